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
  /** What it may be; it is not used until somebody says so. */
  guessed: (label: string) => `？${label}`,
  unused: "未使用",
  /** A word that its column does not know, and for which there is no guess. */
  unknownWord: "没有识别",
  /** Leads to naming the row of the cell as the headings. */
  headingRow: (row: number) => `第 ${row} 行是列标题……`,
  clickHeadings: "点列标题下的标签，可以更正它的识别。",
  clickRow: "请在表中点列标题所在的那一行，再点“第几行是列标题”。",
};
