import { HostError } from "../wire/hostError";
import { Kind, type HostObject } from "../wire/hostObject";
import { rangeBordersKind } from "./rangeBorders";
import { rangeFillKind } from "./rangeFill";
import { rangeFontKind } from "./rangeFont";
import { flagProperty, HORIZONTAL, VERTICAL, wordProperty } from "./lookProperties";
import { columnWidth, rowHeight } from "./lineSizes";
import { changeLook, checkRange, commonLook, type RangeTarget } from "./rangeTarget";

/** RangeFormat, of a Range and of RangeAreas. */
export const rangeFormatKind: Kind<RangeTarget> = new Kind<RangeTarget>("RangeFormat", () => ({
  check: checkRange,
  properties: {
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    HorizontalAlignment: wordProperty("horizontal", HORIZONTAL),
    VerticalAlignment: wordProperty("vertical", VERTICAL),
    WrapText: flagProperty("wrap"),
    ShrinkToFit: flagProperty("shrink"),
    IndentLevel: {
      get: (target) => commonLook(target, "indent"),
      set(target, value): void {
        if (typeof value !== "number" || value < 0 || value > 250)
          throw new HostError("InvalidArgument", "an indent is 0 to 250");
        changeLook(target, { indent: value });
      },
    },
  },
  objects: {
    Fill: (target): HostObject => rangeFillKind.of(target),
    Font: (target): HostObject => rangeFontKind.of(target),
    Borders: (target): HostObject => rangeBordersKind.of(target),
    Protection: (target): HostObject => formatProtectionKind.of(target),
  },
  actions: {
    // What fits depends on fonts; the width stays, as on a machine where the font is missing.
    AutofitColumns: ({ sheet }) => sheet.prepareToWrite(),
    AutofitRows: ({ sheet }) => sheet.prepareToWrite(),
  },
}));

/** FormatProtection. */
const formatProtectionKind: Kind<RangeTarget> = new Kind<RangeTarget>("FormatProtection", () => ({
  properties: { Locked: flagProperty("locked") },
}));
