import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";

/** Of every row, in pixels; the smallest height at which rows are still hit apart from each other. */
export const ROW_HEIGHT = 24;

/** Rows above those of the body: the names of the columns, and the limits of the stage that is seen. */
const HEAD_ROWS = 2;

/** Where a line of the body, counted from 0, stands in the whole table, as readers of a screen count: from 1. */
export function rowIndex(at: number): number {
  return HEAD_ROWS + 1 + at;
}

/** Name, pupils, classes, the indicators, outcome: each at least so wide in pixels, and its share of what is left. */
const NAME = { least: 110, share: 2.4 };
const PUPILS = { least: 48, share: 0.7 };
const CLASSES = { least: 46, share: 0.6 };
const INDICATOR = { least: 68, share: 1 };
const OUTCOME = { least: 86, share: 1.2 };

function columnsOf(indicators: number): readonly { readonly least: number; readonly share: number }[] {
  return [NAME, PUPILS, CLASSES, ...Array.from({ length: indicators }, () => INDICATOR), OUTCOME];
}

/** The columns as CSS has them. */
export function columnWidths(indicators: number): string {
  return columnsOf(indicators)
    .map(({ least, share }) => `minmax(${least}px, ${share}fr)`)
    .join(" ");
}

/** Below this the matrix scrolls sideways, in pixels. */
export function leastWidth(indicators: number): number {
  return columnsOf(indicators).reduce((sum, { least }) => sum + least, 0);
}

const line = `1px solid ${tokens.colorNeutralStroke1}`;

export const useMatrixStyles = makeStyles({
  scroller: {
    flex: "1 1 0",
    minHeight: 0,
    overflow: "auto",
    // What gets the focus is brought out from under the head and the names.
    scrollPadding: "90px 0 8px 160px",
    border: line,
    borderRadius: "4px",
  },
  table: { fontSize: "12px", fontVariantNumeric: "tabular-nums" },
  head: { position: "sticky", top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground3 },
  row: { display: "grid", boxSizing: "border-box", borderBottom: line, height: `${ROW_HEIGHT}px` },
  headRow: { height: "auto" },
  // A row is laid out and painted by itself: what scrolls in changes no other.
  placed: { position: "absolute", left: 0, right: 0, cursor: "pointer", contain: "strict" },
  chosen: {
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: "-2px",
    "& > :first-child": {
      backgroundColor: tokens.colorNeutralBackground1Selected,
      boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
      fontWeight: 600,
      "@media (forced-colors: active)": { borderLeft: "3px solid Highlight" },
    },
  },
  stageRow: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: 600 },
  body: { position: "relative" },
  // Only texts are cut off: clipping every number as well doubles what it takes to paint a row. A line of text is laid
  // out twice as fast as a flexible box of the same looks.
  cell: {
    position: "relative",
    textAlign: "right",
    lineHeight: `${ROW_HEIGHT - 1}px`,
    minWidth: 0,
    padding: "0 3px",
    whiteSpace: "nowrap",
    borderRight: line,
    boxSizing: "border-box",
  },
  // The name stays in sight while the others scroll sideways.
  name: {
    textAlign: "left",
    position: "sticky",
    left: 0,
    zIndex: 1,
    padding: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  headName: { backgroundColor: tokens.colorNeutralBackground3 },
  nameButton: {
    font: "inherit",
    color: "inherit",
    background: "none",
    border: "none",
    width: "100%",
    height: "100%",
    padding: "0 6px",
    textAlign: "left",
    display: "flex",
    flexWrap: "wrap",
    alignContent: "flex-start",
    lineHeight: `${ROW_HEIGHT - 1}px`,
    overflow: "hidden",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  nameEnd: { flexShrink: 0 },
  school: { display: "flex", minWidth: 0, maxWidth: "100%" },
  // The head of the block says it too: without room beside the name it goes into a line below, which nobody sees.
  stageOfName: { whiteSpace: "pre" },
  sortButton: {
    font: "inherit",
    fontWeight: 600,
    fontSize: "11px",
    lineHeight: "14px",
    color: "inherit",
    background: "none",
    border: "none",
    width: "100%",
    minHeight: "26px",
    height: "100%",
    // The longest word of a name has room in the narrowest column.
    padding: "1px",
    textAlign: "center",
    whiteSpace: "normal",
    overflowWrap: "break-word",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // Words under the rows stay where they are read, however far the rows are scrolled sideways.
  foot: { position: "sticky", left: 0, padding: "0 6px 6px", maxWidth: "100%", boxSizing: "border-box" },
  headCell: { display: "flex", alignItems: "center", padding: 0 },
  sign: { position: "absolute", left: "3px", top: 0, fontWeight: 600 },
  outcome: { textAlign: "left", fontWeight: 600, overflow: "hidden", textOverflow: "ellipsis" },
  stageName: { paddingLeft: "6px" },
  // It may reach over the free half of the cell beside it.
  reaching: { overflow: "visible" },
  cut: { overflow: "hidden", textOverflow: "ellipsis" },
});
