import type { GatheredSchool } from "../../model/gathering";
import type { Stage } from "../../model/stage";
import type { TableData } from "../../model/table";
import type { FormGeneration } from "./formCode";
import { formSheetOf, type FormSheet } from "./formSheet";
import { identityOf, yearIn } from "./identity";
import { stagesOfType } from "../stagesOfType";
import { readFacilities } from "./facilityForms";
import { readBackboneTeachers, readBuildings } from "./premisesForms";
import { SchoolRecord } from "./schoolRecord";
import { formOf, readClasses, readStudents, stagesOf } from "./studentForms";
import { readTeachers } from "./teacherForms";

/** Of a workbook of forms: the school, or why there is none. */
export type SchoolFormsReading =
  | { readonly kind: "school"; readonly school: GatheredSchool }
  | { readonly kind: "noForms" | "noIdentity" };

/** A workbook is taken for one of forms from so many forms on; one alone may be a sheet that somebody copied. */
const LEAST_FORMS = 2;

/**
 * Reads the workbook that the statistics platform exports for one school, of any of its three generations: pupils, classes,
 * teachers and backbone teachers by stage, premises of the whole school. What a sum proves wrong or nothing proves zero is
 * missing, with the reason (K1–K13).
 * @param file its name, which may say the year where the forms do not
 * @param sheets the cells of each sheet
 */
export function readSchoolForms(file: string, sheets: readonly TableData[]): SchoolFormsReading {
  const forms = sheets.map(formSheetOf).filter((form): form is FormSheet => form !== null);
  if (forms.length < LEAST_FORMS) return { kind: "noForms" };
  const first = formOf(forms, ["1001", "111"]);
  const identity = first === null ? null : identityOf(first);
  if (identity === null || (identity.name === null && identity.code === null)) return { kind: "noIdentity" };
  const name = identity.name ?? identity.code ?? "";
  const generation = generationOf(forms);
  const record = new SchoolRecord(file, name, generation);
  const type = identity.type ?? forms.find(({ code }) => code.type !== null)?.code.type ?? null;
  const stages = stagesOf(forms, stagesOfType(type));
  for (const stage of stages) readStudents(forms, stage, record);
  for (const stage of stages) {
    if (stage === "senior") continue;
    readClasses(forms, stage, record);
    readTeachers(forms, stage, record);
  }
  readBackboneTeachers(forms, stages.flatMap(backboneWords), record);
  readBuildings(forms, record);
  readFacilities(forms, record);
  const titles = forms.map(({ title, table }) => `${title} ${table.sheet}`).join(" ");
  return {
    kind: "school",
    school: {
      file,
      name,
      code: identity.code,
      type,
      owner: identity.owner,
      locality: identity.locality,
      county: identity.county,
      year: identity.year ?? yearIn(titles) ?? yearIn(file),
      generation,
      stages,
      values: record.values,
      problems: record.problems,
    },
  };
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
