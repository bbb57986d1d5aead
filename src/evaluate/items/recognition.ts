import { knownValue } from "../../model/figure";
import { message } from "../../model/message";
import { RECOGNITION_SOURCE_NAME } from "../../standard/figureNames";
import { step } from "../arithmetic";
import { comparedPart } from "../comparedPart";
import type { ItemJudge } from "../judging";
import { countyEvidence } from "./countyFigures";
import { judgementOf } from "./judgement";

type Surveyor = "above" | "county" | "awaited" | "unknown";

/**
 * S1: 社会认可度 at least 85%, by the survey of the state or the province alone (D21). Nothing given, or the county's own
 * survey, is pending; a figure whose source is not said decides nothing.
 */
export const judgeRecognition: ItemJudge = ({ dataset, limits }) => {
  const figure = dataset.figures.recognition;
  const source = dataset.texts.recognitionSource;
  const surveyor = surveyorOf(source?.text);
  const value = knownValue(figure);
  const evidence = [
    ...countyEvidence(dataset, ["recognition"]),
    ...(source === undefined ? [] : [{ ref: source.cell, label: RECOGNITION_SOURCE_NAME, value: source.text }]),
  ];
  if (figure === undefined || (value === null && surveyor !== "above"))
    return judgementOf({ computed: "pending", evidence });
  const limit = limits.item("S1", "recognition");
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

/**
 * Who asked: 国家, 教育部 or a province is above; 县, 区, 旗 or 自查 is the county, also where it acts for a province. A
 * survey from above that is still to come, or of which the words say that it is none, has given no figure.
 */
function surveyorOf(text: string | undefined): Surveyor {
  if (text === undefined) return "unknown";
  const withoutRegion = text.replaceAll("自治区", "");
  if (/[县区旗]|自查|自评|自测|自行|本市|本地/u.test(withoutRegion)) return "county";
  if (!/国家|国务院|教育部(?!门)|全国|省|自治区|北京市|天津市|上海市|重庆市/u.test(text)) return "unknown";
  return /[待未尚拟非]|没有|不是|进行中|计划|预计|申请/u.test(text) ? "awaited" : "above";
}
