import { SCHOOL_VOCABULARY, schoolEntry, type SchoolColumnId } from "../../intake/vocabulary/schoolVocabulary";
import type { NumberFormat } from "../../model/sheetPlan";
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

/** A column under its official heading with its unit; 教学及辅助用房 says that it is the gross area. */
export function schoolColumn(id: SchoolColumnId): TableColumn {
  const { labels, unit } = schoolEntry(id);
  const label = labels[0] ?? id;
  const heading = unit === "" || unit === "年" ? label : `${label}（${unit}）`;
  const options = OPTIONS[id];
  return {
    heading,
    width: WIDTHS[id] ?? USUAL_WIDTH,
    format: FORMATS[unit] ?? (unit === "" ? "text" : "general"),
    ...(options === undefined ? {} : { options }),
  };
}

/** The official heading of a column without its unit; an identifier that has none as it is. */
export function schoolColumnHeading(id: string): string {
  return id in SCHOOL_VOCABULARY ? (schoolEntry(id).labels[0] ?? id) : id;
}
