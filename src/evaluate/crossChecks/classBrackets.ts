import type { School } from "../../model/dataset";
import { knownValue } from "../../model/figure";
import { compensatedSum } from "../../model/figureArithmetic";
import { finding, type Finding } from "../../model/finding";
import type { SchoolFigureId } from "../../model/identifiers";
import { STAGES, type Stage } from "../../model/stage";
import type { CrossCheck } from "./crossCheck";

const BRACKETS = ["To25", "26To30", "31To35", "36To40", "41To45", "46To50", "51To55", "56To60", "61To65", "From66"] as const;

const IDS: Readonly<Record<Stage, { readonly classes: SchoolFigureId; readonly brackets: readonly SchoolFigureId[] }>> = {
  primary: { classes: "classesPrimary", brackets: BRACKETS.map((bracket) => `classesPrimary${bracket}` as const) },
  junior: { classes: "classesJunior", brackets: BRACKETS.map((bracket) => `classesJunior${bracket}` as const) },
};

/** Check 4: the ten brackets of class sizes of a school and stage add up to its classes, where all are typed. */
export const checkClassBrackets: CrossCheck = ({ schools }) =>
  schools.flatMap((school) => STAGES.flatMap((stage) => bracketFindings(school, stage)));

function bracketFindings(school: School, stage: Stage): Finding[] {
  const { classes: id, brackets } = IDS[stage];
  const classes = knownValue(school.figures[id]);
  if (classes === null) return [];
  const values: number[] = [];
  for (const bracket of brackets) {
    const value = knownValue(school.figures[bracket]);
    if (value === null) return [];
    values.push(value);
  }
  const sum = compensatedSum(values);
  return sum === classes ? [] : [finding("bracketsDiffer", "error", { school: school.name, stage, sum, classes }, school.cell)];
}
