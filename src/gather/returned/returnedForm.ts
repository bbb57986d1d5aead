import type { Cell } from "../../model/tables/cell";
import { cellRefIn, type CellRef } from "../../model/tables/cellRef";
import type {
  FileRefusal,
  GatheredSchool,
  GatheredValue,
  GatheringProblem,
  GatheringProblemCode,
} from "../../model/gathering";
import type { TableData } from "../../model/tables/table";
import { faultOf, formFields, type FormField, type FormStage } from "./formFields";
import { CODE_WORDS, FORM_SCHEMA, FORM_VERSION, FORM_WORDS } from "./formWords";
import { typedValue } from "./typedValue";

/** A form that came back: the school with its numbers, or why nothing of it is used. */
export type ReturnedForm =
  | {
      readonly kind: "form";
      readonly school: GatheredSchool;
      /** 校区、教学点 whose figures it says it holds too; null where it says 无. */
      readonly holds: string | null;
      /** Words typed into the form, by identifier: 是否寄宿制. */
      readonly words: ReadonlyMap<string, string>;
    }
  | { readonly kind: "refused"; readonly reason: FileRefusal; readonly school: string | null };

const STAGES: readonly FormStage[] = ["primary", "junior", "senior"];
const NOTHING = /^(?:无|没有|不包含|否|0|\/|-|—)?$/u;

/**
 * Reads a form of `uei forms` that a school sent back, by its hidden code, never by the file's name; rows may have been
 * inserted, columns widened, the protection taken off. Null where the file is none of ours.
 */
export function readReturnedForm(file: string, sheets: readonly TableData[]): ReturnedForm | null {
  const hidden = sheets.find(({ cells }) => textOf(cells[0]?.[0]).startsWith(`${FORM_SCHEMA}/`));
  const filled = sheets.filter((sheet) => sheet !== hidden && placeOf(sheet, FORM_WORDS.value) !== null);
  const [visible] = filled;
  if (hidden === undefined)
    return visible !== undefined && placeOf(visible, FORM_WORDS.campuses) !== null
      ? { kind: "refused", reason: "codeMissing", school: null }
      : null;
  const code = codesOf(hidden);
  const name = code.get(CODE_WORDS.name) ?? null;
  if (Number(textOf(hidden.cells[0]?.[0]).split("/")[1]) !== FORM_VERSION)
    return { kind: "refused", reason: "olderForm", school: name };
  if (visible === undefined) return { kind: "refused", reason: "emptyForm", school: name };
  const form = new FormReading(file, visible, code);
  const others = filled.slice(1).map((sheet) => new FormReading(file, sheet, code));
  if (others.some((other) => other.differsFrom(form))) return { kind: "refused", reason: "formsDiffer", school: name };
  if (form.isOfOtherYear()) return { kind: "refused", reason: "otherTitleYear", school: name };
  if (form.isOfAnother()) return { kind: "refused", reason: "otherSchool", school: name };
  if (form.isUntouched()) return { kind: "refused", reason: "emptyForm", school: name };
  return form.read();
}

function codesOf({ cells }: TableData): ReadonlyMap<string, string> {
  return new Map(cells.slice(1).map((row) => [textOf(row[0]), textOf(row[1])]));
}

class FormReading {
  private readonly problems: GatheringProblem[] = [];
  private readonly values = new Map<string, GatheredValue>();
  private readonly words = new Map<string, string>();
  private readonly valueColumn: number;
  private readonly fields: readonly FormField[];
  private readonly asOf: string | null;

  constructor(
    private readonly file: string,
    private readonly sheet: TableData,
    private readonly code: ReadonlyMap<string, string>,
  ) {
    this.valueColumn = placeOf(sheet, FORM_WORDS.value)?.column ?? 2;
    const known = new Map([...code].flatMap(([id, value]) => (isNumber(value) ? [[id, Number(value)] as const] : [])));
    this.fields = formFields(this.stages, known, code.get(CODE_WORDS.type) ?? null);
    this.asOf = dateOf(this.beside(FORM_WORDS.date));
  }

