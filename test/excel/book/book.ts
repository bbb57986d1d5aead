import type { CellArea } from "./area";
import { FormulaCells } from "../formulas/formulaCells";
import type { RegisteredFunctions } from "../formulas/registeredFunctions";
import { HostError } from "../wire/hostError";
import { Sheet } from "./sheet";
import { StyleTable, type CellStyle } from "./style";
import { isLegalName, type BookTable } from "./table";

export interface BookName {
  readonly name: string;
  /** null: known to the whole workbook. */
  readonly scope: Sheet | null;
  /** With "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

/** The workbook as the test Excel holds it. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly names: BookName[] = [];
  readonly settings = new Map<string, string>();
  readonly styles: StyleTable;
  isStructureProtected = false;
  isDate1904 = false;
  calculationMode = "Automatic";
  /** What a test says of it: formulas of the file are never calculated anew here. */
  calculationState: "Done" | "Calculating" | "Pending" = "Done";
  activeSheet: Sheet | null = null;
  selection: { readonly sheet: Sheet; readonly address: string } | null = null;
  /** What was written since somebody asked last, for the events. */
  readonly changes: { readonly sheet: Sheet; readonly area: CellArea }[] = [];
  readonly formulas = new FormulaCells();
  /** Worksheet functions of the add-in; null where Excel knows of none. */
  functions: RegisteredFunctions | null = null;
  isOnWeb = false;
  /** Events that the client registered for: type and id of the target. */
  readonly watched = new Set<string>();
  /** How often the add-in asked for it. */
  /** True from an add-in's request for it until the next synchronisation. */
  isCalculationSuspended = false;
  readonly suspensions = { calculation: 0, screen: 0 };
  /** Files in base64 that the add-in opened as new workbooks. */
  readonly createdWorkbooks: string[] = [];
  locale = "zh-CN";
  fileName = "book.xlsx";
  private nextId = 1;

  constructor(plain?: CellStyle) {
    this.styles = new StyleTable(plain);
  }

  get tables(): readonly BookTable[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** Names of sheets and tables are the same whatever the case. */
  sheet(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  table(nameOrId: string): BookTable | undefined {
    return this.tables.find(({ id, name }) => id === nameOrId || name.toLowerCase() === nameOrId.toLowerCase());
  }

  /** @throws HostError AccessDenied, ItemAlreadyExists, InvalidArgument */
  addSheet(name: string | null): Sheet {
    this.prepareStructure();
    const sheet = new Sheet(
      this,
      this.newSheetId(),
      name === null ? this.freeSheetName() : this.checkedSheetName(name),
    );
    sheet.isTouched = true;
    this.sheets.push(sheet);
    return sheet;
  }

  /** For a sheet that a file holds. */
  loadSheet(name: string): Sheet {
    const sheet = new Sheet(this, this.newSheetId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  checkedSheetName(name: string, renamed?: Sheet): string {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name) || name.toLowerCase() === "history") {
      throw new HostError("InvalidArgument", `no sheet may be named ${name}`);
    }
    const other = this.sheet(name);
    if (other !== undefined && other !== renamed)
      throw new HostError("ItemAlreadyExists", `there is a sheet named ${name}`);
    return name;
  }

  /** @throws HostError InvalidArgument where the name is illegal or in use: Excel says no more either */
  checkedTableName(name: string, renamed?: BookTable): string {
    const other = this.table(name);
    const isTaken =
      (other !== undefined && other !== renamed) ||
      this.names.some((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!isLegalName(name) || isTaken) throw new HostError("InvalidArgument", `no table may be named ${name}`);
    return name;
  }

  /** @throws HostError AccessDenied where the structure of the workbook is locked */
  prepareStructure(): void {
    if (this.isStructureProtected) throw new HostError("AccessDenied", "the structure of the workbook is protected");
  }

  newId(): string {
    return String(this.nextId++);
  }

  private newSheetId(): string {
    return `{00000000-0001-0000-0000-${(this.nextId++).toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  private freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      if (this.sheet(`Sheet${number}`) === undefined) return `Sheet${number}`;
    }
  }
}
