import { S1 } from "../../../regulation/items/S1";
import { knownValue } from "../../../model/figures/figure";
import { message } from "../../../model/messages/message";
import { RECOGNITION_SOURCE_NAME } from "../../../regulation/figures/figureNames";
import { step } from "../../arithmetic";
import { comparedPart } from "../../comparedPart";
import type { ItemJudge } from "../../judging";
import { countyEvidence } from "../county/countyFigures";
import { judgementOf } from "../judgement";
import { surveyorOf } from "./surveyAuthority";

/**
 * S1: 社会认可度 at least 85%, by the survey of an authority of state or province alone (D21, D29). Nothing given, or the
 * county's own survey, is pending; a figure whose source is not said decides nothing, nor does a survey from above
 * whose figure is not there: its row may stand under a label that nobody can read.
 */
export const judgeRecognition: ItemJudge = ({ dataset, limits }) => {
  const figure = dataset.figures.recognition;
  const source = dataset.texts.recognitionSource;
  const surveyor = surveyorOf(source?.text, dataset.county);
  const value = knownValue(figure);
  const evidence = [
    ...countyEvidence(dataset, ["recognition"]),
    ...(source === undefined ? [] : [{ ref: source.cell, label: RECOGNITION_SOURCE_NAME, value: source.text }]),
  ];
  if (figure === undefined && surveyor === "above")
    return judgementOf({ computed: "undetermined", evidence, notes: [message("recognitionFigureNeeded", {})] });
  if (figure === undefined || (value === null && surveyor !== "above"))
    return judgementOf({ computed: "pending", evidence });
  const limit = limits.item(S1, "recognition");
  const label = message("recognition", {});
  if (surveyor === "above") {
    return judgementOf({ parts: [comparedPart(label, figure, limit)], steps: [step("", figure, limit)], evidence });
  }
  const outcome = surveyor === "unknown" ? "undetermined" : "pending";
  const note = surveyor === "county" ? "surveyOfTheCounty" : "recognitionSourceNeeded";
  return judgementOf({
    parts: [comparedPart(label, figure, limit, { outcome })],
    steps: [step("", figure, null)],
    evidence,
    notes: [message(note, { share: value ?? 0 })],
  });
};
