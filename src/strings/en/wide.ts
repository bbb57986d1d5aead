import type { wide as master } from "../zh-CN/wide";

export const wide = {
  ofYear: ({ name, period }) => `${name} · ${/^\d+$/.test(period) ? `school year ${period}` : period}`,
  more: (lines) => `Show ${lines} more`,
  itemDetail: "Details of the chosen item",
  schoolDetail: "Details of the chosen school",
  indicator: "Indicator",
  ratio: "Ratio",
} satisfies typeof master;
