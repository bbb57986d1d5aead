/** Sentences of pane and page where there is room for a list beside its details. */
export const wide = {
  /** The file or the product with the school year of its data. */
  ofYear: ({ name, period }: { name: string; period: string }) =>
    `${name}　${/^\d+$/.test(period) ? `${period}学年` : period}`,
  more: (lines: number) => `再显示 ${lines} 条`,
  /** Names of the right-hand side for readers of a screen. */
  itemDetail: "所选项目的详情",
  schoolDetail: "所选学校的详情",
  /** Columns of a school's details. */
  indicator: "指标",
  ratio: "实际值",
};
