import type { WideStrings } from "../wideStrings";

export const wide: WideStrings = {
  ofYear: ({ name, period }) => `${name}　${/^\d+$/.test(period) ? `${period}学年` : period}`,
  more: (lines) => `再显示 ${lines} 条`,
  itemDetail: "所选项目的详情",
};
