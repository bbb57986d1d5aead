/** Sentences of pane and page where there is room for a list beside its details. */
export const wide = {
  /** The file or the product with the school year of its data. */
  ofYear: ({ name, period }: { name: string; period: string }) =>
    `${name}　${/^\d+$/.test(period) ? `${period}学年` : period}`,
  more: (lines: number) => `再显示 ${lines} 条`,
  /** Names of the right-hand side for readers of a screen. */
  itemDetail: "所选项目的详情",
  schoolDetail: "所选学校的详情",
  findingDetail: "所选问题的详情",
  /** How often a rule found something. */
  places: (count: number) => `${count} 处`,
  /** 怎么办 beside a finding that may be in order; null where no single cell is meant. */
  explain: (place: string | null) =>
    `${place === null ? "请核实" : `请核实 ${place}`}；无误的，下载结果后在“UEI 数据核查”的“已核实”一列打“是”并说明。`,
  /** Columns of a school's details. */
  indicator: "指标",
  ratio: "实际值",
};
