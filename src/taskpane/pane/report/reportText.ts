import type { ReportBlock } from "../../../present/account/reportBlocks";
import { formCellText } from "../../../present/forms/formCellText";
import { placedCells, type FormTable } from "../../../present/forms/formTable";

/** The report in plain words, for where no formatted text can be pasted; cells of tables stand apart by tabs. */
export function reportText(blocks: readonly ReportBlock[]): string {
  return blocks.flatMap(linesOf).join("\n");
}

function linesOf(block: ReportBlock): string[] {
  switch (block.kind) {
    case "title":
    case "signature":
      return [...block.lines];
    case "labelled":
      return [`${block.label}${block.text}`];
    case "annex":
      return ["", block.title];
    case "table":
      return formLines(block.table);
    case "chart":
      return [block.chart.description];
    case "attachment":
    case "heading1":
    case "heading2":
    case "paragraph":
    case "note":
    case "item":
      return [block.text];
  }
}

/** A form in plain words: what spans several columns or rows stands in the first of them. */
export function formLines(form: FormTable): string[] {
  const rows = form.rows.map((): string[] => []);
  for (const { row, column, cell } of placedCells(form)) {
    const cells = rows[row];
    if (cells === undefined) continue;
    while (cells.length < column) cells.push("");
    cells.push(formCellText(cell).replace(/\s+/g, " "));
  }
  return [
    form.title,
    ...(form.subtitle === "" ? [] : [form.subtitle]),
    ...rows.map((cells) => cells.join("\t")),
    ...form.notes,
  ];
}
