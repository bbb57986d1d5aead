import type { Stage } from "../../model/stage";
import { CLASS_BRACKETS } from "../../regulation/figures/school/classBrackets";
import { formName } from "./formCode";
import { columnNamed, rowNamed, TOTALS } from "./formNumber";
import { formOf, type FormColumn, type FormRow, type FormSheet } from "./formSheet";
import type { LabelledNumber, SchoolRecord } from "./schoolRecord";

/** Forms of pupils by age, whose total is the same number of pupils (K4). */
const BY_AGE: Readonly<Record<Stage | "senior", readonly string[]>> = {
  primary: ["3113"],
  junior: ["3116"],
  senior: ["3119"],
};

/** Rows of 学生变动情况 by stage. */
const FLOW_ROWS: Readonly<Record<Stage | "senior", readonly string[]>> = {
  primary: ["小学", "普通小学"],
  junior: ["初中", "普通初中"],
  senior: ["高中", "普通高中"],
};

/**
 * Holds the pupils of a stage against the other forms that state them: those by age (K4) and 学生变动情况 (K14). A number
 * that two forms state differently is missing; one that another form confirms is known to be none of the slips of the
 * class-size brackets. A form of flows that contradicts itself is said, and proves nothing of the pupils.
 * @param own field and name of the pupils of that stage
 */
export function checkPupils(
  forms: readonly FormSheet[],
  stage: Stage | "senior",
  { field, label }: { readonly field: string; readonly label: string },
  record: SchoolRecord,
): void {
  for (const other of [pupilsByAge(forms, stage, record), pupilsOfFlows(forms, stage, record)]) {
    record.about(field);
    const own = record.values.get(field);
    if (other?.number.kind !== "number" || own === undefined) continue;
    if (other.number.value === own.value) record.confirm(field);
    else {
      const [from] = own.from;
      const names = [from?.form, other.from.form].filter((name) => name !== undefined && name !== null).join("、");
      record.drop(field);
      record.problem("formsDiffer", names, label, own.value, other.number.value, from?.cell ?? null);
    }
  }
}

function pupilsByAge(
  forms: readonly FormSheet[],
  stage: Stage | "senior",
  record: SchoolRecord,
): LabelledNumber | null {
  const form = formOf(forms, BY_AGE[stage]);
  if (form === null || !isByAge(form)) return null;
  const total = rowNamed(form, ["总计", "合计"]);
  const column = columnNamed(form, ["在校生数"], { never: ["上学年"] });
  return total === null || column === null ? null : record.at(form, total, column);
}

function isByAge({ title, rows }: FormSheet): boolean {
  return title.includes("年龄") || rows.some(({ label }) => label.includes("岁"));
}

/** 本学年初在校 of 学生变动情况, where the form does not contradict itself (K14: 上学年初 + 增加 − 减少, and the parts of both). */
function pupilsOfFlows(
  forms: readonly FormSheet[],
  stage: Stage | "senior",
  record: SchoolRecord,
): LabelledNumber | null {
  const form = formOf(forms, ["331"]) ?? forms.find(({ title }) => title.includes("学生变动")) ?? null;
  const row = form === null ? null : rowNamed(form, FLOW_ROWS[stage]);
  const end = form?.columns.find(({ path }) => path.some((part) => part.startsWith("本学年")));
  if (form === null || row === null || end === undefined) return null;
  const stated = record.at(form, row, end);
  if (stated.number.kind !== "number") return null;
  // Flows are no column of the county's tables.
  record.about();
  const start = form.columns.find(({ path }) => path.some((part) => part.startsWith("上学年")));
  const [gains, losses] = ["增加", "减少"].map((word) => flowOf(form, row, word, record));
  if (start === undefined || gains === undefined || losses === undefined) return stated;
  if (gains === null || losses === null) return null;
  const before = amountOf(record.at(form, row, start));
  if (before === null) return stated;
  const counted = before + gains - losses;
  if (counted === stated.number.value) return stated;
  const { number, from } = stated;
  record.problem("flowsFail", formName(form.code), from.label, stated.number.value, counted, number.ref);
  return null;
}

/**
 * 增加 or 减少 in all; undefined where the form has none or it cannot be read, null where its parts contradict it (said).
 */
function flowOf(form: FormSheet, row: FormRow, word: string, record: SchoolRecord): number | null | undefined {
  const own = form.columns.filter(({ path }) => path.some((part) => part.startsWith(word)));
  const total = own.find(isWhole(word));
  if (total === undefined) return undefined;
  const stated = record.at(form, row, total);
  const whole = amountOf(stated);
  const parts = own.filter((column) => column !== total).map((column) => amountOf(record.at(form, row, column)));
  if (whole === null || parts.includes(null)) return undefined;
  const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  if (parts.length === 0 || sum === whole) return whole;
  record.problem("flowsFail", formName(form.code), stated.from.label, whole, sum, stated.number.ref);
  return null;
}

function isWhole(word: string): (column: FormColumn) => boolean {
  return ({ path }) => {
    const leaf = path.at(-1) ?? "";
    return TOTALS.includes(leaf) || leaf.startsWith(word);
  };
}

/** A blank is none, as the platform leaves zeros blank; null where it cannot be read. */
function amountOf({ number }: LabelledNumber): number | null {
  if (number.kind === "notUnderstood") return null;
  return number.kind === "number" ? number.value : 0;
}

/** Pupils taught at home (送教上门) sit in no class; where nobody says how many, one in a hundred may be (D25). */
const AT_HOME = 0.01;

/**
 * K6: the pupils of a stage lie between the least and the most that its classes can hold. Where they do not, the
 * classes are missing, and so are the pupils unless another form confirms them.
 *
 * Worked example: 6 classes of 36-40人 hold 216 to 240 pupils; 300 are too many.
 * @param counts classes by bracket, from 25人及以下 to 66人及以上
 * @param stated the classes in all, for the finding
 * @returns false where they do not fit, which is noted
 */
export function classesFitPupils(
  counts: readonly number[],
  stated: LabelledNumber,
  about: { readonly students: string; readonly classes: readonly string[]; readonly label: string },
  record: SchoolRecord,
): boolean {
  const pupils = record.values.get(about.students)?.value;
  if (pupils === undefined) return true;
  const held = (ofClass: (bracket: { readonly from: number; readonly to: number }) => number): number =>
    CLASS_BRACKETS.reduce((sum, bracket, at) => (counts[at] ? sum + counts[at] * ofClass(bracket) : sum), 0);
  // A class without pupils is none.
  const [least, most] = [held(({ from }) => Math.max(1, from)), held(({ to }) => to)];
  const isAbove = pupils * (1 - AT_HOME) > most;
  if (!isAbove && pupils >= least) return true;
  const isPupilsSure = record.isConfirmed(about.students);
  record.about(...about.classes, ...(isPupilsSure ? [] : [about.students]));
  if (!isPupilsSure) record.drop(about.students);
  const code = isAbove ? "pupilsAboveClasses" : "pupilsBelowClasses";
  record.problem(code, stated.from.form, about.label, pupils, isAbove ? most : least, stated.number.ref);
  return false;
}
