import type { School } from "../../../model/dataset";
import { knownValue } from "../../../model/figures/figure";
import { finding, type Finding } from "../../../model/findings/finding";
import type { SchoolFigureId } from "../../../model/identifiers";
import { RunningSum } from "../../../model/figures/runningSum";
import { STAGES, type Stage } from "../../../model/stage";
import { CLASS_BRACKETS } from "../../../regulation/figures/school/classBrackets";
import { schoolColumns } from "../../items/schools/schoolColumns";
import type { CrossCheck } from "../crossCheck";

const IDS: Readonly<Record<Stage, { readonly classes: SchoolFigureId; readonly brackets: readonly SchoolFigureId[] }>> =
  {
    primary: {
      classes: "classesPrimary",
      brackets: CLASS_BRACKETS.map(({ name }) => `classesPrimary${name}` as const),
    },
    junior: { classes: "classesJunior", brackets: CLASS_BRACKETS.map(({ name }) => `classesJunior${name}` as const) },
  };

/** Check 4: the ten brackets of class sizes of a school and stage add up to its classes, where all are typed. */
export const checkClassBrackets: CrossCheck = ({ schools }) => {
  const findings: Finding[] = [];
  const columns = schoolColumns(schools);
  const stages = STAGES.filter((stage) => [IDS[stage].classes, ...IDS[stage].brackets].every((id) => columns.has(id)));
  if (stages.length === 0) return findings;
  for (const school of schools) {
    for (const stage of stages) {
      const classes = knownValue(school.figures[IDS[stage].classes]);
      const sum = classes === null ? null : sumOfBrackets(school, stage);
      if (classes === null || sum === null || sum === classes) continue;
      findings.push(finding("bracketsDiffer", "error", { school: school.name, stage, sum, classes }, school.cell));
    }
  }
  return findings;
};

/** Classes in all ten brackets, or null where one of them is not known. */
function sumOfBrackets({ figures }: School, stage: Stage): number | null {
  const sum = new RunningSum();
  for (const bracket of IDS[stage].brackets) {
    const value = knownValue(figures[bracket]);
    if (value === null) return null;
    sum.add(value);
  }
  return sum.total;
}
