import type { ItemShortfall } from "../../model/evaluation";
import { INDICATOR_IDS } from "../../model/identifiers";
import type { CompliancePlan } from "../../model/plan";
import { INDICATORS } from "../../standard/indicators";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../draftSheet";
import { numberCell, wordsCell } from "../plannedCells";
import { lineRow } from "../sheetHead";
import { itemName, unitsToAdd } from "./itemShortfallRows";
import { totalCells } from "./planLayout";

/** What the county lacks altogether: a row for each indicator and kind of shortfall, and the cost of it. */
export function totalRows(plan: CompliancePlan, strings: Strings): DraftRow[] {
  const { totals: words } = strings.sheets.plan;
  return [
    lineRow("@totals", words.title, "section"),
    ...indicatorTotals(plan, strings),
    ...itemTotals(plan.items, strings),
    {
      key: "@total",
      cells: totalCells({
        school: wordsCell(words.county, "label"), indicator: wordsCell(words.costOfAll), unit: wordsCell(strings.catalogue.unit("元"), "status"),
        cost: numberCell(plan.cost, "integer", null),
      }),
    },
  ];
}

function indicatorTotals({ totals }: CompliancePlan, strings: Strings): DraftRow[] {
  const { totals: words } = strings.sheets.plan;
  return INDICATOR_IDS.map((id): DraftRow => {
    const { toStandard, toFloor, recommended, cost, unknown } = totals[id];
    return {
      key: `@total:${id}`,
      cells: totalCells({
        school: wordsCell(words.county, "label"), indicator: wordsCell(strings.catalogue.indicators[id].shortName),
        unit: wordsCell(strings.catalogue.unit(INDICATORS[id].amountUnit), "status"),
        toStandard: numberCell(toStandard, "integer", null), toFloor: numberCell(toFloor, "integer", null),
        recommended: numberCell(recommended, "integer", null), cost: numberCell(cost, "integer", null),
        remark: wordsCell(unknown === 0 ? null : words.unknown(unknown), "wrapped", unknown === 0 ? "plain" : "undetermined"),
      }),
    };
  });
}

function itemTotals(items: readonly ItemShortfall[], strings: Strings): DraftRow[] {
  const { plan: words, common } = strings.sheets;
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return kinds.flatMap((kind): DraftRow[] => {
    const lines = items.filter((one) => one.kind === kind);
    const [first] = lines;
    if (first === undefined) return [];
    const missing = lines.reduce((sum, one) => sum + one.missing, 0);
    const isAtLeast = lines.some((one) => one.isAtLeast);
    return [{
      key: `@total:${first.item}:${kind}`,
      cells: totalCells({
        school: wordsCell(words.totals.county, "label"), indicator: wordsCell(itemName(first, strings)),
        unit: wordsCell(strings.catalogue.unit(first.unit), "status"), toStandard: numberCell(missing, "integer", null),
        toFloor: wordsCell(common.none, "status"), recommended: unitsToAdd(first) === null ? wordsCell(common.none, "status") : numberCell(missing, "integer", null),
        remark: wordsCell([words.totals.schools(lines.length), ...(isAtLeast ? [words.totals.atLeast] : [])].join(words.remarks.separator)),
      }),
    }];
  });
}
