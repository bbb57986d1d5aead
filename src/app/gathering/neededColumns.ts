import type { GatheredSchool } from "../../model/gathering";
import { schoolEntry, vocabularyOf } from "../../intake/vocabulary/vocabulary";
import { needlessColumns } from "../../gather/needlessColumns";
import { capitalised } from "../../regulation/figures/figureCard";
import { STANDARD } from "../standard";
import { FORM_COLUMNS } from "../template/schoolColumns";

/** Columns of the school tables that hold numbers which the forms of the statistics give. */
const GATHERED: readonly string[] = [...FORM_COLUMNS.schools, ...FORM_COLUMNS.teachers, ...FORM_COLUMNS.premises];

/** Words and years stand in no form of the statistics, and what is 选填 nobody misses. */
const NEEDED: readonly string[] = [...new Set(GATHERED)].filter((id) => {
  const { dimension, isOptional = false } = schoolEntry(id, vocabularyOf(STANDARD));
  return dimension !== "text" && dimension !== "year" && !isOptional;
});

/**
 * The columns of the county's tables that a school needs and the files can give: those of its stages, and the premises
 * of the whole school, but those by which nothing is judged there.
 */
export function neededColumns(school: GatheredSchool): string[] {
  const { stages, type, values } = school;
  const needless = needlessColumns(type, (stage) => values.get(`students${capitalised(stage)}`)?.value);
  return NEEDED.filter((id) => {
    if (needless.has(id)) return false;
    if (/Primary/u.test(id)) return stages.includes("primary");
    if (/Junior/u.test(id)) return stages.includes("junior");
    return /Senior/u.test(id) ? stages.includes("senior") : true;
  });
}

/** Those of them for which no number could be taken. */
export function missingColumns(school: GatheredSchool): string[] {
  return neededColumns(school).filter((id) => !school.values.has(id));
}
