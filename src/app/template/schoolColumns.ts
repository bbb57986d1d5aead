import { SCHOOL_VOCABULARY, schoolEntry, type SchoolColumnId } from "../../intake/vocabulary/schoolVocabulary";
import type { NumberFormat } from "../../model/sheetPlan";
import type { Strings } from "../../strings/strings";
import type { TableColumn } from "./tableSheet";

/** Words offered for columns that take one of a few; the official names. */
const OPTIONS: Readonly<Partial<Record<SchoolColumnId, readonly string[]>>> = {
  type: ["小学", "教学点", "初级中学", "九年一贯制学校", "十二年一贯制学校", "完全中学", "特殊教育学校"],
  owner: ["县级教育部门", "地级教育部门", "省级教育部门", "地方企业", "民办"],
  locality: ["城区", "镇区", "乡村"],
  boarding: ["是", "否"],
  roomKind: ["音乐", "美术"],
};

const WIDTHS: Readonly<Partial<Record<SchoolColumnId, number>>> = { name: 26, code: 14, type: 18, owner: 14 };
const USUAL_WIDTH = 13;

const FORMATS: Readonly<Partial<Record<string, NumberFormat>>> = {
  人: "integer",
  个: "integer",
  间: "integer",
  "㎡": "decimal2",
};

/** The school tables of the form: every column that R1–R7, G3–G6, G13 and Q4 need. */
export const FORM_COLUMNS = {
  schools: [
    "code",
    "name",
    "type",
    "owner",
    "locality",
    "boarding",
    "yearBuilt",
    "grades",
    "studentsPrimary",
    "studentsJunior",
    "studentsSenior",
    "classesPrimary",
    "classesJunior",
    "classesPrimaryOver45",
    "classesJuniorOver50",
  ],
  teachers: [
    "code",
    "name",
    "fullTimeTeachersPrimary",
    "fullTimeTeachersJunior",
    "teachersAboveRequiredDegreePrimary",
    "teachersAboveRequiredDegreeJunior",
    "backboneTeachersPrimary",
    "backboneTeachersJunior",
    "sportsAndArtsTeachersPrimary",
    "sportsAndArtsTeachersJunior",
  ],
  premises: [
    "code",
    "name",
    "teachingSpaceGross",
    "indoorSportsSpace",
    "outdoorSportsSpace",
    "equipmentValue",
    "multimediaClassrooms",
  ],
  rooms: ["name", "roomKind", "roomArea"],
  funds: ["code", "name", "operatingFundsBudget", "operatingFundsAllocated", "trainingFundsBudget"],
} as const satisfies Readonly<Record<string, readonly SchoolColumnId[]>>;

/** Columns of which a school may have none, or that decide nothing by themselves; all others are 必填. */
const OPTIONAL: ReadonlySet<string> = new Set<SchoolColumnId>(["grades", "operatingFundsAllocated"]);

/** What a number of each unit can be; Excel warns outside of it. */
const RANGES: Readonly<Partial<Record<string, TableColumn["number"]>>> = {
  人: { kind: "whole", least: 0, most: 20_000 },
  个: { kind: "whole", least: 0, most: 1_000 },
  间: { kind: "whole", least: 0, most: 1_000 },
  年: { kind: "whole", least: 1800, most: 2100 },
  "㎡": { kind: "decimal", least: 0, most: 500_000 },
  万元: { kind: "decimal", least: 0, most: 100_000 },
};

/** A column under its official heading with its unit; 教学及辅助用房 says that it is the gross area. */
export function schoolColumn(id: SchoolColumnId, strings: Strings): TableColumn {
  const { labels, unit } = schoolEntry(id);
  const label = labels[0] ?? id;
  const heading = unit === "" || unit === "年" ? label : `${label}（${unit}）`;
  const options = OPTIONS[id];
  const number = RANGES[unit];
  const { marks, prompt } = strings.template;
  const mark = OPTIONAL.has(id) ? marks.optional : marks.required;
  return {
    heading,
    width: WIDTHS[id] ?? USUAL_WIDTH,
    format: FORMATS[unit] ?? (unit === "" ? "text" : "general"),
    mark,
    prompt: { title: label, text: prompt({ mark, unit, isNumber: number !== undefined && unit !== "年" }) },
    ...(options === undefined ? {} : { options }),
    ...(number === undefined ? {} : { number }),
  };
}

/** True where every school must have it, whatever its stages. */
export function isNeededOfAll(id: string): boolean {
  return !OPTIONAL.has(id) && id !== "code" && !/Primary|Junior|Senior/u.test(id);
}

/** The official heading of a column without its unit; an identifier that has none as it is. */
export function schoolColumnHeading(id: string): string {
  return id in SCHOOL_VOCABULARY ? (schoolEntry(id).labels[0] ?? id) : id;
}
