/** Sentences of the sheet 待补数据. */
export const missing = {
  headings: {
    number: "序号",
    school: "学校",
    stage: "学段",
    label: "缺少的数据",
    where: "填写位置",
    items: "用于判定",
    offices: "由谁提供",
    note: "补填说明",
  },
  counts: ({
    lines,
    schools,
    ofCounty,
    hasFolded,
  }: {
    lines: number;
    schools: number;
    ofCounty: number;
    hasFolded: boolean;
  }) =>
    lines === 0
      ? "应判定的项目没有待补的数据。"
      : `共 ${lines} 项待补：县级 ${ofCounty} 项，学校 ${lines - ofCounty} 项${schools > 0 ? `（涉及 ${schools} 所学校）` : ""}。点“填写位置”直接到单元格；确实没有的填 0，尚不清楚的先留空。${hasFolded ? "多所学校都缺的同一项数据合为一行，点左侧的“+”展开到各校。" : ""}`,
  none: "应判定的项目没有待补的数据。",
  noSchools: "未识别到学校数据，无法列出各校待补的数据；请先补全学校表。",
  /** In place of a school. */
  county: "全县",
  /** No cell is known: the line has to be added. */
  noCell: "表中没有该项，请增加一行",
  /** The row of a school where no column has the field. */
  rowOf: (cell: string) => `${cell} 行，无此列，请增加`,
  /** In place of a school: how many lack the same. */
  schoolsLack: (schools: number) => `${schools} 所学校`,
  noColumn: (sheet: string) => `“${sheet}”无此列，请增加`,
  /** Of what is missing on several sheets, or partly without a column. */
  severalPlaces: "见下列各校",
  pupils: "在校生数",
  vetoAnswer: (title: string) => `第十条“${title}”是否存在`,
  declaration: (title: string) => `“${title}”的自评结论`,
};

/** Columns of the sheet of missing data, in their order. */
export type MissingColumn = keyof typeof missing.headings;
