import { addressOfArea, columnsOf, LAST_COLUMN, LAST_ROW, quotedSheet, rowsOf } from "../book/area";
import type { HostObject } from "../wire/hostObject";
import { Kind } from "../wire/hostObject";
import type { Json } from "../wire/protocol";
import { dataValidationKind } from "./dataValidation";
import { setCellProperties, setColumnProperties, setRowProperties } from "./cellProperties";
import { hiddenColumns, hiddenRows } from "./hiddenCells";
import { hyperlinkOf, writeHyperlink } from "./hyperlink";
import { clearRange, deleteCells, mergeCells, selectRange, unmergeCells } from "./rangeActions";
import { groupRows, hideGroupedRows, ungroupRows } from "./outline";
import { rangeFormatKind } from "./rangeFormat";
import { answers, enterGrid, readGrid, validateSize, writeNumberFormats } from "./rangeValues";
import { RANGE_MOVES } from "./rangeMoves";
import { areaOf, cellCount, checkRange, type RangeTarget } from "./rangeTarget";
import { worksheetKind } from "./worksheet";

const grid =
  (answer: keyof typeof answers) =>
  (target: RangeTarget): Json =>
    readGrid(target, answers[answer]);
const ADDRESS = {
  get: (target: RangeTarget): Json => `${quotedSheet(target.sheet.name)}!${addressOfArea(areaOf(target))}`,
};

/** Range. */
export const rangeKind: Kind<RangeTarget> = new Kind<RangeTarget>("Range", () => ({
  canBeKept: true,
  check: checkRange,
  properties: {
    Address: ADDRESS,
    AddressLocal: ADDRESS,
    CellCount: { get: (target) => (cellCount(areaOf(target)) > 2 ** 31 - 1 ? -1 : cellCount(areaOf(target))) },
    RowIndex: { get: (target) => areaOf(target).fromRow },
    ColumnIndex: { get: (target) => areaOf(target).fromColumn },
    RowCount: { get: (target) => rowsOf(areaOf(target)) },
    ColumnCount: { get: (target) => columnsOf(areaOf(target)) },
    IsEntireRow: { get: (target) => columnsOf(areaOf(target)) === LAST_COLUMN + 1 },
    IsEntireColumn: { get: (target) => rowsOf(areaOf(target)) === LAST_ROW + 1 },
    Values: { get: grid("value"), set: enterGrid },
    ValueTypes: { get: grid("type") },
    Text: { get: grid("text") },
    Formulas: { get: grid("formula"), set: enterGrid },
    FormulasLocal: { get: grid("formula"), set: enterGrid },
    NumberFormat: { get: grid("numberFormat"), set: writeNumberFormats },
    NumberFormatLocal: { get: grid("numberFormat"), set: writeNumberFormats },
    NumberFormatCategories: { get: grid("category") },
    Hyperlink: { get: hyperlinkOf, set: writeHyperlink },
    RowHidden: hiddenRows,
    ColumnHidden: hiddenColumns,
    Hidden: { get: (target) => hiddenRows.get(target) === true || hiddenColumns.get(target) === true },
  },
  objects: {
    DataValidation: (target): HostObject => dataValidationKind.of(target),
    Format: (target): HostObject => rangeFormatKind.of(target),
    Worksheet: ({ sheet }): HostObject => worksheetKind.of(sheet),
  },
  methods: RANGE_MOVES,
  actions: {
    _ValidateArraySize: (target, args) => validateSize(areaOf(target), args.number(0), args.number(1)),
    SetCellProperties: (target, args) => setCellProperties(target, args.json(0)),
    SetRowProperties: (target, args) => setRowProperties(target, args.json(0)),
    SetColumnProperties: (target, args) => setColumnProperties(target, args.json(0)),
    Clear: (target, args) => clearRange(target, args.textOr(0, "All")),
    Delete: (target, args) => deleteCells(target, args.text(0)),
    Merge: (target, args) => mergeCells(target, args.booleanOr(0, false)),
    Unmerge: (target) => unmergeCells(target),
    Group: (target, args) => groupRows(target, args.text(0)),
    Ungroup: (target, args) => ungroupRows(target, args.text(0)),
    HideGroupDetails: (target, args) => hideGroupedRows(target, args.text(0)),
    Select: (target) => selectRange(target),
    Calculate: () => undefined,
  },
}));
