import type { BatchStrings } from "../batchStrings";

export const batch: BatchStrings = {
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
  evaluated: ({ evaluatedAt, version, edition }) =>
    `测算依据：${edition}。测算时间：${evaluatedAt}。测算软件：优衡 UEI ${version}。`,
  notRead: "未能测算",
  notWritten: (reason) => `已测算，结果没有写出：${reason}`,
  nothingRecognised: "没有识别出可用的表",
};
