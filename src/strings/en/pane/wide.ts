import type { wide as master } from "../../zh-CN/pane/wide";

export const wide = {
  ofYear: ({ name, period }) => `${name} · ${/^\d+$/.test(period) ? `school year ${period}` : period}`,
  more: (lines) => `Show ${lines} more`,
  itemDetail: "Details of the chosen item",
  schoolDetail: "Details of the chosen school",
  findingDetail: "Details of the chosen findings",
  places: (count) => `${count} ${count === 1 ? "place" : "places"}`,
  explain: (place) =>
    `${place === null ? "Check it" : `Check ${place}`}; where it is right, answer yes under “Verified” on the sheet “UEI Data checks” of the result and say why.`,
  indicator: "Indicator",
  ratio: "Ratio",
} satisfies typeof master;
