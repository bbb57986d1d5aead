import { areaAt, columnsOf, rowsOf, WHOLE_SHEET } from "../book/area";
import type { Sheet } from "../book/sheet";
import { HostError } from "../wire/hostError";
import { Kind, NULL_OBJECT, type HostObject } from "../wire/hostObject";
import { activate, deleteSheet, moveSheet, renameSheet } from "./worksheetActions";
import { autoFilterKind } from "./autoFilter";
import { chartsKind } from "./charts";
import { REGISTERED, registrations } from "./eventMethods";
import { freezePanesKind } from "./freezePanes";
import { namesKind } from "./names";
import { oneOf } from "./lookProperties";
import { horizontalPageBreaksKind } from "./pageBreaks";
import { pageLayoutKind } from "./pageLayout";
import { rangeKind } from "./range";
import { rangeAreasKind } from "./rangeAreas";
import { colourOf } from "./rangeFill";
import { rangeOfText } from "./rangeMoves";
import { tablesKind } from "./tables";
import { worksheetProtectionKind } from "./worksheetProtection";

/** Worksheet. */
export const worksheetKind: Kind<Sheet> = new Kind<Sheet>("Worksheet", () => ({
  identity: ({ id }) => ({ Id: id }),
  check(sheet): void {
    if (!sheet.book.sheets.includes(sheet)) throw new HostError("ItemNotFound", `the sheet ${sheet.name} is gone`);
  },
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: renameSheet },
    Position: { get: (sheet) => sheet.book.sheets.indexOf(sheet), set: moveSheet },
    Visibility: {
      get: ({ visibility }) => visibility,
      set(sheet, value): void {
        sheet.book.prepareStructure();
        sheet.visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility");
      },
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set(sheet, value): void {
        sheet.prepareToWrite();
        sheet.tabColor = value === "" ? "" : colourOf(value);
      },
    },
    // Named otherwise on the wire than in the client.
    Gridlines: {
      get: ({ showGridlines }) => showGridlines,
      set(sheet, value): void {
        sheet.prepareToWrite();
        sheet.showGridlines = value === true;
      },
    },
  },
  objects: {
    AutoFilter: (sheet): HostObject => autoFilterKind.of({ sheet, table: null }),
    Charts: (sheet): HostObject => chartsKind.of(sheet),
    HorizontalPageBreaks: (sheet): HostObject => horizontalPageBreaksKind.of(sheet),
    FreezePanes: (sheet): HostObject => freezePanesKind.of(sheet),
    Names: (sheet): HostObject => namesKind.of({ book: sheet.book, scope: sheet }),
    PageLayout: (sheet): HostObject => pageLayoutKind.of(sheet),
    Protection: (sheet): HostObject => worksheetProtectionKind.of(sheet),
    Tables: (sheet): HostObject => tablesKind.of({ book: sheet.book, sheet }),
  },
  methods: {
    GetRange: (sheet, args) =>
      rangeKind.of(args.isAbsent(0) ? { sheet, areas: [WHOLE_SHEET] } : rangeOfText(sheet, args.text(0))),
    GetRanges: (sheet, args) =>
      rangeAreasKind.of(
        args.isAbsent(0)
          ? { sheet, areas: [WHOLE_SHEET] }
          : {
              sheet,
              areas: args
                .text(0)
                .split(",")
                .map((text) => rangeOfText(sheet, text.trim()).areas)
                .flat(),
            },
      ),
    GetRangeByIndexes: (sheet, args) =>
      rangeKind.of({ sheet, areas: [areaAt(args.number(0), args.number(1), args.number(2), args.number(3))] }),
    GetCell: (sheet, args) => rangeKind.of({ sheet, areas: [areaAt(args.number(0), args.number(1), 1, 1)] }),
    GetUsedRange: (sheet, args) => {
      const used = sheet.usedArea(WHOLE_SHEET, args.booleanOr(0, false)) ?? areaAt(0, 0, 1, 1);
      return rangeKind.of({ sheet, areas: [areaAt(used.fromRow, used.fromColumn, rowsOf(used), columnsOf(used))] });
    },
    GetUsedRangeOrNullObject: (sheet, args) => {
      const used = sheet.usedArea(WHOLE_SHEET, args.booleanOr(0, false));
      return used === null ? NULL_OBJECT : rangeKind.of({ sheet, areas: [used] });
    },
  },
  actions: {
    Activate: activate,
    Delete: deleteSheet,
    Calculate: () => undefined,
    ...registrations(REGISTERED.worksheet, (sheet: Sheet) => ({ book: sheet.book, targetId: sheet.id })),
  },
}));
