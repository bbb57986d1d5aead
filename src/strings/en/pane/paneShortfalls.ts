import type { shortfalls as master } from "../../zh-CN/pane/paneShortfalls";
import { grouped } from "../numbers";
import { counted } from "../counted";
import { countInEnglish, ordinalInEnglish } from "../../../regulation/words/countWords";
import { catalogue } from "../catalogue";

export const shortfalls = {
  explanation: ({ floor, toMeet }) =>
    `In whole people, rooms, square metres and yuan. “To be added” is the cheapest way for each school to meet at least ${countInEnglish(toMeet)} indicators ` +
    `with the ${ordinalInEnglish(toMeet + 1)} no lower than ${catalogue.floors[floor].full}. A calculation, not an order.`,
  ledger: (sheet) =>
    `Responsible, measure and deadline are typed on the sheet “${sheet}” and stay with every evaluation.`,
  toLedger: "Go there",
  nothing:
    "Nothing is short: every school meets all indicators, no coefficient is above its limit, and nothing else that is judged by school is lacking.",
  totals: "Shortfalls of the county",
  balance: "Coefficients above their limit (a calculation, not an order)",
  schools: "Shortfalls by school",
  unitCosts: "Unit costs behind the costs",
  nothingShort: (names) => `Nothing short: ${names.join(", ")}.`,
  inUnits: (name, unit) => `${name} (${unit})`,
  subject: "Lacking",
  sorts: { given: "given order", name: "name", cost: "cost, most first" },
  legend: (floor) =>
    `▲ below ${catalogue.floors[floor].full}, or not met by the school · ◐ at ${catalogue.floors[floor].short} or above, below 100% · ? data incomplete`,
  cost: (yuan) => `estimated ${grouped(yuan)} yuan`,
  ofPart: (part) => ` (${part})`,
  lacks: ({ amount, toStandard, toFloor, floor }) =>
    [
      ...(amount === null ? [] : [`has ${amount}`]),
      ...(toStandard === null ? [] : [`${toStandard} short of 100%`]),
      ...(toFloor === null ? [] : [`${toFloor} short of ${catalogue.floors[floor].short}`]),
    ].join(", "),
  advice: ({ recommended, remark }) => (recommended === null ? remark : `add ${recommended} (${remark})`),
  itemLacks: ({ amount, missing, isOver }) =>
    amount === null && isOver
      ? missing
      : `${amount === null ? "" : `has ${amount}, `}${isOver ? `${missing} too many` : `${missing} short`}`,
  separator: "; ",
  shown: ({ shown, all }) =>
    `${shown} of ${counted(all, "school", "schools")} with a shortfall, of the resources or another`,
  moreLines: (lines) => `Show ${lines} more`,
} satisfies typeof master;
