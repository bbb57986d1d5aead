import type { CompliancePlan } from "../../model/plan";
import type { Standard } from "../../regulation/standard";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { numberCell, wordsCell } from "../sheets/plannedCells";
import { lineRow } from "../sheets/sheetHead";
import { totalCells } from "./planLayout";
import { planTotals, type PlanTotal } from "./planTotals";

/** What the county lacks altogether: a row for each indicator and kind of shortfall, and the cost of it. */
export function totalRows(plan: CompliancePlan, standard: Standard, strings: Strings): DraftRow[] {
  const { totals: words } = strings.sheets.plan;
  return [
    lineRow("@totals", words.title, "section"),
    ...planTotals(plan, standard, strings).map((total) => totalRow(total, strings)),
    {
      key: "@total",
      cells: totalCells({
        school: wordsCell(words.county, "label"),
        indicator: wordsCell(words.costOfAll),
        unit: wordsCell(strings.catalogue.unit("元"), "status"),
        cost: numberCell(plan.cost, "integer", null),
      }),
    },
  ];
}

function totalRow(
  { key, name, unit, toStandard, toFloor, recommended, cost, remark, isIncomplete }: PlanTotal,
  strings: Strings,
): DraftRow {
  const { plan: words, common } = strings.sheets;
  const wholeNumber = (value: number | null) =>
    value === null ? wordsCell(common.none, "status") : numberCell(value, "integer", null);
  return {
    key: `@total:${key}`,
    cells: totalCells({
      school: wordsCell(words.totals.county, "label"),
      indicator: wordsCell(name),
      unit: wordsCell(strings.catalogue.unit(unit), "status"),
      toStandard: wholeNumber(toStandard),
      toFloor: wholeNumber(toFloor),
      recommended: wholeNumber(recommended),
      cost: numberCell(cost, "integer", null),
      remark: wordsCell(remark, "wrapped", isIncomplete ? "undetermined" : "plain"),
    }),
  };
}
