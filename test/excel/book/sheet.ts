import { HostError } from "../wire/hostError";
import type { Json } from "../wire/protocol";
import type { Book } from "./book";
import type { BookCell, CellValue } from "./cell";
import { CellStore } from "./cellStore";
import type { CellArea } from "./area";
import type { BookChart } from "./chart";
import { Merges } from "./merges";
import type { CellStyle, StyleChange } from "./style";
import type { BookTable } from "./table";

export interface Hyperlink {
  readonly address: string | null;
  readonly documentReference: string | null;
  readonly screenTip: string | null;
  readonly textToDisplay: string | null;
}

/** What the client says of it, as it stands on the wire. */
export interface Validation {
  readonly area: CellArea;
  rule: Json;
  alert: Json;
}

export interface PageSetup {
  orientation: string;
  paperSize: string | null;
  /** null: as many as it takes. */
  fitWide: number | null;
  fitTall: number | null;
  scale: number | null;
  titleRows: CellArea | null;
  titleColumns: CellArea | null;
  /** True where header and footer shrink with the page. */
  scalesFooter: boolean;
  printArea: CellArea | null;
  centerHorizontally: boolean;
  /** Rows above which somebody broke the page. */
  readonly rowBreaks: Set<number>;
  readonly margins: Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>;
  readonly headersFooters: Record<string, string>;
}

/** A worksheet as the test Excel holds it. */
export class Sheet {
  visibility = "Visible";
  isProtected = false;
  tabColor = "";
  showGridlines = true;
  /** Where it came from in the package; null for a new one. */
  sourcePart: string | null = null;
  /** True once anything of it was written: only then is its part written anew. */
  isTouched = false;
  frozenRows = 0;
  frozenColumns = 0;
  /** Where its own filter stands, outside of tables. */
  filterArea: CellArea | null = null;
  /** True where its own filter hides rows. */
  isFiltered = false;
  /** Rows that a filter hides, of the sheet or of a table; they are among the hidden ones. */
  readonly filteredRows = new Set<number>();
  /**
   * Lists to choose from and other rules for what may be entered, the newest last; those of the package are not read.
   */
  validations: Validation[] = [];
  readonly tables: BookTable[] = [];
  readonly charts: BookChart[] = [];
  readonly merges = new Merges();
  readonly links = new Map<string, Hyperlink>();
  /** Where the results of formulas stand that are more than one value, by "row,column" of the formula. */
  readonly spills = new Map<string, CellArea>();
  /** In points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** How deep rows lie in the outline, where they do. */
  readonly rowLevels = new Map<number, number>();
  readonly page: PageSetup = {
    orientation: "Portrait",
    paperSize: null,
    fitWide: null,
    fitTall: null,
    scale: 100,
    titleRows: null,
    titleColumns: null,
    scalesFooter: true,
    printArea: null,
    centerHorizontally: false,
    rowBreaks: new Set(),
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    headersFooters: {},
  };
  private readonly cells = new CellStore();

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): BookCell | undefined {
    return this.cells.get(row, column);
  }

  valueAt(row: number, column: number): CellValue {
    return this.cells.value(row, column);
  }

  valuesIn(area: CellArea): CellValue[][] {
    return this.cells.values(area);
  }

  /** Puts a cell without asking whether the sheet may be written, as loading a file does. */
  put(row: number, column: number, cell: BookCell): void {
    this.cells.put(row, column, cell);
  }

  /** Puts a value that is part of the result of a formula elsewhere. */
  putSpilled(row: number, column: number, value: CellValue): void {
    this.put(row, column, {
      value,
      formula: null,
      hasApostrophe: false,
      style: this.styleAt(row, column),
      isSpilled: true,
    });
  }

  remove(row: number, column: number): void {
    this.cells.remove(row, column);
  }

  /** Gives each cell of an area another style; where there was none there is a blank one then. */
  restyle(area: CellArea, change: StyleChange): void {
    this.cells.restyle(area, this.book.styles.plain, change);
  }

  styleAt(row: number, column: number): CellStyle {
    return this.cells.style(row, column) ?? this.book.styles.plain;
  }

  /** The rows that hold anything, with their cells that hold anything. */
  filledRows(area: CellArea): Iterable<readonly [row: number, cells: readonly (BookCell | undefined)[]]> {
    return this.cells.filledRows(area);
  }

  /** The used range within an area; formats count unless only values are asked for. */
  usedArea(within: CellArea, valuesOnly: boolean): CellArea | null {
    return this.cells.usedArea(within, valuesOnly);
  }

  /** Takes rows of an area for hidden by a filter. */
  filterOut(area: CellArea, isOut: (row: number) => boolean): void {
    for (let row = area.fromRow; row <= area.toRow; row++) {
      if (!isOut(row)) continue;
      this.hiddenRows.add(row);
      this.filteredRows.add(row);
    }
  }

  /** Shows the rows of an area that a filter hides; those that people hid stay hidden. */
  showFiltered({ fromRow, toRow }: CellArea): void {
    for (const row of [...this.filteredRows]) if (row >= fromRow && row <= toRow) this.showRow(row);
  }

  showRow(row: number): void {
    this.hiddenRows.delete(row);
    this.filteredRows.delete(row);
  }

  /** To be asked before anything of the sheet is changed. @throws HostError AccessDenied where it is protected */
  prepareToWrite(): void {
    if (this.isProtected) throw new HostError("AccessDenied", `the sheet ${this.name} is protected`);
    this.isTouched = true;
  }
}
