import { addTo } from "../../model/groupedBy";
import { areAlike } from "../../intake/schools/identity/spokenName";
import { schoolEntry } from "../../intake/vocabulary/vocabulary";
import { GATHERED_VOCABULARY } from "../gatheredVocabulary";
import { cellRefIn, type CellRef } from "../../model/tables/cellRef";
import type { CellEdit, GrownTable } from "../../model/sheets/bureauEdit";
import type { GatheredSchool } from "../../model/gathering";
import type { TableData } from "../../model/tables/table";
import type { Gathering } from "../gatherSchools";
import { officialLocality, officialType } from "../officialWords";
import { plainName, schoolKey } from "../schoolKey";
import { addedColumns } from "./addedColumns";
import { rowsOfSchool, textOf, type CountyColumn, type CountyTable, type ListedSchool } from "./countyTables";
import { isOccupied, widthOf } from "./freeCells";
import { SchoolNumbers } from "./schoolNumbers";
import type { SourceRow } from "./gatheringRecord";

/** A cell that somebody has corrected: it stays, and the three values are shown. */
export interface CorrectedCell {
  readonly school: string;
  readonly label: string;
  /** As it was imported last; null where it never was. */
  readonly imported: number | null;
  readonly byHand: number | string;
  readonly offered: number;
  readonly cell: CellRef;
}

/** What a new import does to a county's workbook. */
export interface Reimport {
  readonly cells: readonly CellEdit[];
  /** Tables that must reach further, for schools and fields that were added. */
  readonly tables: readonly GrownTable[];
  readonly corrected: readonly CorrectedCell[];
  /** Schools of an earlier import that the files no longer have. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Schools for which a table has no free row. */
  readonly withoutRow: readonly { readonly school: string; readonly table: string }[];
  /** Schools of the workbook without a form that came back, where forms are gathered at all. */
  readonly unreturned: readonly string[];
  /** A school of the files that may be one of the county's: added only when somebody has said that it is another. */
  readonly likely: readonly { readonly school: GatheredSchool; readonly proposal: string }[];
  /** Numbers that took a new value. */
  readonly changed: number;
  /** What people wrote on the sheets of gathering, which are written anew. */
  readonly notKept: readonly CellRef[];
}

/**
 * Brings newly gathered numbers into the tables of a county's workbook. A cell that holds what was imported last (or
 * nothing, and nothing was imported) takes the new value; one that somebody changed stays. A field that the files lack
 * empties nothing, and no school is ever taken out.
 * @param below the cells of the bureau's sheets outside of their tables, to see whether a table can grow downwards
 * @param confirmed questions with an answer (sameSchool 甲小学: it is a school of its own)
 */
export function importAgain(
  gathering: Gathering,
  tables: readonly CountyTable[],
  sources: readonly SourceRow[],
  below: readonly TableData[],
  confirmed: ReadonlySet<string> = new Set(),
): Omit<Reimport, "notKept"> {
  const added = addedColumns(gathering.schools, tables, below);
  const work = new Work(added.tables, sources, below, { county: gathering.county, confirmed });
  for (const school of gathering.schools) work.take(school, gathering.words.get(schoolKey(school)));
  const result = work.result(gathering);
  return { ...result, cells: [...added.cells, ...result.cells], tables: joinedTables(result.tables, added.grown) };
}

function joinedTables(rows: readonly GrownTable[], columns: readonly GrownTable[]): GrownTable[] {
  const wider = new Map(columns.map((one) => [one.name, one]));
  return [
    ...rows.map((one) => ({ ...wider.get(one.name), ...one })),
    ...columns.filter(({ name }) => !rows.some((one) => one.name === name)),
  ];
}

class Work {
  private readonly cells: CellEdit[] = [];
  private readonly corrected: CorrectedCell[] = [];
  private readonly added: string[] = [];
  private readonly withoutRow: { school: string; table: string }[] = [];
  private readonly likely: { school: GatheredSchool; proposal: string }[] = [];
  private readonly numbers = new SchoolNumbers();
  private readonly nextRows = new Map<CountyTable, number>();
  /** By field what was imported last, the newest row of a school at the end. */
  private readonly imports = new Map<
    string,
    { readonly code: string; readonly name: string; readonly value: number }[]
  >();
  private changed = 0;

