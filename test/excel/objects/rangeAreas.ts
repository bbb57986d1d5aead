import { addressOfArea, quotedSheet } from "../book/area";
import { Kind } from "../wire/hostObject";
import { clearRange } from "./rangeActions";
import { rangeFormatKind } from "./rangeFormat";
import { rangeKind } from "./range";
import { cellCount, checkRange, type RangeTarget } from "./rangeTarget";
import { worksheetKind } from "./worksheet";

/** RangeAreas. */
export const rangeAreasKind: Kind<RangeTarget> = new Kind<RangeTarget>("RangeAreas", () => ({
  canBeKept: true,
  check: checkRange,
  properties: {
    Address: {
      get: ({ sheet, areas }) => areas.map((area) => `${quotedSheet(sheet.name)}!${addressOfArea(area)}`).join(","),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  objects: {
    Areas: (target) => rangesKind.of(target),
    Format: (target) => rangeFormatKind.of(target),
    Worksheet: ({ sheet }) => worksheetKind.of(sheet),
  },
  actions: { Clear: (target, args) => clearRange(target, args.textOr(0, "All")) },
}));

/** RangeCollection. */
const rangesKind: Kind<RangeTarget> = new Kind<RangeTarget>("RangeCollection", () => ({
  items: ({ sheet, areas }) => areas.map((area) => rangeKind.of({ sheet, areas: [area] })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, args) =>
      rangeKind.of({ sheet, areas: [areas[args.number(0)] ?? args.refuse(0, "the number of an area")] }),
  },
}));