  private get stages(): FormStage[] {
    const said = (this.code.get(CODE_WORDS.stages) ?? "").split(",");
    return STAGES.filter((stage) => said.includes(stage));
  }

  /** The visible name or code is another school's: somebody pasted a whole form over this one. */
  isOfAnother(): boolean {
    const differs = (label: string, own: string): boolean => {
      const shown = textOf(this.beside(label));
      return shown !== "" && own !== "" && shown !== own;
    };
    return (
      differs(FORM_WORDS.school, this.code.get(CODE_WORDS.name) ?? "") ||
      differs(FORM_WORDS.code, this.code.get(CODE_WORDS.code) ?? "")
    );
  }

  /** The title above the form names another school year than the one it was sent out for. */
  isOfOtherYear(): boolean {
    const top = this.sheet.cells.slice(0, ROWS_OF_TITLE).flat().map(textOf).join(" ");
    const [, shown] = /((?:19|20)\d\d)(?:[-—–~～至](?:20)?\d\d)?学年/u.exec(top) ?? [];
    const own = this.code.get(CODE_WORDS.year) ?? "";
    return shown !== undefined && own !== "" && shown !== own;
  }

  /** A copy of the form in the same file that says something else in any line. */
  differsFrom(other: FormReading): boolean {
    return this.fields.some(({ label }) => textOf(this.cellOf(label)?.cell) !== textOf(other.cellOf(label)?.cell));
  }

  /** Nothing but what it was sent out with stands in it, and nobody signed it. */
  isUntouched(): boolean {
    const isSigned = [FORM_WORDS.person, FORM_WORDS.date].some((label) => textOf(this.beside(label)) !== "");
    const isChanged = this.fields.some(({ id, label }) => {
      const shown = textOf(this.cellOf(label)?.cell);
      return shown !== "" && shown !== (this.code.get(id) ?? "");
    });
    return !isSigned && !isChanged;
  }

  read(): ReturnedForm {
    for (const field of this.fields) this.take(field);
    const unsigned = [
      ...(textOf(this.beside(FORM_WORDS.person)) === "" ? [FORM_WORDS.person] : []),
      ...(this.asOf === null ? [FORM_WORDS.date] : []),
    ];
    if (unsigned.length > 0) this.problem("notSigned", null, unsigned.join("、"), null, null, null);
    const holds = textOf(this.beside(FORM_WORDS.campuses));
    const { code } = this;
    return {
      kind: "form",
      holds: NOTHING.test(holds) ? null : holds,
      words: this.words,
      school: {
        file: this.file,
        name: this.name,
        code: code.get(CODE_WORDS.code) || null,
        type: null,
        owner: null,
        locality: null,
        county: code.get(CODE_WORDS.county) || null,
        year: code.get(CODE_WORDS.year) || null,
        generation: null,
        stages: this.stages,
        values: this.values,
        problems: this.problems,
      },
    };
  }

  private get name(): string {
    return this.code.get(CODE_WORDS.name) ?? "";
  }

  private take(field: FormField): void {
    const { id, label, within } = field;
    const found = this.cellOf(label);
    if (found === null) {
      if (field.need !== "optional") this.problem("labelMissing", id, label, null, null, null);
      return;
    }
    const value = valueOf(found.cell, field);
    const whole = within === null ? null : this.wholeOf(within);
    const { ref } = found;
    if (found.cell.isStruck === true && textOf(found.cell) !== "")
      return this.problem("numberStruck", id, label, textOf(found.cell), null, ref);
    if (this.isStatedTwice(label)) return this.problem("formTwice", id, label, null, null, ref);
    const unit = this.unitOf(label);
    if (unit !== "" && field.unit !== "" && unit !== field.unit)
      return this.problem("unitOtherwise", id, label, `${textOf(found.cell)}${unit}`, null, ref);
    switch (faultOf(field, value, whole)) {
      case null:
        break;
      case "blank":
        return this.problem("requiredBlank", id, label, null, null, ref);
      case "aboveWhole":
        return this.problem("partAboveWhole", id, label, value, typeof whole === "number" ? whole : null, ref);
      case "tooLarge":
        return this.problem("implausible", id, label, value, null, ref);
      case "noNumber":
        return this.problem("numberNotUnderstood", id, label, value, null, ref);
      case "negative":
        return this.problem("numberNegative", id, label, value, null, ref);
      case "notWhole":
        return this.problem("numberNotWhole", id, label, value, null, ref);
      case "noAnswer":
        return this.problem("answerNotUnderstood", id, label, value, null, ref);
    }
    if (typeof value === "string" && field.kind === "yesNo") this.words.set(id, value);
    if (typeof value !== "number") return;
    const from = [{ file: this.file, cell: ref, label, form: FORM_WORDS.sheet }];
    this.values.set(id, { value, from, asOf: this.asOf });
  }

