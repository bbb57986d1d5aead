import type { Dataset } from "../../model/dataset";
import { cellRefIn } from "../../model/tables/cellRef";
import { knownValue } from "../../model/figures/figure";
import { finding } from "../../model/findings/finding";
import type { IndicatorId } from "../../model/identifiers";
import type { Vocabulary } from "../vocabulary/vocabulary";
import type { TableData } from "../../model/tables/table";
import { cellAt, isBlankRow, wordsOf } from "../cells/cellText";
import type { Report } from "../cells/quantityCell";
import { readQuantity } from "../cells/readQuantity";
import { indicatorOf } from "../vocabulary/indicatorOf";
import { itemOf } from "./itemOf";

const [INDICATOR, COST] = [0, 1];

/**
 * Reads what one more unit of an indicator costs the bureau, from the settings table 指标, 单位成本（元）. A row without a
 * cost keeps the default; the last of several rows of one indicator counts.
 */
export function readUnitCosts(table: TableData | null, report: Report, vocabulary: Vocabulary): Dataset["unitCosts"] {
  const costs: Partial<Record<IndicatorId, number>> = {};
  for (let row = 1; row < (table?.cells.length ?? 0); row++) {
    if (table === null || isBlankRow(table, row)) continue;
    const text = wordsOf(cellAt(table, row, INDICATOR)) ?? "";
    const item = itemOf(text, vocabulary);
    const indicator =
      indicatorOf(text, vocabulary.standard.indicators) ??
      vocabulary.standard.indicators.find(({ id }) => id === item)?.id;
    const cost = knownValue(readQuantity(table, row, COST, "money", "元", report));
    if (indicator === undefined)
      report(finding("unitCostNotUnderstood", "warning", { text }, cellRefIn(table, row, INDICATOR)));
    else if (cost !== null) costs[indicator] = cost;
  }
  return costs;
}
