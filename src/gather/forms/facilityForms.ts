import { formName } from "./formCode";
import { columnsNamed, rowNamed, withoutUnit } from "./formNumber";
import { formCell, formOf, labelOf, type FormColumn, type FormRow, type FormSheet } from "./formSheet";
import type { LabelledNumber, SchoolRecord } from "./schoolRecord";

/** What 5176 (rows) or 522 (columns) calls a need, and the larger quantity of which it is a part (K13). */
interface Facility {
  readonly field: string;
  readonly labels: readonly string[];
  readonly wholes: readonly string[];
  /** Units in which it is read, with what makes one of them the unit of the form. */
  readonly units: Readonly<Record<string, number>>;
  /** Rooms of two kinds stand in two columns, which are added. */
  readonly isAdded: boolean;
}

const FACILITIES: readonly Facility[] = [
  {
    field: "outdoorSportsSpace",
    labels: ["运动场地面积", "运动场地"],
    wholes: ["占地面积"],
    units: { 平方米: 1, "㎡": 1, m2: 1, "m²": 1 },
    isAdded: false,
  },
  {
    field: "multimediaClassrooms",
    labels: ["网络多媒体教室", "网络多媒体教室数", "网络多媒体教室间数"],
    wholes: ["教室"],
    units: { 间: 1, 个: 1 },
    isAdded: true,
  },
  {
    field: "equipmentValue",
    labels: ["教学仪器设备资产值", "教学、实习仪器设备资产值"],
    wholes: ["固定资产总值"],
    units: { 万元: 1, 元: 1e-4 },
    isAdded: false,
  },
];

/** R5 to R7: 运动场地, 网络多媒体教室 (间) and 教学仪器设备资产值 (万元). */
export function readFacilities(forms: readonly FormSheet[], record: SchoolRecord): void {
  record.about(...FACILITIES.map(({ field }) => field));
  const form = formOf(forms, ["5176", "522"]);
  if (form === null) {
    const labels = FACILITIES.map(({ labels: [label] }) => label);
    record.problem("formMissing", record.formNamed(["5176", "522"]), labels.join("、"));
    return;
  }
  for (const facility of FACILITIES) {
    record.about(facility.field);
    const found = numbersOf(form, facility.labels, record);
    if (found.length === 0) record.problem("labelMissing", formName(form.code), facility.labels[0] ?? facility.field);
    else readFacility(form, facility, found, record);
  }
}

/** A number of the form with the unit that stands beside or above it, or null. */
interface MeasuredNumber extends LabelledNumber {
  readonly unit: string | null;
}

function readFacility(
  form: FormSheet,
  { field, wholes, units, isAdded }: Facility,
  found: readonly MeasuredNumber[],
  record: SchoolRecord,
): void {
  let sum = 0;
  for (const one of isAdded ? found : found.slice(0, 1)) {
    const factor = one.unit === null ? 1 : units[one.unit];
    if (factor === undefined) {
      record.problem("numberNotUnderstood", one.from.form, one.from.label, one.unit, null, one.number.ref);
      return;
    }
    const known = record.known(one);
    if (known === null) return;
    sum += known * factor;
  }
  const [first] = found;
  if (first === undefined) return;
  if (!isAdded && found.some((one) => valueOf(one) !== valueOf(first))) {
    record.problem("numberNotUnderstood", first.from.form, first.from.label, found.map(valueOf).join("、"));
    return;
  }
  const whole = Math.max(...numbersOf(form, wholes, record).map((one) => (valueOf(one) ?? -1) * factorOf(one, units)));
  if (whole >= 0 && sum > whole * (1 + 1e-6)) {
    record.problem("partAboveWhole", first.from.form, first.from.label, sum, whole, first.number.ref);
    return;
  }
  const from = found.filter(({ number }) => number.kind === "number").map((one) => one.from);
  record.put(field, sum, isAdded ? from : from.slice(0, 1));
}

function valueOf({ number }: LabelledNumber): number | null {
  return number.kind === "number" ? number.value : null;
}

function factorOf({ unit }: MeasuredNumber, units: Readonly<Record<string, number>>): number {
  return unit === null ? 1 : (units[unit] ?? Number.NaN);
}

/** In 5176 a row with its value; in 522 the columns of that name in the row of the total. */
function numbersOf(form: FormSheet, labels: readonly string[], record: SchoolRecord): MeasuredNumber[] {
  const row = form.rows.find(({ label }) => labels.includes(withoutUnit(label))) ?? null;
  const value = form.columns.at(0);
  if (row !== null && value !== undefined)
    return [{ ...record.at(form, row, value), unit: unitIn([row.label]) ?? unitBeside(form, row, value) }];
  const total = rowNamed(form, ["总计", "合计", "计"]);
  if (total === null) return [];
  return columnsNamed(form, labels, { never: OF_OTHERS }).map((column) => ({
    ...record.at(form, total, column),
    unit: unitIn([...column.path].reverse()),
  }));
}

/** Columns of another year or of what is not the school's own. */
const OF_OTHERS: readonly string[] = ["非学校产权", "租借", "独立使用", "共同使用", "上学年", "增加", "减少"];

/** The unit in brackets of the nearest heading that has one. */
function unitIn(parts: readonly string[]): string | null {
  for (const part of parts) {
    const unit = /[（(]([^（）()]{1,4})[）)]$/u.exec(part)?.[1];
    if (unit !== undefined && withoutUnit(part) !== part) return unit;
  }
  return null;
}

/** 计量单位 in a column of its own (丙), between the label's code and the value. */
function unitBeside(form: FormSheet, row: FormRow, value: FormColumn): string | null {
  const text = labelOf(formCell(form, row, value.at - 1).cell);
  return /^(?:\d+|[*＊\-－—–]*)$/u.test(text) ? null : text;
}
