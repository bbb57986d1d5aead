import type { ItemShortfall } from "../../model/evaluation";
import type { NumberFormat } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { linkCell, numberCell, ordinalCell, wordsCell } from "../sheets/plannedCells";
import { lineRow } from "../sheets/sheetHead";
import { answeredCells } from "./planLayout";

/** What schools lack of the items that are judged school by school: rooms, size, classes and funds. */
export function itemShortfallRows(items: readonly ItemShortfall[], strings: Strings): DraftRow[] {
  if (items.length === 0) return [];
  return [
    lineRow("@items", strings.sheets.plan.items.title(items.length), "section"),
    ...items.map((shortfall, at) => itemRow(at + 1, shortfall, strings)),
  ];
}

function itemRow(number: number, shortfall: ItemShortfall, strings: Strings): DraftRow {
  const { plan: words, common } = strings.sheets;
  const { item, kind, school, amount, missing, unit } = shortfall;
  const addable = unitsToAdd(shortfall);
  return {
    key: `${item}:${kind}:${school.key}`,
    cells: answeredCells({
      number: ordinalCell(number),
      school: linkCell(school.name, school.cell),
      stage: wordsCell(words.wholeSchool),
      indicator: wordsCell(itemName(shortfall, strings)),
      amount: numberCell(amount, formatOf(amount), common.missing),
      unit: wordsCell(strings.catalogue.unit(unit), "status"),
      toStandard: numberCell(missing, "integer", common.missing, "unmet"),
      toFloor: wordsCell(common.none, "status"),
      recommended: addable === null ? wordsCell(common.none, "status") : numberCell(addable, "integer", null),
      cost: numberCell(itemCost(shortfall), "integer", null),
      remark: wordsCell(itemRemark(shortfall, strings)),
    }),
  };
}

/** What can be added; pupils and classes above a limit are too many, and nothing is to be added. */
export function unitsToAdd({ kind, missing }: ItemShortfall): number | null {
  return kind === "studentsOver" || kind === "classesOver" ? null : missing;
}

/** 元: money that is lacking costs itself, of schools and of the county alike; null where no cost is calculated. */
export function itemCost({ unit, missing }: Pick<ItemShortfall, "unit" | "missing">): number | null {
  return unit === "元" ? missing : null;
}

/** The number of the item in front: 政府保障第3项 音乐专用教室. */
export function itemName({ item, kind }: Pick<ItemShortfall, "item" | "kind">, strings: Strings): string {
  const { kinds, named } = strings.sheets.plan.items;
  return named({ citation: strings.catalogue.item(item).citation, kind: kinds[kind] });
}

function formatOf(amount: number | null): NumberFormat {
  return amount === null || Number.isInteger(amount) ? "integer" : "decimal2";
}

/** What the item demands, and whether more may be missing. */
export function itemRemark({ kind, limit, isAtLeast }: ItemShortfall, strings: Strings): string {
  const words = strings.sheets.plan.remarks;
  return [
    ...(limit === null ? [] : [words.limit({ kind, limit: String(Number(limit.toFixed(2))) })]),
    ...(isAtLeast ? [words.atLeast] : []),
  ].join(words.separator);
}
