import { EMPTY_CELL, textCell, type Cell } from "../../model/tables/cell";
import { cellRefIn } from "../../model/tables/cellRef";
import { finding } from "../../model/findings/finding";
import type { SchoolType } from "../../model/identifiers";
import { STAGES, type Stage } from "../../model/stage";
import { cellAt, isBlank, textOf, widthOf } from "../cells/cellText";
import { normaliseLabel } from "../cells/normaliseLabel";
import type { Report } from "../cells/quantityCell";
import { plainText } from "../cells/quantityText";
import type { RecognisedTable } from "../recognition/recognisedTable";
import { readSchoolName } from "../schools/identity/schoolName";
import type { AnyStage } from "../vocabulary/stageWords";
import { stageOfPlace } from "../recognition/stageOfPlace";
import { wordOfStage, wordOfType } from "./formWords";

/** Ratios without a stage in their heading that make a list of schools 表Ⅱ-2 and not some other list. */
const LEAST_RATIOS = 4;
/** A title stands within this many rows above the first school. */
const ROWS_ABOVE = 6;

/**
 * 表Ⅱ-2 of the official form as a list of school parts: its rows stand in two blocks, primary schools first, each
 * numbered from 1, and have no column for type or stage. Block titles, the title of the table, the numbers that begin
 * again, or where there is one block the names of the schools tell the stage; the type follows from the block, and for
 * a school that stands in both it is a 一贯制学校. A table in which the stage remains open is handed back as it is.
 * @param knowsTypes true where another table gives the types, which then decide
 */
export function withSchoolBlocks(table: RecognisedTable, knowsTypes: boolean, report: Report): RecognisedTable {
  if (!isSchoolsForm(table)) return table;
  const rows = placed(table);
  if (rows.length === 0 || rows.some(({ stage }) => stage === null)) return table;
  reportBlocks(table, rows, report);
  return withColumns(table, rows, knowsTypes);
}

function isSchoolsForm({ roles, columns, vocabulary }: RecognisedTable): boolean {
  const has = (id: string): boolean => columns.some(({ identifier }) => identifier === id);
  const ratios = vocabulary.standard.indicators.filter(({ id }) => has(`statedRatio${id}`)).length;
  return roles.includes("schools") && ratios >= LEAST_RATIOS && has("name") && !has("stage") && !has("type");
}

interface PlacedRow {
  readonly row: number;
  readonly name: string;
  /** 高中 where a title says so: the form has no such block, and a school below it is none of 小学 or 初中. */
  readonly stage: AnyStage | null;
}

function placed(table: RecognisedTable): PlacedRow[] {
  const blocks = blocksOf(table);
  const whole = stageAbove(table);
  return blocks.flatMap(({ title, rows }, at) =>
    rows.map(({ row, name }) => ({
      row,
      name,
      stage: title ?? readSchoolStage(name) ?? stageOfBlock(blocks, at, whole, table, row, name),
    })),
  );
}

function stageOfBlock(
  blocks: readonly Block[],
  at: number,
  whole: Stage | null,
  table: RecognisedTable,
  row: number,
  name: string,
): Stage | null {
  if (blocks.length === 1) return whole ?? stageOfName(name) ?? stageOfGrades(table, row);
  const inOrder = blocks.length === 2 && blocks.every(({ title }) => title === null) ? STAGES[at] : undefined;
  return inOrder !== undefined && fits(blocks, at, inOrder) ? inOrder : null;
}

/** Names do not have to tell the stage, but none of the block may tell the other one. */
function fits(blocks: readonly Block[], at: number, stage: Stage): boolean {
  return (blocks[at]?.rows ?? []).every(({ name }) => (stageOfName(name) ?? stage) === stage);
}

interface Block {
  readonly title: AnyStage | null;
  readonly rows: { readonly row: number; readonly name: string }[];
}

/** Rows with a name and something beside it, parted by titles and by numbers that begin again. */
function blocksOf(table: RecognisedTable): Block[] {
  const nameAt = columnOf(table, "name");
  const serialAt = serialColumn(table);
  const blocks: Block[] = [];
  let title: AnyStage | null = null;
  let last = 0;
  let isOpen = false;
  for (let row = table.firstDataRow; row < table.endDataRow; row++) {
    const filled = (table.table.cells[row] ?? []).filter((cell) => !isBlank(cell));
    if (filled.length <= 1) {
      const opens = stageOfPlace(textOf(filled[0] ?? EMPTY_CELL));
      if (opens !== null) [title, isOpen] = [opens, false];
      continue;
    }
    const name = textOf(cellAt(table.table, row, nameAt));
    if (name === "" || isHeading(table, row)) continue;
    const serial = numberOf(cellAt(table.table, row, serialAt));
    if (serial !== null && serial <= last) isOpen = false;
    last = serial ?? last;
    const block = blocks.at(-1);
    if (isOpen && block !== undefined) block.rows.push({ row, name });
    else blocks.push({ title, rows: [{ row, name }] });
    isOpen = true;
  }
  return blocks;
}

/** The compulsory stage that a title names; a block of 高中 is none of the form's. */
function stageOfTitle(title: string): Stage | null {
  const stage = stageOfPlace(title);
  return stage === "senior" ? null : stage;
}

function columnOf({ columns }: RecognisedTable, id: string): number {
  return columns.find(({ identifier }) => identifier === id)?.column ?? -1;
}

