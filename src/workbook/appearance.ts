import { cellStyle } from "../model/sheets/cellStyle";
import type { CellRole, CellStyle, NumberFormat, Tone } from "../model/sheets/sheetPlan";

/** Colours are RRGGBB without a sign, as both ports can use them. */
export interface FontLook {
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly colour: string;
}

export type LineKind = "none" | "thin" | "dashed";

export interface Appearance {
  readonly fontName: string;
  readonly font: FontLook;
  /** null: no fill. */
  readonly fill: string | null;
  readonly line: { readonly kind: LineKind; readonly colour: string };
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "center";
  readonly wraps: boolean;
  /** Excel's number format code. */
  readonly numberFormat: string;
  /** False for cells that people fill in: they stay open when somebody protects the sheet. */
  readonly locked: boolean;
}

/**
 * 微软雅黑 is on every Chinese Windows since Vista, comes with Office for Mac, is drawn for the screen and has a bold
 * of its own; 等线 arrives only with Office 2016 or Windows 10, and where it is missing widths and rows shift.
 */
export const FONT_NAME = "微软雅黑";

/**
 * Fill and text of each tone. Told apart without colour: the lightness L* falls in steps of at least 6 from floor
 * (96) over met (89), pending (82), undetermined (73) to unmet (60), the darkest, as the official form asks for
 * failing cells. Text stands at 4.5:1 or better on its fill.
 */
const TONES: Readonly<Record<Tone, { readonly fill: string | null; readonly text: string | null }>> = {
  floor: { fill: "FFF2CC", text: "4D3A00" },
  met: { fill: "CFE8C0", text: "1C4A1F" },
  pending: { fill: "B4D0EC", text: "12365C" },
  undetermined: { fill: "B4B4B4", text: "1A1A1A" },
  unmet: { fill: "E66C2C", text: "1F0A00" },
  notApplicable: { fill: null, text: "5C5C5C" },
  plain: { fill: null, text: null },
};

const NUMBER_FORMATS: Readonly<Record<NumberFormat, string>> = {
  general: "General",
  integer: "#,##0",
  decimal1: "#,##0.0",
  decimal2: "#,##0.00",
  decimal3: "#,##0.000",
  decimal6: "#,##0.000000",
  percent2: "0.00%",
  date: "yyyy-mm-dd",
  text: "@",
};

const INK = "262626";
const HEADING_INK = "1F3A57";
const GREY_INK = "595959";
const LINK_INK = "0B57A4";
const GRID = { kind: "thin", colour: "BFC5CC" } as const;
const NO_LINE = { kind: "none", colour: "000000" } as const;
/** Only the places to fill in have dashed blue lines; yellow already means 达到85%. */
const TO_FILL_IN = { kind: "dashed", colour: "5B86B5" } as const;

type Look = Pick<Appearance, "font" | "fill" | "line" | "horizontal" | "wraps">;

const inked = (size: number, colour: string, bold = false, underline = false): FontLook => ({
  size,
  bold,
  underline,
  colour,
});

const ROLES: Readonly<Record<CellRole, Look>> = {
  title: { font: inked(16, HEADING_INK, true), fill: null, line: NO_LINE, horizontal: "left", wraps: false },
  subtitle: { font: inked(10, GREY_INK), fill: null, line: NO_LINE, horizontal: "left", wraps: false },
  verdict: { font: inked(13, HEADING_INK, true), fill: null, line: NO_LINE, horizontal: "left", wraps: false },
  section: { font: inked(11, HEADING_INK, true), fill: "DCE6F0", line: NO_LINE, horizontal: "left", wraps: false },
  heading: { font: inked(10, HEADING_INK, true), fill: "EEF3F8", line: GRID, horizontal: "center", wraps: true },
  label: { font: inked(10, INK), fill: null, line: GRID, horizontal: "left", wraps: true },
  text: { font: inked(10, INK), fill: null, line: GRID, horizontal: "left", wraps: true },
  wrapped: { font: inked(10, INK), fill: null, line: GRID, horizontal: "left", wraps: true },
  number: { font: inked(10, INK), fill: null, line: GRID, horizontal: "right", wraps: false },
  figure: { font: inked(10, INK), fill: null, line: GRID, horizontal: "center", wraps: false },
  status: { font: inked(10, INK, true), fill: null, line: GRID, horizontal: "center", wraps: true },
  link: { font: inked(10, LINK_INK, false, true), fill: null, line: GRID, horizontal: "left", wraps: true },
  note: { font: inked(10, GREY_INK), fill: null, line: NO_LINE, horizontal: "left", wraps: false },
  input: { font: inked(10, INK), fill: "F6F9FC", line: TO_FILL_IN, horizontal: "left", wraps: true },
  key: { font: inked(10, GREY_INK), fill: null, line: NO_LINE, horizontal: "left", wraps: false },
};

/** Asked for by every cell of a large county. */
const ALONE = new Map<CellStyle, Appearance>();
const MERGED = new Map<CellStyle, Appearance>();

/**
 * How a cell looks, for every port.
 * @param isMerged true at the top-left of merged cells: text cannot run into its neighbours there, so it wraps
 */
export function appearanceOf(style: CellStyle, isMerged = false): Appearance {
  const appearances = isMerged ? MERGED : ALONE;
  const known = appearances.get(style);
  if (known !== undefined) return known;
  const shared = cellStyle(style.role, style.tone, style.format);
  const appearance = appearances.get(shared) ?? newAppearance(shared, isMerged);
  appearances.set(shared, appearance);
  return appearance;
}

function newAppearance(style: CellStyle, isMerged: boolean): Appearance {
  const look = ROLES[style.role];
  const tone = TONES[style.tone];
  return {
    fontName: FONT_NAME,
    font: { ...look.font, colour: tone.text ?? look.font.colour },
    fill: tone.fill ?? look.fill,
    line: look.line,
    horizontal: look.horizontal,
    vertical: "center",
    wraps: look.wraps || isMerged,
    numberFormat: NUMBER_FORMATS[style.format],
    locked: style.role !== "input",
  };
}

/** The colour of the tabs of our sheets, by which they are told from the bureau's. */
export const OWN_TAB_COLOUR = "1F6F6B";

/** Of lines with markers, in points. */
export const LINE_WEIGHT = 1.25;
export const MARKER_SIZE = 7;

/**
 * Of everything in a chart but its title, in hundredths of a point: printed at 8 point where the page is scaled to 80
 * %.
 */
export const CHART_TEXT_SIZE = 1050;

/** Charts in print: columns differ in lightness, limit lines in their dashes, other lines in their markers. */
export const CHART_LOOK = {
  columns: ["2F5F8F", "9CC0E4", "5F7F4F", "C9D9A9"],
  limits: [
    { colour: "C2410C", dash: "dash" },
    { colour: "7A1F00", dash: "sysDot" },
  ],
  lines: [
    { colour: "1F4E79", marker: "circle" },
    { colour: "B45309", marker: "square" },
    { colour: "3F6B2A", marker: "triangle" },
    { colour: "6B3FA0", marker: "diamond" },
    { colour: "2E86C1", marker: "x" },
    { colour: "A61E4D", marker: "plus" },
    { colour: "595959", marker: "star" },
  ],
  gridline: "E3E6EA",
  axis: "8A929B",
  text: "404040",
} as const;
