import { STANDARD } from "../standard";
import { countyTables } from "../../gather/existing/countyTables";
import { stagesOfType } from "../../gather/stagesOfType";
import { wordOfType } from "../../intake/forms/formWords";
import { readDataset } from "../../intake/intake";
import { vocabularyOf } from "../../intake/vocabulary/vocabulary";
import type { School } from "../../model/dataset";
import { knownValue } from "../../model/figures/figure";
import type { FormStage } from "../../gather/returned/formFields";
import type { Strings } from "../../strings/strings";
import { newWorkbook } from "../../workbook/file/newWorkbook";
import type { WorkbookContents } from "../../workbook/port";
import { schoolFormSheets, type FormSchool } from "./schoolFormSheets";

const VOCABULARY = vocabularyOf(STANDARD);

/** The form of one school as a file. */
export interface SchoolFormFile {
  /** A name that every file system takes, unique among the county's. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

const CAPITAL = { primary: "Primary", junior: "Junior" } as const;
const LONGEST_NAME = 60;

/**
 * One workbook for each school of a county's workbook, to be filled in and sent back to `uei gather`. Schools without a
 * compulsory stage get none.
 */
export function schoolForms(contents: WorkbookContents, strings: Strings): SchoolFormFile[] {
  const { schools, county, period } = readDataset(contents, STANDARD);
  const types = typesIn(contents);
  const taken = new Set<string>();
  return schools.flatMap((school): SchoolFormFile[] => {
    const read = school.type === null ? null : wordOfType(school.type);
    const one = formSchool(school, types.get(school.code ?? school.name) ?? read);
    if (!school.isNamed || !one.stages.some((stage) => stage !== "senior")) return [];
    const bytes = newWorkbook(schoolFormSheets(one, { name: county, year: period }, strings));
    return [{ file: fileName(one, taken), bytes }];
  });
}

/** 办学类型 as a native table of schools words it; of a list without one it is the official word. */
function typesIn({ tables }: WorkbookContents): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { table, columns, name, code } of countyTables(tables)) {
    const type = columns.get("type");
    if (type === undefined) continue;
    for (const row of table.cells.slice(1)) {
      const word = row[type.column]?.value;
      for (const key of [row[name]?.value, code < 0 ? null : row[code]?.value])
        if (typeof word === "string" && typeof key === "string") found.set(key.trim(), word.trim());
    }
  }
  return found;
}

function formSchool(school: School, type: string | null): FormSchool {
  const values = new Map<string, number>();
  const put = (id: string, value: number | null): void => {
    const entry = (VOCABULARY.schools as Readonly<Partial<Record<string, { unit: string }>>>)[id];
    if (value === null || entry === undefined || values.has(id)) return;
    values.set(id, entry.unit === "万元" ? Number((value / 10_000).toPrecision(12)) : value);
  };
  for (const part of school.parts) {
    put(`students${CAPITAL[part.stage]}`, knownValue(part.students));
    put(`classes${CAPITAL[part.stage]}`, knownValue(part.classes));
    put(`fullTimeTeachers${CAPITAL[part.stage]}`, knownValue(part.fullTimeTeachers));
    // A list of the county may give those of a 小学 under 骨干教师数 without its stage, which the form asks for by stage.
    for (const { id, amount, isShared } of STANDARD.indicators)
      if (!isShared) put(`${amount}${CAPITAL[part.stage]}`, knownValue(part.amounts[id]));
  }
  for (const [id, figure] of Object.entries(school.figures)) put(id, knownValue(figure));
  const demanded = stagesOfType(type);
  const stages = (["primary", "junior", "senior"] as const).filter((stage: FormStage) =>
    stage === "senior"
      ? (values.get("studentsSenior") ?? 0) > 0 || demanded?.includes("senior") === true
      : school.parts.some((part) => part.stage === stage),
  );
  const boarding = school.isBoarding === null ? null : school.isBoarding ? "是" : "否";
  return { name: school.name, code: school.code, type, stages, values, boarding };
}

function fileName({ name, code }: FormSchool, taken: Set<string>): string {
  const plain = `${code ?? ""}${code === null ? "" : "_"}${name}`
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, "")
    .slice(0, LONGEST_NAME);
  let file = `${plain}.xlsx`;
  for (let number = 2; taken.has(file.toLowerCase()); number++) file = `${plain}_${number}.xlsx`;
  taken.add(file.toLowerCase());
  return file;
}
