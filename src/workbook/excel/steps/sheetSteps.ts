import type { PlannedColumn, PlannedTable, SheetPlan } from "../../../model/sheets/sheetPlan";
import { OWN_TAB_COLOUR } from "../../appearance";
import type { CellArea } from "../../cellPlace";
import { CHART_NAME_PREFIX } from "../../markerName";
import { sheetGrid, type SheetGrid } from "../../sheetGrid";
import { areaAddress, type SheetNames } from "../../sheetReference";
import { columnPixels } from "../../columnPixels";
import { DEFAULT_ROW_HEIGHT, fittingHeight } from "../../rowHeight";
import { chartSteps } from "./chartSteps";
import { addressesOf, lookSteps, type SheetIn } from "./lookSteps";
import { stackedAreas } from "../rectangles";
import { linkSteps, valueSteps } from "./valueSteps";
import { brief, stepOf, type WriteStep } from "./writeStep";

/** The place of a plan in the workbook. */
export interface SheetTarget {
  readonly plan: SheetPlan;
  readonly name: string;
  /** Where a new sheet goes; null: to the end, or it is there already. */
  readonly position: number | null;
  /** What stood there before; null for a new sheet. */
  readonly former: {
    readonly charts: readonly string[];
    readonly tables: readonly string[];
    readonly hasFilter: boolean;
  } | null;
  /** Names for the plan's tables, in their order. */
  readonly tableNames: readonly string[];
}

type Former = NonNullable<SheetTarget["former"]>;

/** What the range of a merge takes beside the action, with a row of five digits: measured at 100. */
const RANGE_BYTES = 120;

const POINTS_PER_PIXEL = 0.75;

/** Everything of a sheet of ours but its page. */
export function sheetSteps(target: SheetTarget, names: SheetNames): WriteStep[] {
  return [...contentSteps(target, names), frameStep((request) => request.sheet(target.name), target.plan)];
}

/** What stands on a sheet: first what was there goes, then come links, values, look, sizes, tables, charts. */
export function contentSteps(target: SheetTarget, names: SheetNames): WriteStep[] {
  const { plan, name, former } = target;
  const sheetIn: SheetIn = (request) => request.sheet(name);
  const grid = sheetGrid(plan);
  const columns = grid.reduce((widest, { cells }) => Math.max(widest, cells.length), 1);
  return [
    ...(former === null ? [] : [showStep(sheetIn, former, grid.length), clearStep(sheetIn, former)]),
    ...(grid.length === 0
      ? []
      : [
          ...linkSteps(sheetIn, grid, columns, names),
          ...valueSteps(sheetIn, grid, columns, names),
          ...lookSteps(sheetIn, grid, columns),
        ]),
    ...mergeSteps(sheetIn, plan),
    ...columnSteps(sheetIn, plan.columns, former !== null),
    ...rowSteps(sheetIn, plan, grid, columns),
    ...plan.tables.map((table, index) => tableStep(sheetIn, table, target.tableNames[index] ?? table.name)),
    ...plan.charts.flatMap((chart, index) => chartSteps(sheetIn, chart, `${CHART_NAME_PREFIX}${index + 1}`, names)),
  ];
}

/**
 * Shows every row before anything is cleared or written: Excel puts an array into the wrong cells where a filter hides
 * rows of its range. Filters go first, since a table that becomes a plain range leaves its rows hidden.
 * @see https://github.com/OfficeDev/office-js/issues/224
 */
function showStep(sheetIn: SheetIn, { tables, hasFilter }: Former, rows: number): WriteStep {
  return stepOf(6 + 2 * tables.length, (request) => {
    const sheet = sheetIn(request);
    for (const table of tables) sheet.tables.getItem(table).clearFilters();
    if (hasFilter) sheet.autoFilter.remove();
    brief(brief(sheet.getUsedRange()).getEntireRow()).rowHidden = false;
    brief(brief(sheet.getRangeByIndexes(0, 0, Math.max(rows, 1), 1)).getEntireRow()).rowHidden = false;
  });
}

/**
 * Takes away what an earlier run wrote. Notes, validation and what people drew stay: cells are emptied of contents,
 * formats and links one after the other, since clearing all at once would take those too.
 */
function clearStep(sheetIn: SheetIn, { charts, tables }: Former): WriteStep {
  return stepOf(8 + 2 * (charts.length + tables.length), (request) => {
    const sheet = sheetIn(request);
    for (const chart of charts) sheet.charts.getItem(chart).delete();
    for (const table of tables) sheet.tables.getItem(table).convertToRange();
    const used = brief(sheet.getUsedRange());
    used.clear("RemoveHyperlinks");
    used.clear("Contents");
    used.clear("Formats");
  });
}

