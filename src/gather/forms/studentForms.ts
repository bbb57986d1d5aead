import { CLASS_BRACKETS } from "../../regulation/figures/school/classBrackets";
import { OVER_COLUMNS } from "../../model/classes/statedClasses";
import type { Stage } from "../../model/stage";
import { formName } from "./formCode";
import { columnNamed, formNumber, rowNamed } from "./formNumber";
import { formOf, type FormColumn, type FormRow, type FormSheet } from "./formSheet";
import { checkPupils, classesFitPupils } from "./pupilChecks";
import type { LabelledNumber, SchoolRecord } from "./schoolRecord";

/** Forms of pupils by stage: 小学 3112 (312), 初中 3115 (313), 高中 3118 (314). */
const STUDENT_FORMS: Readonly<Record<Stage | "senior", readonly string[]>> = {
  primary: ["3112", "312"],
  junior: ["3115", "313"],
  senior: ["3118", "314"],
};

/** Forms of classes: 小学 2106 (212), 初中 2107 (213, which holds 高中 too). */
const CLASS_FORMS: Readonly<Record<Stage, readonly string[]>> = { primary: ["2106", "212"], junior: ["2107", "213"] };

const GRADE = /^[一二三四五六]年级$/u;

/** Class-size brackets by the words of the forms, in their order. */
const BRACKETS = CLASS_BRACKETS.map(({ name, from, to }): readonly [words: string, id: string] => [
  from === 0 ? `${to}人及以下` : to === Infinity ? `${from}人及以上` : `${from}-${to}人`,
  name,
]);

const STAGE_WORDS: Readonly<Record<Stage | "senior", string>> = { primary: "小学", junior: "初中", senior: "普通高中" };
const CAPITAL: Readonly<Record<Stage | "senior", string>> = { primary: "Primary", junior: "Junior", senior: "Senior" };

/**
 * The stages that the school's type demands, and those of which the workbook holds a form of pupils or classes with a
 * number above nothing: 附设班 of a host. A form that stands in the book all blank makes no stage.
 * @param demanded null where the type is not known: then every form that is there counts
 */
export function stagesOf(
  forms: readonly FormSheet[],
  demanded: readonly (Stage | "senior")[] | null,
): (Stage | "senior")[] {
  return (["primary", "junior", "senior"] as const).filter((stage) => {
    if (demanded?.includes(stage) === true) return true;
    // 基础基213 holds two stages and says nothing of which of them the school has.
    const numbers = [...STUDENT_FORMS[stage], ...(stage === "senior" ? [] : CLASS_FORMS[stage])];
    const found = forms.filter(({ code }) => numbers.includes(code.number) && code.number !== "213");
    return demanded === null ? found.length > 0 : found.some(holdsNumbers);
  });
}

function holdsNumbers(form: FormSheet): boolean {
  return form.rows.some((row) =>
    form.columns.some(({ at }) => {
      const number = formNumber(form, row, at);
      return number.kind === "notUnderstood" || (number.kind === "number" && number.value > 0);
    }),
  );
}

/**
 * 在校生 of a stage (K1: the sum of its grades; K4 and K14: the same in other forms), and of its rows 寄宿生 and 进城务工人员随迁子女
 * what the items use.
 */
export function readStudents(forms: readonly FormSheet[], stage: Stage | "senior", record: SchoolRecord): void {
  record.about(`students${CAPITAL[stage]}`);
  const form = formOf(forms, STUDENT_FORMS[stage]);
  if (form === null) {
    record.problem("formMissing", record.formNamed(STUDENT_FORMS[stage]), `${STAGE_WORDS[stage]}在校生数`);
    return;
  }
  const total = rowNamed(form, ["总计", "合计"]);
  const column = columnNamed(form, ["在校生数"], { never: ["上学年"] });
  const field = `students${CAPITAL[stage]}`;
  if (total === null || column === null) {
    record.problem("labelMissing", formName(form.code), "总计 在校生数");
    return;
  }
  const stated = record.at(form, total, column);
  const grades = form.columns
    .filter(({ path }) => GRADE.test(path.at(-1) ?? ""))
    .map((grade) => record.at(form, total, grade));
  if (grades.length === 0 || record.partsOf(stated, grades) !== null) {
    record.take(field, stated);
    checkPupils(forms, stage, { field, label: `${STAGE_WORDS[stage]}在校生数` }, record);
  }
  if (stage !== "senior") readIntake(form, stage, record);
}

