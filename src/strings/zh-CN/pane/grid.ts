/** Words of the grid in which the cells of a sheet are seen. */
export const grid = {
  /** Of the part of the page in which the cells stand. */
  title: "单元格",
  sheet: "工作表",
  /** What the grid is for a screen reader. */
  label: (sheet: string) => `工作表“${sheet}”的单元格，只读；用方向键移动`,
  corner: "行号与列号",
  emptyCell: "空单元格",
  loading: "正在读取单元格……",
  noSuchSheet: (sheet: string) => `工作簿中没有工作表“${sheet}”，或其中没有内容。`,
  close: "收起单元格",
  /** Chips of headings. */
  recognised: (label: string) => `✓ ${label}`,
  unused: "未使用",
};
