import { OVER_COLUMNS } from "../../model/classes/statedClasses";
import type { GatheredSchool } from "../../model/gathering";
import { STAGES } from "../../model/stage";
import { GATHERED_VOCABULARY } from "../../gather/gatheredVocabulary";
import { officialType } from "../../gather/officialWords";
import { capitalised } from "../../regulation/figures/figureCard";
import { COUNTED_TEACHING_POINT_STUDENTS } from "../../regulation/teachingPoints";
import { FORM_COLUMNS } from "../template/schoolColumns";

/** Columns of the school tables that hold numbers which the forms of the statistics give. */
const GATHERED: readonly string[] = [...FORM_COLUMNS.schools, ...FORM_COLUMNS.teachers, ...FORM_COLUMNS.premises];

const WORDS: readonly string[] = ["code", "name", "type", "owner", "locality", "boarding", "yearBuilt", "grades"];

/** What only the indicators of resources need: their amounts, and the areas of which the premises are made. */
const OF_RESOURCES: ReadonlySet<string> = new Set([
  ...GATHERED_VOCABULARY.sharedFields,
  ...GATHERED_VOCABULARY.standard.indicators.flatMap(({ amount }) => [amount, `${amount}Primary`, `${amount}Junior`]),
]);

/**
 * The columns of the county's tables that a school needs and the files can give: those of its stages, and the premises of
 * the whole school. A 教学点 of fewer pupils than count needs none of the resources, which are not judged there, and a school
 * of 30 pupils no number of its classes above 45.
 */
export function neededColumns(school: GatheredSchool): string[] {
  const { stages } = school;
  const needless = new Set([...(isSmallTeachingPoint(school) ? OF_RESOURCES : []), ...countsOfNoLargeClass(school)]);
  return [...new Set(GATHERED)].filter((id) => {
    if (WORDS.includes(id) || needless.has(id)) return false;
    if (/Primary/u.test(id)) return stages.includes("primary");
    if (/Junior/u.test(id)) return stages.includes("junior");
    return /Senior/u.test(id) ? stages.includes("senior") : true;
  });
}

function isSmallTeachingPoint({ type, values }: GatheredSchool): boolean {
  const pupils = values.get("studentsPrimary")?.value;
  return officialType(type) === "教学点" && pupils !== undefined && pupils < COUNTED_TEACHING_POINT_STUDENTS;
}

/** 超过45人的小学班级数 of a school that has no more pupils than that. */
function countsOfNoLargeClass({ values }: GatheredSchool): string[] {
  return STAGES.flatMap((stage) => {
    const pupils = values.get(`students${capitalised(stage)}`)?.value;
    const { id, named } = OVER_COLUMNS[stage];
    return pupils !== undefined && pupils <= named ? [id] : [];
  });
}

/** Those of them for which no number could be taken. */
export function missingColumns(school: GatheredSchool): string[] {
  return neededColumns(school).filter((id) => !school.values.has(id));
}
