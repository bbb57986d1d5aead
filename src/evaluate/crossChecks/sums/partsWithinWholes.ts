import { namesOfFigures } from "../knownFigures";
import { figureName } from "../../items/county/countyFigures";
import type { Dataset } from "../../../model/dataset";
import { sumFigures } from "../../../model/figures/figureArithmetic";
import { finding, type Finding } from "../../../model/findings/finding";
import type { CountyFigureId } from "../../../model/identifiers";
import { STAGES } from "../../../model/stage";
import { COUNTY_FIGURES } from "../../../regulation/figures/countyFigures";
import { capitalised, type FigureCard } from "../../../regulation/figures/figureCard";
import { cellOfFigure } from "../../../model/figures/figure";
import { type CrossCheck } from "../crossCheck";

type Within = readonly [part: CountyFigureId, whole: readonly CountyFigureId[]];

/** Figures with what they cannot exceed, as their cards say (checks 5, 7, 8, 20). */
const WITHIN = Object.entries<FigureCard>(COUNTY_FIGURES).flatMap(([id, { partOf }]) =>
  partOf === undefined ? [] : [[id, partOf] as Within],
);

/**
 * Whether a part of the county's figures is greater than what it is part of; teachers of an indicator are of the 专任教师.
 */
export const checkPartsWithinWholes: CrossCheck = (dataset, { indicators }) => {
  const teachers = indicators.filter(({ partOf }) => partOf === "fullTimeTeachers");
  const ofIndicators = teachers.flatMap(({ amount }) =>
    STAGES.map((stage): Within => [`${stage}${capitalised(amount)}`, [`${stage}FullTimeTeachers`]]),
  );
  return [...ofIndicators, ...WITHIN].flatMap(([part, whole]) => exceeding(dataset, part, whole));
};

function exceeding(dataset: Dataset, part: CountyFigureId, wholes: readonly CountyFigureId[]): Finding[] {
  const figure = dataset.figures[part];
  const terms = wholes.map((id) => dataset.figures[id]);
  if (figure === undefined || !terms.every((term) => term !== undefined)) return [];
  const whole = sumFigures(terms);
  if (figure.low <= whole.high) return [];
  return [
    finding(
      "exceedsWhole",
      "error",
      {
        school: null,
        part: figureName(dataset, part),
        partValue: figure.low,
        whole: namesOfFigures(dataset, wholes),
        wholeValue: whole.high,
      },
      cellOfFigure(figure),
    ),
  ];
}