  constructor(
    private readonly tables: readonly CountyTable[],
    private readonly sources: readonly SourceRow[],
    private readonly below: readonly TableData[],
    private readonly context: { readonly county: string | null; readonly confirmed: ReadonlySet<string> },
  ) {
    for (const { code, name, field, value } of sources) {
      if (value === null) continue;
      const row = { code: code ?? "", name: plainName(name), value };
      addTo(this.imports, field, row);
    }
  }

  take(school: GatheredSchool, words: ReadonlyMap<string, string> | undefined): void {
    const isKnown = this.tables.some(({ schools }) => rowsOfSchool(schools, school).length > 0);
    if (this.isUnclear(school) && !this.isConfirmed(school)) {
      this.likely.push({ school, proposal: school.name });
      return;
    }
    if (!isKnown) {
      const proposal = this.proposalFor(school);
      if (proposal !== null) {
        this.likely.push({ school, proposal });
        return;
      }
      this.added.push(school.name);
    }
    for (const table of this.tables) {
      const row = this.rowOf(table, school);
      if (row === null) {
        if (!isKnown || this.hasValuesFor(table, school))
          this.withoutRow.push({ school: school.name, table: table.table.name ?? "" });
        continue;
      }
      this.fillWords(table, row, school, words);
      for (const column of table.columns.values()) this.fillNumber(table, row, column, school);
    }
  }

  /** Several rows may be the school, or its name is another one's by code and the row that bears it has none. */
  private isUnclear(school: GatheredSchool): boolean {
    const found = this.tables.map(({ schools }) => rowsOfSchool(schools, school));
    const { code } = school;
    const name = plainName(school.name);
    const isAnothers = this.tables.some(({ schools }) =>
      schools.some((one) => code !== null && one.name === name && one.code !== "" && one.code !== code),
    );
    return found.some((rows) => rows.length > 1 || (isAnothers && rows.some((row) => row.code === "")));
  }

  /**
   * A school of the workbook that bears the same name but for the county's in front of it or for how a number and the
   * kind are written (第一小学, 第1小学, 一小), and no other code.
   */
  private proposalFor(school: GatheredSchool): string | null {
    if (this.isConfirmed(school)) return null;
    const name = plainName(school.name);
    const county = plainName(this.context.county ?? "");
    const short = county.replace(/[县市区旗]$/u, "");
    const forms = ["", county, short].map(
      (prefix) => (one: string) => (one.startsWith(prefix) ? one.slice(prefix.length) : one),
    );
    const spoken = new Map<string, string>();
    for (const { table, name: at, code } of this.tables) {
      for (const cells of table.cells.slice(1)) {
        const own = plainName(textOf(cells[at]));
        const ownCode = code < 0 ? "" : textOf(cells[code]);
        const isOther = ownCode !== "" && school.code !== null;
        if (own === "" || isOther || own === name) continue;
        if (forms.some((strip) => strip(own) === strip(name))) return textOf(cells[at]);
        if (forms.some((strip) => areAlike(strip(own), strip(name)))) spoken.set(own, textOf(cells[at]));
      }
    }
    return spoken.size === 1 ? ([...spoken.values()][0] ?? null) : null;
  }

  /** Somebody has answered that it is a school of its own. */
  private isConfirmed({ name }: GatheredSchool): boolean {
    return this.context.confirmed.has(`sameSchool ${name}`);
  }

  private hasValuesFor({ columns }: CountyTable, { values }: GatheredSchool): boolean {
    return [...columns.keys()].some((id) => values.has(id));
  }

  private rowOf(table: CountyTable, school: GatheredSchool): number | null {
    const [found, ...others] = rowsOfSchool(table.schools, school);
    if (found === undefined || others.length > 0) return this.newRow(table, school);
    this.numbers.note(table, found.row, school);
    return found.row;
  }

  private newRow(table: CountyTable, school: GatheredSchool): number | null {
    const row = this.nextRows.get(table) ?? table.nextRow;
    const { table: data } = table;
    const isInside = row < data.cells.length - (data.hasTotalsRow ? 1 : 0);
    if (!isInside && (data.hasTotalsRow || this.standsBelow(data, data.firstRow + row))) return null;
    this.nextRows.set(table, row + 1);
    const number = this.numbers.ofNewRow(table, row, school);
    if (number !== null) this.edit(table, row, table.ordinal, number);
    this.edit(table, row, table.name, school.name, true);
    if (table.code >= 0) this.edit(table, row, table.code, school.code, true);
    return row;
  }

