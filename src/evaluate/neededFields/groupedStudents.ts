import type { Dataset } from "../../model/dataset";
import { finding, type Finding } from "../../model/findings/finding";
import type { Stage } from "../../model/stage";
import { schoolFigureName } from "../../regulation/figures/figureNames";

/** Up to so many schools without pupils are said one by one. */
const SINGLE_SCHOOLS = 3;
const MOST_NAMED = 5;
const FIELDS = { primary: "studentsPrimary", junior: "studentsJunior" } as const;

/** 在校生数 that is missing of many schools of a stage is said once for the column, in the place of the first (D34). */
export function groupedStudents({ findings, schools }: Pick<Dataset, "findings" | "schools">): Finding[] {
  const ofStage = (stage: Stage) =>
    findings.filter((one) => one.code === "studentsMissing" && one.params.stage === stage);
  const groups = new Map<Finding, Finding>();
  const grouped = new Set<Finding>();
  for (const stage of ["primary", "junior"] as const) {
    const missing = ofStage(stage);
    const [first] = missing;
    if (first === undefined || missing.length <= SINGLE_SCHOOLS) continue;
    const field = FIELDS[stage];
    const names = missing.flatMap((one) => (one.code === "studentsMissing" ? [one.params.school] : []));
    const hasColumn = schools.some(({ figures }) => figures[field] !== undefined || figures.students !== undefined);
    const params = {
      heading: schoolFigureName(field),
      schools: missing.length,
      names: names.slice(0, MOST_NAMED),
      hasColumn,
    };
    groups.set(
      first,
      finding("studentsOfManyMissing", "error", params, hasColumn ? first.where : null, { field, stage }),
    );
    for (const one of missing) grouped.add(one);
  }
  return findings.flatMap((one) => groups.get(one) ?? (grouped.has(one) ? [] : [one]));
}
