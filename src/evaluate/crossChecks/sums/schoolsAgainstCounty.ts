import { knownFigure } from "../knownFigures";
import { figureName } from "../../items/county/countyFigures";
import type { Dataset, School, SchoolPart } from "../../../model/dataset";
import { knownValue, type Figure } from "../../../model/figures/figure";
import { compensatedSum } from "../../../model/figures/figureArithmetic";
import { finding, type Finding } from "../../../model/findings/finding";
import type { CountyFigureId } from "../../../model/identifiers";
import { STAGES, type Stage } from "../../../model/stage";
import type { IndicatorCard } from "../../../regulation/indicatorCard";
import { countyAmountId } from "../../countyResources";
import { cellOfFigure } from "../../../model/figures/figure";
import { reliableAmount } from "../../resources/resourceRatios";
import { type CrossCheck } from "../crossCheck";
import { roundingOf } from "../stated/printed";

type PartFigure = (school: School, part: SchoolPart) => Figure | undefined;

interface Comparison {
  readonly id: CountyFigureId;
  readonly figureOf: PartFigure;
  /** False for heads, which are counted and never rounded. */
  readonly isRounded: boolean;
}

/** Figures of the county that are sums over school parts: pupils, classes, teachers and the amounts (check 2, 6). */
function comparisons(stage: Stage, indicators: readonly IndicatorCard[]): Comparison[] {
  return [
    { id: `${stage}Students`, figureOf: (_, part) => part.statedStudents ?? part.students, isRounded: false },
    { id: `${stage}Classes`, figureOf: (_, part) => part.classes, isRounded: false },
    { id: `${stage}FullTimeTeachers`, figureOf: (_, part) => part.fullTimeTeachers, isRounded: false },
    ...indicators.map(
      (card): Comparison => ({
        id: countyAmountId(card, stage),
        figureOf: (school, part) => reliableAmount(school, part, card),
        isRounded: card.isShared,
      }),
    ),
  ];
}

/**
 * Whether what the county states is what its schools add up to. Bureaus count the 教学点 and 特殊教育学校 in or leave them
 * out, so a figure that fits any of these sums is right; where a number of a school is not known, nothing is compared.
 */
export const checkSchoolsAgainstCounty: CrossCheck = (dataset, { indicators }) => {
  if (!dataset.hasSchools) return [];
  return STAGES.flatMap((stage) => comparisons(stage, indicators).flatMap((one) => compared(dataset, stage, one)));
};

function compared(dataset: Dataset, stage: Stage, { id, figureOf, isRounded }: Comparison): Finding[] {
  const figure = dataset.figures[id];
  const stated = knownValue(figure);
  if (figure === undefined || stated === null) return [];
  const points = knownFigure(dataset, "teachingPointStudents");
  const candidates = id === "primaryStudents" && points !== null ? [stated, stated - points] : [stated];
  const sums = SCOPES.map((isIn) => sumOver(dataset, stage, isIn, figureOf));
  const all = sums[0] ?? null;
  if (all === null || all.rows === 0) return [];
  const fits = sums.some(
    (sum) => sum !== null && candidates.some((one) => isNear(one, sum, isRounded ? roundingOf(figure) : 0)),
  );
  return fits
    ? []
    : [
        finding(
          "schoolsDifferFromCounty",
          "warning",
          { figure: figureName(dataset, id), stated, sum: Number(all.sum.toFixed(6)) },
          cellOfFigure(figure),
        ),
      ];
}

interface Sum {
  readonly sum: number;
  readonly rows: number;
}

/** Every row may have been rounded like the county's figure, and so may that itself. */
function isNear(stated: number, { sum, rows }: Sum, rounding: number): boolean {
  return Math.abs(stated - sum) <= rounding * (rows + 1) + Math.abs(sum) * 1e-9;
}

/** Which schools a bureau may have meant: all, without teaching points, without special schools, those that count. */
const SCOPES: readonly ((school: School, part: SchoolPart) => boolean)[] = [
  () => true,
  (school) => school.type !== "teachingPoint",
  (school) => school.type !== "specialSchool" && school.type !== "vocationalSchool",
  (_, part) => part.membership === "counted",
];

/** The sum over the parts of a stage, or null where one of them is not known. */
function sumOver(
  dataset: Dataset,
  stage: Stage,
  isIn: (school: School, part: SchoolPart) => boolean,
  figureOf: PartFigure,
): Sum | null {
  const values: number[] = [];
  for (const school of dataset.schools) {
    for (const part of school.parts) {
      if (part.stage !== stage || !isIn(school, part)) continue;
      const value = knownValue(figureOf(school, part));
      if (value === null) return null;
      values.push(value);
    }
  }
  return { sum: compensatedSum(values), rows: values.length };
}
