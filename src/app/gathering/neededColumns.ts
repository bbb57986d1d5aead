import type { GatheredSchool } from "../../model/gathering";
import { needlessColumns } from "../../gather/needlessColumns";
import { capitalised } from "../../regulation/figures/figureCard";
import { FORM_COLUMNS } from "../template/schoolColumns";

/** Columns of the school tables that hold numbers which the forms of the statistics give. */
const GATHERED: readonly string[] = [...FORM_COLUMNS.schools, ...FORM_COLUMNS.teachers, ...FORM_COLUMNS.premises];

const WORDS: readonly string[] = ["code", "name", "type", "owner", "locality", "boarding", "yearBuilt", "grades"];

/**
 * The columns of the county's tables that a school needs and the files can give: those of its stages, and the premises of
 * the whole school, but those by which nothing is judged there.
 */
export function neededColumns(school: GatheredSchool): string[] {
  const { stages, type, values } = school;
  const needless = needlessColumns(type, (stage) => values.get(`students${capitalised(stage)}`)?.value);
  return [...new Set(GATHERED)].filter((id) => {
    if (WORDS.includes(id) || needless.has(id)) return false;
    if (/Primary/u.test(id)) return stages.includes("primary");
    if (/Junior/u.test(id)) return stages.includes("junior");
    return /Senior/u.test(id) ? stages.includes("senior") : true;
  });
}

/** Those of them for which no number could be taken. */
export function missingColumns(school: GatheredSchool): string[] {
  return neededColumns(school).filter((id) => !school.values.has(id));
}
