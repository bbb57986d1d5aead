import { formCellText, isDark, isHeading, isLeftAligned } from "../../../present/forms/formCellText";
import type { FormCell, FormTable } from "../../../present/forms/formTable";
import { DARK, FONT_NAMES, HEADING_FILL, POINTS } from "../../../report/look";
import { styledElement, withBreaks, type InlineStyle } from "./styledElement";

const BORDER = "0.5pt solid #000000";

/** An official form as a title, a table with its own borders, and its notes: so it arrives whole in Word and WPS. */
export function formNodes(form: FormTable, page: Document): HTMLElement[] {
  return [
    caption(
      form.title,
      {
        "font-family": FONT_NAMES.heading1,
        "font-size": `${POINTS.tableTitle}pt`,
        "text-align": "center",
        margin: "8pt 0 2pt",
      },
      page,
    ),
    ...(form.subtitle === "" ? [] : [caption(form.subtitle, { margin: "0 0 2pt" }, page)]),
    tableNode(form, page),
    ...form.notes.map((note) => caption(note, { margin: "2pt 0" }, page)),
  ];
}

function tableNode({ rows, widths }: FormTable, page: Document): HTMLTableElement {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => {
    const column = page.createElement("col");
    // Word and WPS read attributes here, and styles on cells.
    column.setAttribute("width", `${((width / whole) * 100).toFixed(2)}%`);
    return column;
  });
  const table = styledElement(
    page,
    "table",
    { "border-collapse": "collapse", width: "100%", color: "#000000", "background-color": "#FFFFFF" },
    [
      styledElement(page, "colgroup", {}, columns),
      styledElement(
        page,
        "tbody",
        {},
        rows.map((cells) =>
          styledElement(
            page,
            "tr",
            {},
            cells.map((cell) => cellNode(cell, page)),
          ),
        ),
      ),
    ],
  );
  // Where styles are lost on the way, the lines between the cells are not.
  table.setAttribute("border", "1");
  return table;
}

function caption(text: string, style: InlineStyle, page: Document): HTMLElement {
  return styledElement(page, "p", { "font-family": FONT_NAMES.body, "font-size": `${POINTS.note}pt`, ...style }, [
    text,
  ]);
}

function cellNode(cell: FormCell, page: Document): HTMLTableCellElement {
  const isMarked = isHeading(cell) || isDark(cell);
  // A heading without words heads nothing.
  const node = styledElement(
    page,
    isHeading(cell) && formCellText(cell) !== "" ? "th" : "td",
    {
      border: BORDER,
      padding: "1pt 3pt",
      "font-family": FONT_NAMES.body,
      "font-size": `${POINTS.table}pt`,
      "font-weight": isMarked ? "bold" : "normal",
      "text-align": isLeftAligned(cell) ? "left" : "center",
      "vertical-align": "middle",
      ...(isDark(cell) ? { "background-color": `#${DARK.fill}`, color: `#${DARK.text}` } : {}),
      ...(isHeading(cell) ? { "background-color": `#${HEADING_FILL}` } : {}),
    },
    withBreaks(page, formCellText(cell)),
  );
  if (cell.columns !== undefined) node.colSpan = cell.columns;
  if (cell.rows !== undefined) node.rowSpan = cell.rows;
  return node;
}
