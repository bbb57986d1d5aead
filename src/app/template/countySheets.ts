import { ITEMS } from "../../regulation/items";
import { STANDARD } from "../standard";
import { columnLetters } from "../../model/tables/cellRef";
import type { CountyFormId } from "../../model/tables/countyForm";
import type { NewSheet } from "../../model/sheets/newSheet";
import type { Strings } from "../../strings/strings";
import { countyFigureRows } from "./countyFigureRows";
import { choice, formSheet, progressCell, text } from "./formSheet";
import type { Entry, TableColumn, TableSheet } from "./tableSheet";

/** Columns of 县级数据: 指标, 数值, 单位, 对应指标, 要求; and of 自评情况 the one of 自评结论. */
const VALUE_COLUMN = 1;
const MARK_COLUMN = 4;
const CONCLUSION_COLUMN = 3;

const CONCLUSIONS = ["达标", "未达标", "等待接受国家监测"];
const ANSWERS = ["不存在", "存在"];

/**
 * The sheets of the form that are about the county as a whole.
 * @param known figures under their official labels
 */
export function countySheets(
  strings: Strings,
  known: ReadonlyMap<string, Entry>,
): Readonly<Record<CountyFormId, NewSheet>> {
  const { sheets } = strings.template;
  const figures = knownFigures(countyFigureRows(strings), known);
  const required = { column: MARK_COLUMN, word: strings.template.needs.required };
  return {
    figures: formSheet(sheets.figures, "县级数据表", figureColumns(strings), figures, strings, {
      progress: progressOfRows(VALUE_COLUMN, figures, strings, required),
    }),
    statements: formSheet(sheets.statements, "自评情况表", statementColumns(strings), statementRows(strings), strings, {
      progress: progressOfRows(CONCLUSION_COLUMN, statementRows(strings), strings),
    }),
    vetoes: formSheet(
      sheets.vetoes,
      "第十条表",
      [text("情形", 60), choice("是否存在", 14, ANSWERS)],
      vetoRows(strings),
      strings,
      { progress: progressOfRows(1, vetoRows(strings), strings) },
    ),
  };
}

function knownFigures(rows: readonly Entry[][], figures: ReadonlyMap<string, Entry>): Entry[][] {
  return rows.map(([label, value, ...rest]) => [label ?? null, figures.get(String(label)) ?? value ?? null, ...rest]);
}

/** Rows of which a column says 必填 (or all), and those with something in another column. */
function progressOfRows(
  value: number,
  rows: readonly (readonly Entry[])[],
  { template }: Strings,
  mark: { readonly column: number; readonly word: string } | null = null,
): NonNullable<TableSheet["progress"]> {
  const asked = rows.filter((row) => mark === null || row[mark.column] === mark.word);
  const done = asked.filter((row) => (row[value] ?? null) !== null);
  return (from, to) => {
    const area = (at: number): string => `${columnLetters(at)}${from}:${columnLetters(at)}${to}`;
    const wanted = mark === null ? `(LEN(${area(0)})>0)` : `(${area(mark.column)}="${mark.word}")`;
    const complete = `SUMPRODUCT(${wanted}*(LEN(${area(value)})>0))`;
    return progressCell(template.filled, complete, `SUMPRODUCT(--${wanted})`, done.length, asked.length);
  };
}

function figureColumns({ template }: Strings): TableColumn[] {
  return [
    text("指标", 44),
    { heading: "数值", width: 18, format: "general" },
    text("单位", 8),
    text(template.neededBy, 32),
    text(template.need, 8),
  ];
}

function statementColumns({ template }: Strings): TableColumn[] {
  return [
    text("指标", 14),
    text(template.requirement, 32),
    text("自评情况", 36),
    choice("自评结论", 14, CONCLUSIONS),
    text("佐证材料", 19),
    text("整改计划", 17),
  ];
}

/** The 31 items, cited as intake reads them back. */
function statementRows({ catalogue }: Strings): Entry[][] {
  return ITEMS.filter(({ id }) => /^[RGQ]\d+$/.test(id)).map(({ id, words }) => [
    words.citation,
    catalogue.item(id).text,
  ]);
}

function vetoRows({ catalogue }: Strings): Entry[][] {
  const cases = STANDARD.vetoes.filter(({ isAlwaysAsked }) => isAlwaysAsked);
  return cases.map((card) => {
    const { id } = card;
    const words = card.wordsFor(card.limits).text;
    // The column beside it asks whether the case exists.
    const situation = words.replace(/^存在|^有(?=弄虚作假)/, "");
    const translated = catalogue.item(id).text;
    return [translated === words ? situation : `${situation}（${translated}）`];
  });
}
