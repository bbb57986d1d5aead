import type { WideStrings } from "../wideStrings";

export const wide: WideStrings = {
  ofYear: ({ name, period }) => `${name} · ${/^\d+$/.test(period) ? `school year ${period}` : period}`,
  more: (lines) => `Show ${lines} more`,
  itemDetail: "Details of the chosen item",
};
