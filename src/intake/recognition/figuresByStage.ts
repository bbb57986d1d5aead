import { textOf, cellAt } from "../cells/cellText";
import { countyFigureOf } from "../roles/countyLabel";
import type { Vocabulary } from "../vocabulary/vocabulary";
import type { FoundColumns } from "./findColumns";
import type { TableFrame } from "./tableFrame";

/** 一贯制学校 beside 小学 and 初中: the columns are kinds of schools, whose pupils are no pupils of a stage. */
const KIND_OF_SCHOOL = /一贯制|九年制|十二年制|完全中学|完中|教学点|特殊教育|特教/u;
/** Beside these 合计 is no sum of compulsory education. */
const OTHER_STAGE = /学前|幼儿|中职|职业/u;
/** What 小学 and 初中 then are is no amount: 差异系数, or what the law asks for. */
const NO_AMOUNTS = /差异系数|标准差|平均值|均值|国家标准|标准值|达标标准|评估标准|指标标准|目标值/u;

/**
 * The columns of a table of the county's figures that has 小学 and 初中 in place of 数值; null where they are something else:
 * kinds of schools, coefficients, or rows of which none is a figure of the county.
 */
export function withStagesAsValues(
  frame: TableFrame,
  found: FoundColumns,
  vocabulary: Vocabulary,
): FoundColumns | null {
  const labels = found.columns.find(({ identifier }) => identifier === "label")?.column;
  if (labels !== undefined && isPartedBelow(frame, labels, found)) return null;
  if (found.identifiers.has("value")) return found;
  const headings = frame.headings.map(({ text }) => text);
  const words = [...headings, ...(frame.titles ?? [])];
  if (labels === undefined || headings.some((text) => KIND_OF_SCHOOL.test(text))) return null;
  if (words.some((text) => NO_AMOUNTS.test(text)) || !holdsFigures(frame, labels, vocabulary)) return null;
  return headings.some((text) => OTHER_STAGE.test(text)) ? withoutTotals(found) : found;
}

/** 城区 and 乡村 below 小学 are headings too: read without them the number of 城区 would be that of 小学. */
function isPartedBelow({ table, firstDataRow }: TableFrame, labels: number, { columns }: FoundColumns): boolean {
  const values = columns.filter(({ identifier }) => identifier?.startsWith("value") === true);
  const isHeading = (column: number): boolean => {
    const cell = cellAt(table, firstDataRow, column);
    return cell.kind === "text" && /\p{Script=Han}/u.test(cell.value) && !/\d/u.test(cell.value);
  };
  return (
    textOf(cellAt(table, firstDataRow, labels)) === "" &&
    values.some(({ column }) => isHeading(column) && isHeading(column + 1))
  );
}

const ROWS_TO_SAMPLE = 300;

function holdsFigures(
  { table, firstDataRow, endDataRow }: TableFrame,
  column: number,
  vocabulary: Vocabulary,
): boolean {
  for (let row = firstDataRow; row < Math.min(endDataRow, firstDataRow + ROWS_TO_SAMPLE); row++) {
    const label = textOf(cellAt(table, row, column));
    const isFigure = ([null, "primary", "junior"] as const).some((stage) =>
      ["one", "notOfStage"].includes(countyFigureOf(label, null, stage, vocabulary).kind),
    );
    if (label !== "" && isFigure) return true;
  }
  return false;
}

function withoutTotals({ columns, identifiers, ...found }: FoundColumns): FoundColumns {
  return {
    ...found,
    columns: columns.map((one) => (one.identifier === "valueOfCounty" ? { ...one, identifier: null } : one)),
    identifiers: new Set([...identifiers].filter((id) => id !== "valueOfCounty")),
  };
}