/** Merges of one row each in the same columns of neighbouring rows are one call: forms of schools have thousands. */
function mergeSteps(sheetIn: SheetIn, { merges }: SheetPlan): WriteStep[] {
  const isHigh = (merge: CellArea): boolean => merge.toRow > merge.fromRow;
  return [
    ...merges.filter(isHigh).map((merge) => mergeStep(sheetIn, merge, false)),
    ...stackedAreas(merges.filter((merge) => !isHigh(merge) && merge.toColumn > merge.fromColumn)).map((area) =>
      mergeStep(sheetIn, area, true),
    ),
  ];
}

/** @param across each row on its own */
function mergeStep(sheetIn: SheetIn, area: CellArea, across: boolean): WriteStep {
  return stepOf(1, (request) => brief(sheetIn(request).getRange(areaAddress(area))).merge(across), RANGE_BYTES);
}

/** Widths and the hidden key columns; neighbours of the same width in one call. */
function columnSteps(sheetIn: SheetIn, columns: readonly PlannedColumn[], isFormer: boolean): WriteStep[] {
  const steps: WriteStep[] = [];
  for (let from = 0; from < columns.length; ) {
    const { width, isKey = false } = columns[from] ?? { width: 0 };
    let next = from + 1;
    while (columns[next]?.width === width && (columns[next]?.isKey ?? false) === isKey) next++;
    const [first, count] = [from, next - from];
    steps.push(
      stepOf(4, (request) => {
        const whole = brief(brief(sheetIn(request).getRangeByIndexes(0, first, 1, count)).getEntireColumn());
        if (isFormer) whole.columnHidden = false;
        whole.format.columnWidth = columnPixels(width) * POINTS_PER_PIXEL;
        if (isKey) whole.columnHidden = true;
      }),
    );
    from = next;
  }
  return steps;
}

/**
 * Planned heights, and those of rows with merged cells, which Excel does not fit; all other rows are fitted by Excel.
 */
function rowSteps(sheetIn: SheetIn, plan: SheetPlan, grid: SheetGrid, columns: number): WriteStep[] {
  if (grid.length === 0) return [];
  const fit = stepOf(2, (request) => {
    brief(sheetIn(request).getRangeByIndexes(0, 0, grid.length, columns)).format.autofitRows();
  });
  const heightOf = (row: SheetGrid[number], at: number): number | undefined => {
    if (row.height !== undefined || !row.cells.some((cell) => cell?.isMerged === true)) return row.height;
    const fitting = fittingHeight(plan, row, at);
    return fitting > DEFAULT_ROW_HEIGHT ? fitting : undefined;
  };
  const rowsOf = new Map<number, CellArea[]>();
  grid.map(heightOf).forEach((height, row) => {
    if (height === undefined) return;
    const area = { fromRow: row, toRow: row, fromColumn: 0, toColumn: 0 };
    const rows = rowsOf.get(height);
    if (rows === undefined) rowsOf.set(height, [area]);
    else rows.push(area);
  });
  return [fit, ...[...rowsOf].flatMap(([height, rows]) => heightSteps(sheetIn, height, rows))];
}

/** One height for all rows that have it, wherever they stand. */
function heightSteps(sheetIn: SheetIn, height: number, rows: readonly CellArea[]): WriteStep[] {
  return addressesOf(stackedAreas(rows)).map((address) =>
    stepOf(
      2,
      (request) => {
        brief(sheetIn(request).getRanges(address)).format.rowHeight = height;
      },
      address.length,
    ),
  );
}

/** Excel needs a row under the headings. */
function tableStep(sheetIn: SheetIn, { fromRow, toRow, fromColumn, headings }: PlannedTable, name: string): WriteStep {
  const area = { fromRow, toRow: Math.max(toRow, fromRow + 1), fromColumn, toColumn: fromColumn + headings.length - 1 };
  return stepOf(5, (request) => {
    const table = sheetIn(request).tables.add(areaAddress(area), true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  });
}

function frameStep(sheetIn: SheetIn, { filter }: SheetPlan): WriteStep {
  return stepOf(5, (request) => {
    const sheet = sheetIn(request);
    sheet.tabColor = `#${OWN_TAB_COLOUR}`;
    sheet.showGridlines = false;
    if (filter !== undefined && filter !== null) sheet.autoFilter.apply(brief(sheet.getRange(areaAddress(filter))));
  });
}