function serialColumn({ columns }: RecognisedTable): number {
  return columns.find(({ heading }) => normaliseLabel(heading).exact === "序号")?.column ?? -1;
}

function numberOf(cell: Cell): number | null {
  const text = plainText(textOf(cell));
  return /^\d{1,4}$/u.test(text) ? Number(text) : null;
}

/** The words of a title or of … between the schools; null for every other row. */
function lineOf({ table }: RecognisedTable, row: number): string | null {
  const filled = (table.cells[row] ?? []).filter((cell) => !isBlank(cell));
  const text = filled.length === 1 ? textOf(filled[0] ?? EMPTY_CELL) : "";
  return /^[….·\s]+$/u.test(text) || stageOfPlace(text) !== null ? text : null;
}

/** A heading repeated after a page break. */
function isHeading({ table, columns }: RecognisedTable, row: number): boolean {
  const said = columns.filter(({ column }) => !isBlank(cellAt(table, row, column)));
  return (
    said.length > 1 &&
    said.every(({ column, heading }) => {
      const text = plainText(textOf(cellAt(table, row, column)));
      return plainText(heading).includes(text) || /^l?\d{1,2}$/u.test(text);
    })
  );
}

/** The stage that the title of the table or the name of its sheet says. */
function stageAbove({ table, firstDataRow }: RecognisedTable): Stage | null {
  for (let row = firstDataRow - 1; row >= Math.max(0, firstDataRow - ROWS_ABOVE); row--) {
    const filled = (table.cells[row] ?? []).filter((cell) => !isBlank(cell));
    if (filled.some((cell) => cell.kind === "number")) break;
    const stage = filled.length === 1 ? stageOfTitle(textOf(filled[0] ?? EMPTY_CELL)) : null;
    if (stage !== null) return stage;
  }
  return stageOfTitle(table.sheet);
}

/** 小学部 or 初中部 in the name is the part itself. */
function readSchoolStage(name: string): Stage | null {
  const { stage } = readSchoolName(name);
  return stage === "senior" ? null : stage;
}

function stageOfName(name: string): Stage | null {
  const own = readSchoolStage(name);
  if (own !== null) return own;
  const base = plainText(name);
  if (/一贯制|九年制/u.test(base)) return null;
  const isPrimary = /小学|完小|教学点/u.test(base);
  const isJunior = /初级中学|初中|中学/u.test(base);
  return isPrimary === isJunior ? null : isPrimary ? "primary" : "junior";
}

/** 年级数: five or six grades are a primary school, three or four a junior one. */
function stageOfGrades(table: RecognisedTable, row: number): Stage | null {
  const grades = numberOf(cellAt(table.table, row, columnOf(table, "grades")));
  if (grades === 5 || grades === 6) return "primary";
  return grades === 3 || grades === 4 ? "junior" : null;
}

/** The rows with two columns behind them that say what the block says. */
function withColumns(table: RecognisedTable, rows: readonly PlacedRow[], knowsTypes: boolean): RecognisedTable {
  const width = widthOf(table.table);
  const stages = new Map<string, Set<AnyStage>>();
  for (const { name, stage } of rows) {
    const { base } = readSchoolName(name);
    if (stage !== null) stages.set(base, (stages.get(base) ?? new Set()).add(stage));
  }
  const isNoRow = (row: number): boolean =>
    row >= table.firstDataRow && row < table.endDataRow && (lineOf(table, row) !== null || isHeading(table, row));
  const cells = table.table.cells.map((own, row) => (isNoRow(row) ? [] : own));
  for (const { row, name, stage } of rows) {
    if (stage === null) continue;
    const type = typeOf(name, stage, stages.get(readSchoolName(name).base) ?? new Set());
    const own = cells[row] ?? [];
    const padding = Array.from({ length: width - own.length }, () => EMPTY_CELL);
    cells[row] = [...own, ...padding, textCell(wordOfStage(stage)), textCell(wordOfType(type))];
  }
  const stage = { column: width, heading: "学段", identifier: "stage", unit: null };
  const type = { column: width + 1, heading: "学校类型", identifier: "type", unit: null };
  const columns = [...table.columns, stage, ...(knowsTypes ? [] : [type])];
  return { ...table, table: { ...table.table, cells }, columns };
}

/** Of a 九年一贯制学校 whose other part stands nowhere that part is missing. */
function typeOf(name: string, stage: AnyStage, stages: ReadonlySet<AnyStage>): SchoolType {
  const isOfBoth = stages.has("primary") && stages.has("junior");
  if (/十二年/u.test(name) || (isOfBoth && stages.has("senior"))) return "twelveYearSchool";
  if (isOfBoth || /九年一贯|九年制/u.test(name)) return "nineYearSchool";
  if (stage === "primary") return "primarySchool";
  if (stages.has("senior")) return stages.has("junior") ? "completeSecondary" : "seniorSchool";
  return "juniorSchool";
}

function reportBlocks({ table, firstDataRow }: RecognisedTable, rows: readonly PlacedRow[], report: Report): void {
  const count = (stage: Stage): number => rows.filter((row) => row.stage === stage).length;
  const params = { table: table.name ?? table.sheet, primary: count("primary"), junior: count("junior") };
  report(finding("schoolBlocksRead", "info", params, cellRefIn(table, firstDataRow, 0)));
}