  private standsBelow(data: TableData, row: number): boolean {
    const toColumn = data.firstColumn + widthOf(data) - 1;
    return isOccupied(this.below, data.sheet, { fromRow: row, toRow: row, fromColumn: data.firstColumn, toColumn });
  }

  private fillWords(
    table: CountyTable,
    row: number,
    school: GatheredSchool,
    words: ReadonlyMap<string, string> | undefined,
  ): void {
    const offered = {
      type: officialType(school.type),
      owner: school.owner,
      locality: officialLocality(school.locality),
      boarding: words?.get("boarding") ?? null,
      code: school.code,
    };
    for (const [id, word] of Object.entries(offered)) {
      const column = table.columns.get(id as CountyColumn["id"]);
      if (column === undefined || word === null || textOf(table.table.cells[row]?.[column.column]) !== "") continue;
      if (id !== "code" || table.schools.some((one) => one.row === row)) this.edit(table, row, column.column, word);
    }
  }

  private fillNumber(table: CountyTable, row: number, column: CountyColumn, school: GatheredSchool): void {
    const value = school.values.get(column.id)?.value;
    if (value === undefined) return;
    const offered = rounded(value * column.factor);
    const cell = table.table.cells[row]?.[column.column];
    const shown = textOf(cell);
    const stands = cell?.kind === "number" ? cell.value : shown === "" ? null : shown;
    if (stands === offered) return;
    const label = schoolEntry(column.id, GATHERED_VOCABULARY).labels[0] ?? column.heading;
    const before = rowsOfSchool(this.imports.get(label)?.slice().reverse() ?? [], school)[0]?.value;
    const isUntouched = before === undefined ? stands === null : stands === rounded(before * column.factor);
    if (isUntouched) {
      this.edit(table, row, column.column, offered);
      this.changed += 1;
      return;
    }
    this.corrected.push({
      school: school.name,
      label,
      imported: before === undefined ? null : rounded(before * column.factor),
      byHand: stands ?? "",
      offered,
      cell: cellRefIn(table.table, row, column.column),
    });
  }

  private edit(
    { table }: CountyTable,
    row: number,
    column: number,
    value: string | number | null,
    isName = false,
  ): void {
    const { sheet, row: onSheet, column: at } = cellRefIn(table, row, column);
    this.cells.push({ sheet, row: onSheet, column: at, value, ...(isName ? { keepsFormula: true } : {}) });
  }

  result(gathering: Gathering): Omit<Reimport, "notKept"> {
    const { schools, returned, files } = gathering;
    const here = schools.map(({ code, name }) => ({ code: code ?? "", name: plainName(name) }));
    const isThere = (school: { code: string | null; name: string }): boolean => rowsOfSchool(here, school).length > 0;
    const hasStatistics = files.some(({ isUsed, layout }) => isUsed && layout !== "returnedForm");
    const hasForms = files.some(({ layout }) => layout === "returnedForm");
    const back = schools.filter((school) => returned.has(schoolKey(school)));
    const listed = this.listedSchools();
    return {
      cells: this.cells,
      tables: [...this.nextRows].map(([{ table }, next]) => ({
        name: table.name ?? "",
        toRow: table.firstRow + next - 1,
      })),
      corrected: this.corrected,
      gone: hasStatistics ? [...new Set(this.sources.filter((row) => !isThere(row)).map(({ name }) => name))] : [],
      added: this.added,
      withoutRow: this.withoutRow,
      unreturned: hasForms
        ? listed
            .filter((one) => !back.some((school) => rowsOfSchool([one], school).length > 0))
            .map(({ shown }) => shown)
        : [],
      likely: this.likely,
      changed: this.changed,
    };
  }

  /** The schools of the first table that lists them. */
  private listedSchools(): (ListedSchool & { readonly shown: string })[] {
    const [first] = this.tables;
    if (first === undefined) return [];
    return first.schools.map((one) => ({ ...one, shown: textOf(first.table.cells[one.row]?.[first.name]) }));
  }
}

/** Twelve digits: what the arithmetic of units adds at the end is no correction. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
