import { FONT_NAME } from "../../appearance";
import type { CellArea } from "../../cellPlace";
import type { SheetGrid } from "../../sheetGrid";
import { areaAddress } from "../../sheetReference";
import { BASE, lookGroups, type LookGroup } from "./cellLook";
import { brief, stepOf, type WriteRequest, type WriteStep } from "./writeStep";

/** Addresses of several areas in one call; Excel takes up to 8192 characters. */
const LONGEST_ADDRESS = 4000;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** The sheet that a step works on, found anew in every request. */
export type SheetIn = (request: WriteRequest) => Excel.Worksheet;

/** The look of all cells: one for the whole area, then what differs, by groups. */
export function lookSteps(sheetIn: SheetIn, grid: SheetGrid, columns: number): WriteStep[] {
  return [
    baseStep(sheetIn, grid.length, columns),
    ...lookGroups(grid, columns).flatMap((group) => groupSteps(sheetIn, group)),
  ];
}

function baseStep(sheetIn: SheetIn, rows: number, columns: number): WriteStep {
  return stepOf(9, (request) => {
    const { format } = brief(sheetIn(request).getRangeByIndexes(0, 0, rows, columns));
    format.font.name = FONT_NAME;
    format.font.size = BASE.size;
    format.font.color = `#${BASE.ink}`;
    format.horizontalAlignment = "Left";
    format.verticalAlignment = "Center";
    format.wrapText = BASE.wraps;
  });
}

function groupSteps(sheetIn: SheetIn, { aspect, value, areas }: LookGroup): WriteStep[] {
  switch (aspect) {
    case "numberFormat":
      return areas.map((area) => formatStep(sheetIn, area, value));
    case "line":
      return [true, false].flatMap((isHigh) =>
        [true, false].flatMap((isWide) =>
          lineSteps(
            sheetIn,
            value,
            areas.filter((area) => isHigh === area.toRow > area.fromRow && isWide === area.toColumn > area.fromColumn),
            isHigh,
            isWide,
          ),
        ),
      );
    default:
      return addressesOf(areas).map((address) =>
        stepOf(
          4,
          (request) => setAspect(brief(sheetIn(request).getRanges(address)).format, aspect, value),
          address.length,
        ),
      );
  }
}

/** RangeAreas have no number format, so each area gets its own; one value stands for all of its cells. */
function formatStep(sheetIn: SheetIn, area: CellArea, code: string): WriteStep {
  return stepOf(1, (request) => {
    const range = brief(sheetIn(request).getRange(areaAddress(area)));
    // The types ask for a value for each cell; Excel takes one for all.
    range.numberFormat = code as unknown as string[][];
  });
}

function setAspect(
  format: Excel.RangeFormat,
  aspect: Exclude<LookGroup["aspect"], "numberFormat" | "line">,
  value: string,
): void {
  switch (aspect) {
    case "size":
      format.font.size = Number(value);
      break;
    case "bold":
      format.font.bold = true;
      break;
    case "underline":
      format.font.underline = "Single";
      break;
    case "ink":
      format.font.color = `#${value}`;
      break;
    case "fill":
      format.fill.color = `#${value}`;
      break;
    case "horizontal":
      format.horizontalAlignment = value === "center" ? "Center" : "Right";
      break;
    case "wraps":
      format.wrapText = false;
      break;
    case "locked":
      format.protection.locked = false;
      break;
  }
}

/** Lines around and, where there is more than one row or column, between the cells of each area. */
function lineSteps(
  sheetIn: SheetIn,
  value: string,
  areas: readonly CellArea[],
  isHigh: boolean,
  isWide: boolean,
): WriteStep[] {
  const [kind, colour] = value.split(" ");
  const sides = [
    ...EDGES,
    ...(isHigh ? ["InsideHorizontal" as const] : []),
    ...(isWide ? ["InsideVertical" as const] : []),
  ];
  return addressesOf(areas).map((address) =>
    stepOf(
      3 * sides.length,
      (request) => {
        const { borders } = brief(sheetIn(request).getRanges(address)).format;
        for (const side of sides) {
          const border = borders.getItem(side);
          border.style = kind === "dashed" ? "Dash" : "Continuous";
          border.color = `#${colour ?? ""}`;
        }
      },
      address.length,
    ),
  );
}

/** The areas as addresses, as many in each as Excel takes. */
export function addressesOf(areas: readonly CellArea[]): string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = addresses.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS) addresses.push(address);
    else addresses[addresses.length - 1] = `${last},${address}`;
  }
  return addresses;
}
