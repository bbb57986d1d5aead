import type { CellRef } from "../../model/tables/cellRef";
import type { GatheredCell, GatheredValue, GatheringProblem, GatheringProblemCode } from "../../model/gathering";
import { formName, type FormGeneration } from "./formCode";
import { formNumber, type FormNumber } from "./formNumber";
import type { FormColumn, FormRow, FormSheet } from "./formSheet";

/** A number of a form with what it is called there. */
export interface LabelledNumber {
  readonly number: FormNumber;
  readonly from: GatheredCell;
}

/** Collects what the forms of one school say, value by value, and what could not be taken. */
export class SchoolRecord {
  readonly values = new Map<string, GatheredValue>();
  readonly problems: GatheringProblem[] = [];
  private fields: readonly string[] = [];
  private readonly confirmed = new Set<string>();

  constructor(
    readonly file: string,
    readonly school: string,
    readonly generation: FormGeneration,
    /** Numbers of forms that stand in the workbook twice and differ. */
    private readonly twice: ReadonlySet<string> = new Set(),
  ) {}

  /** Names the fields that are read from now on, which a problem keeps from having a number. */
  about(...fields: readonly string[]): void {
    this.fields = fields;
  }

  /** What the form of a need is called in the generation of this workbook: of 3112 and 312 the old one has 基础基312. */
  formNamed(numbers: readonly string[]): string {
    const isOld = this.generation === "old";
    const number = numbers.find((one) => (one.length === 3) === isOld) ?? numbers[0] ?? "";
    return `${isOld ? "基础基" : "教基"}${number}`;
  }

  /** The number of a row and column with its source. */
  at(
    form: FormSheet,
    row: FormRow,
    column: FormColumn | { readonly at: number; readonly path: readonly string[] },
  ): LabelledNumber {
    const number = formNumber(form, row, column.at);
    const label = [row.label, ...column.path].join(" ");
    return { number, from: { file: this.file, cell: number.ref, label, form: formName(form.code) } };
  }

  /** Takes a number as it stands; a blank is missing, and so is `*`, which says that the school has no such cell. */
  take(field: string, { number, from }: LabelledNumber, factor = 1): void {
    const known = this.known({ number, from });
    if (known !== null) this.put(field, known * factor, [from]);
  }

  /** The number, or null with the reason noted. */
  known({ number, from }: LabelledNumber): number | null {
    switch (number.kind) {
      case "number":
        return number.value;
      case "cannotExist":
        this.problem("markedInapplicable", from.form, from.label, null, null, number.ref);
        return null;
      case "blank":
        this.problem("blankNotZero", from.form, from.label, null, null, number.ref);
        return null;
      case "notUnderstood":
        this.problem(
          number.isStruck ? "numberStruck" : "numberNotUnderstood",
          from.form,
          from.label,
          number.text,
          null,
          number.ref,
        );
        return null;
    }
  }

  /** Notes that another form states the same number of a field. */
  confirm(field: string): void {
    this.confirmed.add(field);
  }

  isConfirmed(field: string): boolean {
    return this.confirmed.has(field);
  }

  /** Takes back what other forms contradict. */
  drop(...fields: readonly string[]): void {
    for (const field of fields) {
      this.values.delete(field);
      this.confirmed.delete(field);
    }
  }

  put(field: string, value: number, from: readonly GatheredCell[]): void {
    this.values.set(field, { value, from });
  }

  problem(
    code: GatheringProblemCode,
    form: string | null,
    label: string,
    stated: number | string | null = null,
    counted: number | null = null,
    cell: CellRef | null = null,
  ): void {
    const { file, school, fields } = this;
    const isTwice = code === "formMissing" && [...this.twice].some((number) => form?.includes(number) === true);
    this.problems.push({
      code: isTwice ? "formTwice" : code,
      file,
      school,
      form,
      label,
      stated,
      counted,
      cell,
      fields,
    });
  }

  /**
   * Parts of a line that adds up: blanks among them are zero where the filled ones are the total, as the platform
   * leaves zeros blank.
   * @returns the parts as numbers, or null where they do not add up (noted with both numbers) or the total is missing
   */
  partsOf(total: LabelledNumber, parts: readonly LabelledNumber[]): number[] | null {
    const whole = this.known(total);
    if (whole === null) return null;
    const values: number[] = [];
    for (const part of parts) {
      if (part.number.kind === "notUnderstood") {
        this.known(part);
        return null;
      }
      values.push(part.number.kind === "number" ? part.number.value : 0);
    }
    const sum = values.reduce((one, other) => one + other, 0);
    if (Math.abs(sum - whole) <= 1e-6 * Math.max(1, whole)) return values;
    this.problem("sumFails", total.from.form, total.from.label, whole, sum, total.number.ref);
    return null;
  }
}
