import type { BalanceId } from "../../model/balanceId";
import type { HistoricBalance } from "../../model/dataset";
import type { Figure } from "../../model/figures/figure";
import { finding } from "../../model/findings/finding";
import type { IndicatorId } from "../../model/identifiers";
import { indicatorOf as indicatorOfStandard } from "../../regulation/standard";
import { normaliseLabel } from "../cells/normaliseLabel";
import type { Dimension, Report } from "../cells/quantityCell";
import { readQuantity } from "../cells/readQuantity";
import type { RecognisedTable } from "../recognition/recognisedTable";
import { indicatorOf } from "../vocabulary/indicatorOf";
import type { Vocabulary } from "../vocabulary/vocabulary";
import { stageOfWord } from "../vocabulary/stageWords";
import { yearOfCell } from "../cells/yearOfCell";
import { itemOf } from "./itemOf";
import { rowsOf, type RoleRow } from "./roleRows";

/** 综合, 综合差异系数, and the word of our English record. */
const COMPOSITE = /^(?:综合(?:差异系数)?|composite)$/iu;

const DIMENSIONS: Readonly<Record<string, Dimension>> = { 元: "money", "㎡": "area" };

/**
 * Reads the role `history`: in each row an earlier year's coefficient of variation of one indicator and stage, its
 * county mean, or both. A row that states neither says nothing; one whose year, stage or indicator is not understood is
 * a finding.
 */
export function readHistory(tables: readonly RecognisedTable[], report: Report): HistoricBalance[] {
  return tables.flatMap((table) => rowsOf(table).flatMap((row) => balanceOf(row, report)));
}

function balanceOf(row: RoleRow, report: Report): HistoricBalance[] {
  if (!states(row, "coefficientOfVariation") && !states(row, "mean")) return [];
  const yearCell = row.cell("year");
  const year = yearCell === undefined ? null : yearOfCell(yearCell);
  const stage = stageOfWord(row.words("stage") ?? "");
  const indicator = balanceIdOf(row.words("indicator") ?? "", row.recognised.vocabulary);
  if (year === null || stage === null || stage === "senior" || indicator === null) {
    const text = [row.words("year"), row.words("stage"), row.words("indicator")]
      .filter((word) => word !== null)
      .join(" ");
    report(finding("historyNotUnderstood", "warning", { text }, row.at("indicator")));
    return [];
  }
  return [
    {
      year,
      stage,
      indicator,
      coefficientOfVariation: figureIn(row, "coefficientOfVariation", "number", null, report),
      mean: indicator === "composite" ? undefined : meanIn(row, indicator, report),
      cell: row.at("indicator"),
    },
  ];
}

/** True where something other than a blank or a mark for it stands under the column. */
function states(row: RoleRow, column: string): boolean {
  const cell = row.cell(column);
  return cell !== undefined && (row.words(column) !== null || cell.kind === "error" || cell.kind === "uncalculated");
}

/** In the unit that the row, the heading or else the regulation gives; 万元 become 元. */
function meanIn(row: RoleRow, indicator: IndicatorId, report: Report): Figure | undefined {
  const { unit } = indicatorOfStandard(row.recognised.vocabulary.standard, indicator);
  const stated = row.words("unit") ?? row.column("mean")?.unit ?? unit;
  return figureIn(row, "mean", DIMENSIONS[unit] ?? "number", stated, report);
}

function figureIn(
  row: RoleRow,
  id: string,
  dimension: Dimension,
  unit: string | null,
  report: Report,
): Figure | undefined {
  const column = row.column(id)?.column;
  if (column === undefined || !states(row, id)) return undefined;
  return readQuantity(row.recognised.table, row.row, column, dimension, unit, report);
}

/** An indicator by any of its names, also with the number in front under which our own sheet lists it. */
function balanceIdOf(text: string, vocabulary: Vocabulary): BalanceId | null {
  if (COMPOSITE.test(normaliseLabel(text).exact)) return "composite";
  const name = text
    .trim()
    .replace(/^\d{1,2}[.．、]\s*(?=\D)/u, "")
    .replace(/(?:校际)?差异系数$/u, "");
  const item = itemOf(name, vocabulary);
  return (
    indicatorOf(name, vocabulary.standard.indicators) ??
    vocabulary.standard.indicators.find(({ id }) => id === item)?.id ??
    null
  );
}
