import type { Stage } from "../../model/stage";
import { formName } from "./formCode";
import { columnNamed, rowNamed } from "./formNumber";
import { formOf, type FormSheet } from "./formSheet";
import type { SchoolRecord } from "./schoolRecord";
import { fieldsOfTeachers } from "./teacherForms";

/**
 * K8: 专任教师 of 中小学教职工 (4149, 412) are those of the forms by degree (4155, 4156) together. Fewer are never possible; more
 * may be the teachers of 附设幼儿班 and their like, so they are held against a school only that says it has none. Where
 * the forms differ, the teachers of every stage are missing.
 * @param hasOtherClasses of 附设班 that have no forms of their own here; null where nobody says
 */
export function checkStaff(
  forms: readonly FormSheet[],
  stages: readonly (Stage | "senior")[],
  hasOtherClasses: boolean | null,
  record: SchoolRecord,
): void {
  const form = formOf(forms, ["4149", "412"]);
  const row = form === null ? null : rowNamed(form, ["总计", "合计"]);
  const column = form === null ? null : columnNamed(form, ["专任教师", "专任教师数"], { never: ["校外", "银龄"] });
  const compulsory = stages.filter((stage): stage is Stage => stage !== "senior");
  if (form === null || row === null || column === null || compulsory.length === 0) return;
  const stated = record.at(form, row, column);
  const own = compulsory.map((stage) => record.values.get(fieldsOfTeachers(stage)[0]));
  if (stated.number.kind !== "number" || own.includes(undefined)) return;
  const senior = seniorTeachers(forms, record);
  const counted = own.reduce((sum, value) => sum + (value?.value ?? 0), senior ?? 0);
  const whole = stated.number.value;
  const isComplete = hasOtherClasses === false && (senior !== null || !stages.includes("senior"));
  if (whole === counted || (whole > counted && !isComplete)) return;
  const fields = compulsory.flatMap(fieldsOfTeachers);
  const others = [...new Set(own.flatMap((value) => value?.from.flatMap((cell) => cell.form ?? []) ?? []))];
  record.about(...fields);
  record.drop(...fields);
  const names = [formName(form.code), ...others].join("、");
  record.problem("formsDiffer", names, "专任教师", whole, counted, stated.number.ref);
}

/** 专任教师 of 高中, in 4156 of 2023 alone, else a block of the form of 中学; null where no form says. */
function seniorTeachers(forms: readonly FormSheet[], record: SchoolRecord): number | null {
  const form = formOf(forms, ["4156", "424"]);
  if (form === null) return null;
  const isOfBoth = rowNamed(form, ["初中"]) !== null;
  const row = rowNamed(form, isOfBoth ? ["高中", "普通高中"] : ["高中", "普通高中", "总计", "合计"]);
  const column = columnNamed(form, ["合计", "计", "专任教师数", "专任教师"]);
  if (row === null || column === null) return null;
  const { number } = record.at(form, row, column);
  return number.kind === "number" ? number.value : null;
}
