import type { HistoricBalance } from "../../model/dataset";
import { finding } from "../../model/finding";
import { INDICATOR_IDS, type IndicatorId } from "../../model/identifiers";
import { isBlank } from "../cellText";
import { normaliseLabel } from "../normaliseLabel";
import type { Report } from "../quantityCell";
import { readQuantity } from "../readQuantity";
import type { RecognisedTable } from "../recognisedTable";
import { stageOfWord } from "../vocabulary/stageWords";
import { yearOfCell } from "../yearOfCell";
import { itemOf } from "./itemOf";
import { rowsOf, type RoleRow } from "./roleRows";

/** Reads the role `history`: a coefficient of variation of an earlier year in each row. */
export function readHistory(tables: readonly RecognisedTable[], report: Report): HistoricBalance[] {
  return tables.flatMap((table) => rowsOf(table).flatMap((row) => balanceOf(row, report)));
}

function balanceOf(row: RoleRow, report: Report): HistoricBalance[] {
  const yearCell = row.cell("year");
  const year = yearCell === undefined ? null : yearOfCell(yearCell);
  const stage = stageOfWord(row.words("stage") ?? "");
  const indicator = indicatorOf(row.words("indicator") ?? "");
  const column = row.column("coefficientOfVariation")?.column;
  const cell = row.cell("coefficientOfVariation");
  if (cell === undefined || column === undefined || isBlank(cell)) return [];
  if (year === null || stage === null || stage === "senior" || indicator === null) {
    const text = [row.words("year"), row.words("stage"), row.words("indicator")].filter((word) => word !== null).join(" ");
    report(finding("historyNotUnderstood", "warning", { text }, row.at("indicator")));
    return [];
  }
  const { table } = row.recognised;
  return [{ year, stage, indicator, coefficientOfVariation: readQuantity(table, row.row, column, "number", null, report) }];
}

function indicatorOf(text: string): IndicatorId | "composite" | null {
  if (/^综合(?:差异系数)?$/u.test(normaliseLabel(text).exact)) return "composite";
  const item = itemOf(text.replace(/(?:校际)?差异系数$/u, ""));
  return INDICATOR_IDS.find((id) => id === item) ?? null;
}