function readIntake(form: FormSheet, stage: Stage, record: SchoolRecord): void {
  record.about(`intake${CAPITAL[stage]}`);
  const total = rowNamed(form, ["总计", "合计"]);
  const column = columnNamed(form, ["招生数"], { never: ["上学年", "接受学前教育"] });
  if (total === null || column === null) return;
  const stated = record.at(form, total, column);
  if (stated.number.kind === "number") record.take(`intake${CAPITAL[stage]}`, stated);
}

/**
 * 教学班数 of a stage and its classes by size (K5: the brackets add up; K6: the pupils fit in). Of 基础基213 the column 初中 计
 * counts, never 合计, which holds the classes of 高中 too.
 */
export function readClasses(forms: readonly FormSheet[], stage: Stage, record: SchoolRecord): void {
  const large = OVER_COLUMNS[stage].id;
  record.about(`classes${CAPITAL[stage]}`, large);
  const form = formOf(forms, CLASS_FORMS[stage]);
  if (form === null) {
    record.problem("formMissing", record.formNamed(CLASS_FORMS[stage]), `${STAGE_WORDS[stage]}教学班数`);
    return;
  }
  const total = rowNamed(form, ["总计", "合计"]);
  const column =
    form.code.number === "213" ? columnNamed(form, ["初中"]) : columnNamed(form, ["计", "合计", "教学班数", "班数"]);
  if (total === null || column === null) {
    record.problem("labelMissing", formName(form.code), "总计");
    return;
  }
  const stated = record.at(form, total, column);
  const brackets = BRACKETS.flatMap(([words, id]) => {
    const row = form.rows.find(({ label }) => bracketWords(label) === words);
    return row === undefined ? [] : [{ id, number: record.at(form, row, column) }];
  });
  if (brackets.length !== BRACKETS.length) {
    const absent = BRACKETS.filter(([, id]) => !brackets.some((one) => one.id === id)).map(([words]) => words);
    record.problem("labelMissing", formName(form.code), absent.join("、"));
    return;
  }
  const counts = record.partsOf(
    stated,
    brackets.map(({ number }) => number),
  );
  if (counts === null || !gradesAddUp(form, total, column, stated, record)) return;
  const capital = CAPITAL[stage];
  const about = {
    students: `students${capital}`,
    classes: [`classes${capital}`, large],
    label: `${STAGE_WORDS[stage]}教学班`,
  };
  if (!classesFitPupils(counts, stated, about, record)) return;
  record.take(`classes${CAPITAL[stage]}`, stated);
  const from = stage === "primary" ? 5 : 6;
  const above = counts.slice(from).reduce((one, other) => one + other, 0);
  record.put(
    large,
    above,
    brackets.slice(from).map(({ number }) => number.from),
  );
}

/** K5: the classes of the grades that stand beside the total, in 基础基213 those of 初中 alone; all blank proves nothing. */
function gradesAddUp(
  form: FormSheet,
  total: FormRow,
  column: FormColumn,
  stated: LabelledNumber,
  record: SchoolRecord,
): boolean {
  const block = column.path.find((part) => part === "初中");
  const grades = form.columns
    .filter(({ path }) => /^(?:[一二三四五六]年级|复式班)$/u.test(path.at(-1) ?? ""))
    .filter(({ path }) => block === undefined || path.includes(block))
    .map((grade) => record.at(form, total, grade));
  return grades.every(({ number }) => number.kind === "blank") || record.partsOf(stated, grades) !== null;
}

/** 26—30人, 26－30人 and 26-30人 are one bracket. */
function bracketWords(label: string): string {
  return label.replace(/[—–－~～至]/gu, "-").replace(/^班额/u, "");
}
