import { faultOf, formFields, type FormField, type FormStage } from "../../gather/returned/formFields";
import { CODE_SHEET, CODE_WORDS, FORM_SCHEMA, FORM_VERSION, FORM_WORDS } from "../../gather/returned/formWords";
import { cellStyle } from "../../model/sheets/cellStyle";
import type { Alarm, Choice, NewSheet, NumberRule } from "../../model/sheets/newSheet";
import type { CellRole, PlannedCell, PlannedRow } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";

/** A school of the county's list with what is known of it. */
export interface FormSchool {
  readonly name: string;
  readonly code: string | null;
  /** 办学类型 as the county's table has it. */
  readonly type: string | null;
  readonly stages: readonly FormStage[];
  readonly values: ReadonlyMap<string, number>;
  /** 是 or 否 of 是否寄宿制, where it is known. */
  readonly boarding: string | null;
}

export interface FormCounty {
  readonly name: string | null;
  readonly year: string | null;
}

/** Columns of the form: 项目, 单位, 填报数, 要求, 已有数据, 检查. */
const VALUE = 2;
const CHECK = 5;
const WIDTHS = [42, 8, 16, 8, 14, 34];

/**
 * The workbook that a school fills in: what is known stands in it, what the items need is marked, cells turn red by
 * their own formulas where something is wrong, all others are protected, and a hidden sheet says whose form it is.
 */
export function schoolFormSheets(school: FormSchool, county: FormCounty, strings: Strings): NewSheet[] {
  const fields = formFields(school.stages, school.values, school.type);
  return [visibleSheet(school, county, fields, strings), codeSheet(school, county)];
}

function visibleSheet(
  school: FormSchool,
  county: FormCounty,
  fields: readonly FormField[],
  strings: Strings,
): NewSheet {
  const { form } = strings.gathering;
  const title = form.title({ county: county.name ?? "", year: county.year ?? "" });
  const head: PlannedRow[] = [
    { cells: [cell(title, "title")] },
    { cells: [cell(form.note, "note")] },
    { cells: [] },
    line(FORM_WORDS.school, school.name),
    line(FORM_WORDS.code, school.code),
    line(strings.gathering.form.type, school.type),
    { cells: [cell(FORM_WORDS.campuses, "label"), blank(), { ...input(null) }] },
    { cells: [cell(FORM_WORDS.person, "label"), blank(), input(null)] },
    { cells: [cell(FORM_WORDS.date, "label"), blank(), { value: null, style: cellStyle("input", "plain", "date") }] },
    { cells: [] },
    {
      cells: [
        FORM_WORDS.label,
        FORM_WORDS.unit,
        FORM_WORDS.value,
        FORM_WORDS.need,
        FORM_WORDS.known,
        FORM_WORDS.check,
      ].map((heading) => cell(heading, "heading")),
    },
  ];
  const first = head.length;
  const rowOf = new Map(fields.map(({ id }, at) => [id as string, first + at]));
  const body = fields.map((field, at) => fieldRow(field, school, first + at, rowOf, strings));
  return {
    name: FORM_WORDS.sheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [...head, ...body],
    frozenRows: first,
    frozenColumns: 0,
    printTitleRows: { from: first - 1, to: first - 1 },
    merges: [],
    charts: [],
    tables: [],
    footer: title,
    isProtected: true,
    choices: choicesOf(fields, first, strings),
    numbers: numbersOf(fields, first, strings),
    alarms: alarmsOf(fields, first),
  };
}

function fieldRow(
  field: FormField,
  school: FormSchool,
  row: number,
  rowOf: ReadonlyMap<string, number>,
  strings: Strings,
): PlannedRow {
  const known = field.id === "boarding" ? school.boarding : (school.values.get(field.id) ?? null);
  const value = known;
  const whole = field.within === null ? null : (school.values.get(field.within) ?? null);
  const fault = faultOf(field, value, whole);
  const { form } = strings.gathering;
  const format = field.kind === "amount" ? "decimal2" : "general";
  return {
    cells: [
      cell(field.label, "label"),
      cell(field.unit === "" ? null : field.unit, "text"),
      { value, style: cellStyle("input", "plain", format) },
      cell(form.needs[field.need], "text"),
      { value: known, style: cellStyle("text", "plain", format) },
      {
        value: fault === null ? form.fine : form.faults[fault],
        style: cellStyle("text", "plain", "text"),
        formula: checkFormula(field, row, rowOf, strings),
      },
    ],
  };
}

