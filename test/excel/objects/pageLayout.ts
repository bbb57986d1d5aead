import type { Sheet } from "../book/sheet";
import { isJsonObject } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import { Kind, NULL_OBJECT, type HostObject, type Property } from "../wire/hostObject";
import { oneOf } from "./lookProperties";
import { rangeKind } from "./range";
import { rangeAreasKind } from "./rangeAreas";
import { areaOf } from "./rangeTarget";
import { rangeArgument } from "./rangeMoves";

const PAPERS = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"];

/** PageLayout. */
export const pageLayoutKind: Kind<Sheet> = new Kind<Sheet>("PageLayout", () => ({
  properties: {
    Orientation: {
      get: ({ page }) => page.orientation,
      set: (sheet, value) => {
        changed(sheet).orientation = oneOf(value, ["Portrait", "Landscape"], "orientation");
      },
    },
    PaperSize: {
      get: ({ page }) => page.paperSize,
      set: (sheet, value) => {
        changed(sheet).paperSize = oneOf(value, PAPERS, "paper");
      },
    },
    CenterHorizontally: {
      get: ({ page }) => page.centerHorizontally,
      set: (sheet, value) => {
        changed(sheet).centerHorizontally = value === true;
      },
    },
    Zoom: zoom(),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: (sheet): HostObject => headerFooterGroupKind.of(sheet) },
  methods: {
    GetPrintTitleRowsOrNullObject: (sheet) =>
      sheet.page.titleRows === null ? NULL_OBJECT : rangeKind.of({ sheet, areas: [sheet.page.titleRows] }),
    GetPrintAreaOrNullObject: (sheet) =>
      sheet.page.printArea === null ? NULL_OBJECT : rangeAreasKind.of({ sheet, areas: [sheet.page.printArea] }),
  },
  actions: {
    SetPrintTitleRows: (sheet, args) => {
      changed(sheet).titleRows = areaOf(rangeArgument({ sheet }, args, 0));
    },
    SetPrintTitleColumns: (sheet, args) => {
      changed(sheet).titleColumns = areaOf(rangeArgument({ sheet }, args, 0));
    },
    SetPrintArea: (sheet, args) => {
      changed(sheet).printArea = areaOf(rangeArgument({ sheet }, args, 0));
    },
  },
}));

/** HeaderFooterGroup: the same for all pages. */
const headerFooterGroupKind: Kind<Sheet> = new Kind<Sheet>("HeaderFooterGroup", () => ({
  properties: {
    UseSheetScale: {
      get: ({ page }) => page.scalesFooter,
      set: (sheet, value) => {
        changed(sheet).scalesFooter = value === true;
      },
    },
  },
  objects: { DefaultForAllPages: (sheet): HostObject => headerFooterKind.of(sheet) },
}));

const PLACES = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];

/** HeaderFooter. */
const headerFooterKind: Kind<Sheet> = new Kind<Sheet>("HeaderFooter", () => ({
  properties: Object.fromEntries(
    PLACES.map((place): [string, Property<Sheet>] => [
      place,
      {
        get: ({ page }) => page.headersFooters[place] ?? "",
        set(sheet, value): void {
          if (typeof value !== "string" || value.length > 255)
            throw new HostError("InvalidArgument", "a header or footer holds 255 characters");
          changed(sheet).headersFooters[place] = value;
        },
      },
    ]),
  ),
}));

function changed(sheet: Sheet): Sheet["page"] {
  sheet.prepareToWrite();
  return sheet.page;
}

/** In points. */
function margin(side: keyof Sheet["page"]["margins"]): Property<Sheet> {
  return {
    get: ({ page }) => page.margins[side],
    set(sheet, value): void {
      if (typeof value !== "number" || value < 0)
        throw new HostError("InvalidArgument", "a margin is a number of points");
      changed(sheet).margins[side] = value;
    },
  };
}

/** Either a scale in percent, or how many pages wide and tall. */
function zoom(): Property<Sheet> {
  return {
    get: ({ page }) => ({ scale: page.scale, horizontalFitToPages: page.fitWide, verticalFitToPages: page.fitTall }),
    set(sheet, value): void {
      if (!isJsonObject(value)) throw new HostError("InvalidArgument", "zoom is an object");
      const page = changed(sheet);
      const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value;
      const isScaled = typeof scale === "number";
      if (isScaled && (scale < 10 || scale > 400)) throw new HostError("InvalidArgument", "a scale is 10 to 400");
      page.scale = isScaled ? scale : null;
      page.fitWide = !isScaled && typeof wide === "number" ? wide : null;
      page.fitTall = !isScaled && typeof tall === "number" ? tall : null;
    },
  };
}
