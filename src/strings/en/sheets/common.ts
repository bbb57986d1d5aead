import type { common as master } from "../../zh-CN/sheets/common";

export const common = {
  names: {
    summary: "UEI Summary",
    overview: "UEI Overview",
    schools: "UEI Schools",
    balance: "UEI Balance",
    plan: "UEI Shortfalls and remedies",
    findings: "UEI Data checks",
    missing: "UEI Data to supply",
    forms: "UEI Declaration forms",
    scenarios: "UEI Trials",
    settings: "UEI Settings",
  },
  notice: "A self-evaluation by the county; it is no official recognition",
  missing: "incomplete",
  rangeTo: " to ",
  bound: ({ isAtMost, words }) => `${isAtMost ? "at most" : "at least"} ${words}`,
  none: "—",
  separator: ", ",
  gone: "These rows are no longer part of the evaluation; what was typed in them is kept here",
  printFooter: (evaluatedAt, version) => `Evaluated: ${evaluatedAt}  优衡 UEI ${version}`,
} satisfies typeof master;
