import type { problems as master } from "../../zh-CN/report/problems";
import { countInEnglish, ordinalInEnglish } from "../../../regulation/words/countWords";
import { catalogue } from "../catalogue";

export const problems = {
  opening: () =>
    "The county has worked for quality balance and made progress, but falls short of the standard in places. ",
  computed: (unmet, undetermined) =>
    (unmet.length === 0 ? "" : ` By the data not met: ${unmet.join(", ")}.`) +
    (undetermined.length === 0 ? "" : ` Not decided for lack of data: ${undetermined.join(", ")}.`),
  noProblem: "The self-evaluation found no item that is not met or lacks data; what has been reached must be kept.",
  unmet: ({ item, reason }) => `${item} is not met${reason === "" ? "" : `: ${reason}`}`,
  lacking: (amounts) => `short of the standard by ${amounts.join(", ")}`,
  lackingResources: (amounts) => `by the standard, ${amounts.join(", ")}`,
  filled: ({ filling, name, quantity }) => `${filling} ${name}: ${quantity}`,
  exceeding: (amounts) => `by the standard, ${amounts.join(", ")}`,
  amount: ({ name, quantity }) => `${name} ${quantity}`,
  atLeast: (quantity) => `at least ${quantity}`,
  balanceWays: (ways) =>
    `for coefficients within their limits: ${ways.join(", ")} (a calculation and no order; amounts by school are in the annex)`,
  balanceWay: ({ stage, indicator, filling, added, moved }) => {
    const ways = [
      added === null ? null : `${filling} ${added}`,
      moved === null ? null : `move ${moved} between schools`,
    ].filter((one) => one !== null);
    return `${stage} ${indicator}: ${ways.length === 0 ? "no plan in whole units found" : ways.join(" or ")}`;
  },
  undetermined: (items) => `${items.join(", ")}: undetermined for lack of data`,
  numbered: (sentences) =>
    sentences
      .map((one, at) => `(${at + 1}) ${one.replace(/[.;]$/, "")}. `)
      .join("")
      .trimEnd(),
  nextOpening: () => "Next, the county will work through every item that falls short. ",
  toAdd: ({ amounts, cost, rule }) =>
    `at the least cost for every school to meet ${countInEnglish(rule.toMeet)} indicators and no less than ${catalogue.floors[rule.floor].full} of the ${ordinalInEnglish(rule.toMeet + 1)}, ${amounts.join(", ")}, estimated at ${cost} (a calculation; amounts by school are in the annex)`,
  plan: ({ item, plan }) => `${item}: ${plan.replace(/[。；.;]$/, "")} (a plan is not compliance)`,
  missing: (items) => `complete the data that ${items.join(", ")} need, and evaluate again`,
  declared: (items) => `complete the evidence for ${items.join(", ")}`,
  closing: " Each measure gets a responsible unit and a date; the county then evaluates itself again.",
} satisfies typeof master;
