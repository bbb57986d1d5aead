import { groupedBy } from "../../model/groupedBy";
import type { GatheredSchool } from "../../model/gathering";
import type { Stage } from "../../model/stage";
import type { TableData } from "../../model/tables/table";
import { dayOf } from "../dayOf";
import { formName, type FormGeneration } from "./formCode";
import { formOf, formSheetOf, type FormSheet } from "./formSheet";
import { identityOf, yearIn } from "./identity";
import { stagesOfType } from "../stagesOfType";
import { readFacilities } from "./facilityForms";
import { checkStaff } from "./staffForms";
import { readBackboneTeachers, readBuildings } from "./premisesForms";
import { SchoolRecord } from "./schoolRecord";
import { readClasses, readStudents, stagesOf } from "./studentForms";
import { readTeachers } from "./teacherForms";

/** Of a workbook of forms: its schools, or why there is none. */
export type SchoolFormsReading =
  | { readonly kind: "schools"; readonly schools: readonly GatheredSchool[] }
  | { readonly kind: "noForms" | "noIdentity" | "schoolsMixed" };

/** A workbook is taken for one of forms from so many forms on; one alone may be a sheet that somebody copied. */
const LEAST_FORMS = 2;
const IDENTITY_FORMS: readonly string[] = ["1001", "111"];

/**
 * Reads the workbook that the statistics platform exports for a school, of any of its three generations: pupils,
 * classes, teachers and backbone teachers by stage, premises of the whole school. What a sum proves wrong or nothing
 * proves zero is missing, with the reason (K1–K14). A workbook may hold several schools, each with its 教基1001 (基础基111)
 * before its other forms.
 * @param file its name, which may say the year where the forms do not
 * @param sheets the cells of each sheet
 */
export function readSchoolForms(file: string, sheets: readonly TableData[]): SchoolFormsReading {
  const forms = sheets.map(formSheetOf).filter((form): form is FormSheet => form !== null);
  if (forms.length < LEAST_FORMS) return { kind: "noForms" };
  const blocks = blocksOf(forms);
  if (blocks.length > 1 && blocks.some(({ length }) => length < LEAST_FORMS)) return { kind: "schoolsMixed" };
  const schools = blocks.flatMap((block) => schoolOf(file, block) ?? []);
  return schools.length < blocks.length ? { kind: "noIdentity" } : { kind: "schools", schools };
}

/** The forms of each school: those from one form of identity to the next that names another school. */
function blocksOf(forms: readonly FormSheet[]): FormSheet[][] {
  const identities = forms.filter(({ code }) => IDENTITY_FORMS.includes(code.number) && !code.isContinued);
  const keyOf = (form: FormSheet): string => {
    const { code, name } = identityOf(form);
    return code ?? name ?? "";
  };
  if (new Set(identities.map(keyOf)).size <= 1) return [[...forms]];
  const blocks: FormSheet[][] = [];
  let last: string | null = null;
  for (const form of forms) {
    const key = identities.includes(form) ? keyOf(form) : null;
    if (blocks.length === 0 || (key !== null && last !== null && key !== last)) blocks.push([]);
    if (key !== null) last = key;
    blocks.at(-1)?.push(form);
  }
  return blocks;
}

function schoolOf(file: string, all: readonly FormSheet[]): GatheredSchool | null {
  const { forms, twice } = withoutDoubles(all);
  const first = formOf(forms, IDENTITY_FORMS);
  const identity = first === null ? null : identityOf(first);
  if (identity === null || (identity.name === null && identity.code === null)) return null;
  const name = identity.name ?? identity.code ?? "";
  const generation = generationOf(forms);
  const record = new SchoolRecord(file, name, generation, twice);
  const type = identity.type ?? forms.find(({ code }) => code.type !== null)?.code.type ?? null;
  const stages = stagesOf(forms, stagesOfType(type));
  for (const stage of stages) readStudents(forms, stage, record);
  for (const stage of stages) {
    if (stage === "senior") continue;
    readClasses(forms, stage, record);
    readTeachers(forms, stage, record);
  }
  checkStaff(forms, stages, identity.hasOtherClasses, record);
  readBackboneTeachers(forms, stages.flatMap(backboneWords), record);
  readBuildings(forms, record);
  readFacilities(forms, record);
  const titles = forms.map(({ title, table }) => `${title} ${table.sheet}`).join(" ");
  const year = identity.year ?? yearIn(titles) ?? yearIn(file);
  return {
    file,
    name,
    code: identity.code,
    type,
    owner: identity.owner,
    locality: identity.locality,
    county: identity.county,
    year,
    generation,
    stages,
    values: new Map([...record.values].map(([id, value]) => [id, { ...value, asOf: dayOf(year) }])),
    problems: record.problems,
  };
}

/** A form that stands twice in a workbook counts once where both say the same; else neither is believed. */
function withoutDoubles(forms: readonly FormSheet[]): { forms: FormSheet[]; twice: ReadonlySet<string> } {
  const byCode = groupedBy(forms, ({ code }) => formName(code));
  const twice = new Set<string>();
  const kept = [...byCode.values()].flatMap(([first, ...others]): FormSheet[] => {
    if (first === undefined) return [];
    if (others.every((other) => saysTheSame(first, other))) return [first];
    twice.add(first.code.number);
    return [];
  });
  return { forms: kept, twice };
}

function saysTheSame(one: FormSheet, other: FormSheet): boolean {
  const words = ({ table }: FormSheet): string =>
    JSON.stringify(table.cells.map((row) => row.map(({ value }) => (value === null ? "" : String(value).trim()))));
  return words(one) === words(other);
}

function backboneWords(stage: Stage | "senior"): [string, string][] {
  switch (stage) {
    case "primary":
      return [["小学", "Primary"]];
    case "junior":
      return [["初中", "Junior"]];
    case "senior":
      return [];
  }
}

/** The generation of most forms. */
function generationOf(forms: readonly FormSheet[]): FormGeneration {
  const generations: FormGeneration[] = ["old", "2021", "2023"];
  const count = (one: FormGeneration): number => forms.filter(({ code }) => code.generation === one).length;
  return generations.reduce((best, one) => (count(one) > count(best) ? one : best), "old");
}