/** The same judgement as `faultOf`, as Excel computes it beside the cell. */
function checkFormula(field: FormField, row: number, rowOf: ReadonlyMap<string, number>, strings: Strings): string {
  const { faults, fine } = strings.gathering.form;
  const at = `C${row + 1}`;
  const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;
  const steps: (readonly [condition: string, words: string])[] = [
    [`ISBLANK(${at})`, field.need === "optional" ? fine : faults.blank],
  ];
  if (field.kind === "yesNo") steps.push([`AND(${at}<>"是",${at}<>"否")`, faults.noAnswer]);
  else {
    const whole = field.within === null ? undefined : rowOf.get(field.within);
    steps.push([`NOT(ISNUMBER(${at}))`, faults.noNumber], [`${at}<0`, faults.negative]);
    if (field.kind !== "amount") steps.push([`${at}<>INT(${at})`, faults.notWhole]);
    const least = field.kind === "year" ? `,${at}<1800` : "";
    steps.push([`OR(${at}>${field.most}${least})`, faults.tooLarge]);
    if (whole !== undefined) steps.push([`AND(ISNUMBER(C${whole + 1}),${at}>C${whole + 1})`, faults.aboveWhole]);
  }
  return steps.reduceRight((rest, [condition, words]) => `IF(${condition},${text(words)},${rest})`, text(fine));
}

function areaOf(row: number) {
  return { fromRow: row, toRow: row, fromColumn: VALUE, toColumn: VALUE };
}

function choicesOf(fields: readonly FormField[], first: number, strings: Strings): Choice[] {
  return fields.flatMap((field, at): Choice[] =>
    field.kind === "yesNo"
      ? [{ cells: areaOf(first + at), options: ["是", "否"], prompt: promptOf(field, strings) }]
      : [],
  );
}

function numbersOf(fields: readonly FormField[], first: number, strings: Strings): NumberRule[] {
  return fields.flatMap((field, at): NumberRule[] =>
    field.kind === "yesNo"
      ? []
      : [
          {
            cells: areaOf(first + at),
            kind: field.kind === "amount" ? "decimal" : "whole",
            least: field.kind === "year" ? 1800 : 0,
            most: field.most,
            prompt: promptOf(field, strings),
          },
        ],
  );
}

function promptOf(field: FormField, { gathering }: Strings) {
  const { needs, prompt } = gathering.form;
  return { title: field.label, text: prompt({ need: needs[field.need], unit: field.unit }) };
}

/** A cell is red as long as its check does not begin with the sign of a line in order. */
function alarmsOf(fields: readonly FormField[], first: number): Alarm[] {
  const area = { fromRow: first, toRow: first + fields.length - 1 };
  const formula = `LEFT($F${first + 1},1)<>"✔"`;
  return [VALUE, CHECK].map((column) => ({ cells: { ...area, fromColumn: column, toColumn: column }, formula }));
}

function codeSheet(school: FormSchool, county: FormCounty): NewSheet {
  const rows: [string, string | number | null][] = [
    [`${FORM_SCHEMA}/${FORM_VERSION}`, null],
    [CODE_WORDS.code, school.code],
    [CODE_WORDS.name, school.name],
    [CODE_WORDS.county, county.name],
    [CODE_WORDS.year, county.year],
    [CODE_WORDS.stages, school.stages.join(",")],
    [CODE_WORDS.type, school.type],
    ...school.values,
    ...(school.boarding === null ? [] : [["boarding", school.boarding] as [string, string]]),
  ];
  return {
    name: CODE_SHEET,
    columns: [{ width: 30 }, { width: 30 }],
    rows: rows.map(([label, value]) => ({ cells: [cell(label, "text"), cell(value, "text")] })),
    frozenRows: 0,
    frozenColumns: 0,
    printTitleRows: null,
    merges: [],
    charts: [],
    tables: [],
    footer: CODE_SHEET,
    choices: [],
    isHidden: true,
    isProtected: true,
  };
}

function line(label: string, value: string | null): PlannedRow {
  return { cells: [cell(label, "label"), blank(), cell(value, "text")] };
}

function cell(value: string | number | null, role: CellRole): PlannedCell {
  return { value, style: cellStyle(role, "plain", typeof value === "number" ? "general" : "text") };
}

function blank(): PlannedCell {
  return cell(null, "text");
}

function input(value: string | null): PlannedCell {
  return { value, style: cellStyle("input", "plain", "text") };
}
