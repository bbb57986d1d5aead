import type { CompliancePlan } from "../../model/plan";
import type { Standard } from "../../regulation/standard";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { numberCell, wordsCell } from "../sheets/plannedCells";
import { lineRow } from "../sheets/sheetHead";
import { totalCells } from "./planLayout";
import { isCostUnknown, planTotals, type PlanTotal } from "./planTotals";

/** What the county lacks altogether: a row for each indicator and kind of shortfall, and the cost of it. */
export function totalRows(plan: CompliancePlan, standard: Standard, strings: Strings): DraftRow[] {
  const { totals: words } = strings.sheets.plan;
  const totals = planTotals(plan, standard, strings);
  const rowsWhere = (isOfResources: boolean): DraftRow[] =>
    totals.filter((total) => total.isOfResources === isOfResources).map((total) => totalRow(total, strings));
  return [
    lineRow("@totals", words.title, "section"),
    ...rowsWhere(true),
    {
      key: "@total",
      cells: totalCells({
        school: wordsCell(words.county, "label"),
        indicator: wordsCell(words.costOfAll),
        unit: wordsCell(strings.catalogue.unit("元"), "status"),
        cost: isCostUnknown(plan)
          ? numberCell(null, "integer", strings.sheets.common.missing)
          : numberCell(plan.cost, "integer", null),
      }),
    },
    ...rowsWhere(false),
  ];
}

function totalRow(
  { key, name, unit, toStandard, toFloor, recommended, cost, remark, isIncomplete, isUnknown }: PlanTotal,
  strings: Strings,
): DraftRow {
  const { plan: words, common } = strings.sheets;
  const wholeNumber = (value: number | null) => {
    if (isUnknown) return numberCell(null, "integer", common.missing);
    return value === null ? wordsCell(common.none, "status") : numberCell(value, "integer", null);
  };
  return {
    key: `@total:${key}`,
    cells: totalCells({
      school: wordsCell(words.totals.county, "label"),
      indicator: wordsCell(name),
      unit: wordsCell(strings.catalogue.unit(unit), "status"),
      toStandard: wholeNumber(toStandard),
      toFloor: wholeNumber(toFloor),
      recommended: wholeNumber(recommended),
      cost: isUnknown ? wordsCell(null) : numberCell(cost, "integer", null),
      remark: wordsCell(remark, "wrapped", isIncomplete ? "undetermined" : "plain"),
    }),
  };
}
