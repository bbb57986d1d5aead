import type { balance as master } from "../../zh-CN/sheets/balance";
import { years } from "./years";

export const balance = {
  headings: {
    stage: "Stage",
    indicator: "Indicator",
    unit: "Unit",
    schools: "Schools",
    meeting: "Schools at standard",
    meetingShare: "Share at standard",
    mean: "County mean",
    previousMean: "Mean last year",
    meanChange: "Mean since last year",
    deviation: "Standard deviation",
    coefficient: "Coefficient of variation",
    previousCoefficient: "Coefficient last year",
    coefficientChange: "Coefficient since last year",
    recomputed: "Recomputed",
    limit: "Limit",
    outcome: "Outcome",
    pull: "Schools that weigh most (share of the variance; ↑ above, ↓ below the mean)",
  },
  composite: "Composite",
  compositeOutcome: "reported, not judged",
  explanation:
    "Weighted by pupils, population standard deviation. Each indicator is judged; the composite is " +
    "their plain mean. The column “Recomputed” calculates anew from the sheet of schools.",
  pullOf: ({ school, share, isAbove }) => `${school} ${share} ${isAbove ? "↑" : "↓"}`,
  pullSeparator: "; ",
  noDifference: "all schools alike",
  chartTitle: (stage) => `${stage}: coefficients of variation`,
  limitSeries: (limit) => `limit ${limit}`,
  noSchools:
    "No school that counts was recognised, so there is no coefficient of variation; complete the school data first.",
  years,
} satisfies ReturnType<typeof master>;
