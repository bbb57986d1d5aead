/** Words of the workbook that summarises a folder of counties. */
export const batch = {
  sheetName: "各县汇总",
  tableName: "各县汇总表",
  title: "各县（市、区）义务教育优质均衡测算汇总",
  headings: {
    file: "文件",
    county: "县（市、区）",
    period: "学年",
    verdict: "测算结论",
    met: "达标项数",
    metByDeclaration: "其中依据自评材料",
    unmet: "未达标项数",
    undetermined: "数据不全项数",
    pending: "待国家（省级）监测/调查项数",
    notApplicable: "不适用项数",
    primaryUnmet: "综合未达标小学（部）数",
    juniorUnmet: "综合未达标初中（部）数",
    coefficientsOver: "超限差异系数个数",
    primaryComposite: "小学综合差异系数",
    juniorComposite: "初中综合差异系数",
    errors: "数据错误处数",
    unmetItems: "未达标指标",
    remark: "说明",
  },
  explanation:
    "每个工作簿一行；项数为应判定的指标，综合差异系数仅列示、不作判定，差异系数逐项判定。空格表示数据不全、不能确定，不表示0。",
  evaluated: ({ evaluatedAt, version, edition }: { evaluatedAt: string; version: string; edition: string }) =>
    `测算依据：${edition}。测算时间：${evaluatedAt}。测算软件：优衡 UEI ${version}。`,
  notRead: "未能测算",
  /** Where a workbook was evaluated and its result could not be written. */
  notWritten: (reason: string) => `已测算，结果没有写出：${reason}`,
  nothingRecognised: "没有识别出可用的表",
  sheetNames: { city: "市域" },
  /** The sheet over all counties of a city. */
  city: {
    title: "市域义务教育优质均衡情况",
    explanation:
      "全市学校差异系数按各县全部计入学校的学生数加权，与把各县学校放在一起计算相同；县际差异系数把每个县作为一所学校。数据不全的县不计入，计入县数单列。市域差异系数仅供参考，不作判定。",
    coefficients: "一、市域差异系数",
    coefficientTable: "市域差异系数表",
    coefficientHeadings: [
      "学年",
      "学段",
      "指标",
      "县数",
      "计入县数",
      "全市学校差异系数",
      "县际差异系数",
      "超限县数",
      "差异系数最高的县",
      "差异系数最低的县",
    ],
    ranking: "二、各县达标项数排序（由多到少）",
    rankingTable: "各县排序表",
    rankingHeadings: ["位次", "县（市、区）", "学年", "达标项数", "未达标项数", "数据不全项数", "测算结论"],
    failing: "三、未达标较多的指标",
    failingTable: "未达标指标表",
    failingHeadings: ["序号", "条款", "指标", "未达标县数", "数据不全县数", "适用县数"],
    countyWithValue: ({ county, value }: { county: string | null; value: number }) =>
      `${county ?? "（未填县名）"} ${value.toFixed(3)}`,
  },
};

/** Columns of the summary of many counties, in their order. */
export type BatchColumn = keyof typeof batch.headings;