  private wholeOf(id: string): number | string | null {
    const field = this.fields.find((one) => one.id === id);
    const found = field === undefined ? null : this.cellOf(field.label);
    return field === undefined || found === null || found.cell.isStruck === true ? null : valueOf(found.cell, field);
  }

  /** A line that stands there twice, or a second column 填报数 beside it, with another number. */
  private isStatedTwice(label: string): boolean {
    const columns = placesOf(this.sheet, FORM_WORDS.value).map(({ column }) => column);
    const said = placesOf(this.sheet, label).flatMap(({ row }) =>
      columns.map((column) => textOf(this.sheet.cells[row]?.[column])),
    );
    return new Set(said.filter((text) => text !== "")).size > 1;
  }

  /** What stands under 单位; "" where that column is gone. */
  private unitOf(label: string): string {
    const column = placeOf(this.sheet, FORM_WORDS.unit)?.column;
    const row = placeOf(this.sheet, label)?.row;
    return column === undefined || row === undefined ? "" : textOf(this.sheet.cells[row]?.[column]);
  }

  /** The cell of a line under 填报数. */
  private cellOf(label: string): { cell: Cell; ref: CellRef } | null {
    const place = placeOf(this.sheet, label);
    if (place === null) return null;
    const cell = this.sheet.cells[place.row]?.[this.valueColumn] ?? EMPTY;
    return { cell, ref: cellRefIn(this.sheet, place.row, this.valueColumn) };
  }

  private beside(label: string): Cell | undefined {
    return this.cellOf(label)?.cell;
  }

  private problem(
    code: GatheringProblemCode,
    field: string | null,
    label: string,
    stated: number | string | null,
    counted: number | null,
    cell: CellRef | null,
  ): void {
    this.problems.push({
      code,
      file: this.file,
      school: this.name,
      form: FORM_WORDS.sheet,
      label,
      stated,
      counted,
      cell,
      fields: field === null ? [] : [field],
    });
  }
}

const EMPTY: Cell = { kind: "empty", value: null, shown: "", isDate: false };

const ROWS_OF_TITLE = 3;

/** Where a label stands alone in a cell. */
function placeOf(sheet: TableData, label: string): { row: number; column: number } | null {
  return placesOf(sheet, label)[0] ?? null;
}

function placesOf({ cells }: TableData, label: string): { row: number; column: number }[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (textOf(cell) === label ? [{ row, column }] : [])),
  );
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined || cell.value === null ? "" : (cell.isDate ? cell.shown : String(cell.value)).trim();
}

/** A number typed as text is a number here, with the unit of its line or without. */
function valueOf(cell: Cell, { kind, unit }: FormField): number | string | null {
  if (cell.kind === "number") return cell.isDate ? cell.shown : cell.value;
  const text = textOf(cell);
  if (text === "") return null;
  return kind === "yesNo" ? text : (typedValue(text, unit) ?? text);
}

function isNumber(text: string): boolean {
  return /^-?\d{1,12}(?:\.\d{1,15})?$/.test(text);
}

/** 2025-11-03, 2025年11月3日, 2025.11.3 or a date cell, as an ISO date. */
function dateOf(cell: Cell | undefined): string | null {
  const match = /^(20\d\d)[-年./](\d{1,2})[-月./](\d{1,2})日?$/u.exec(textOf(cell));
  if (match === null) return null;
  const [, year = "", month = "", day = ""] = match;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
