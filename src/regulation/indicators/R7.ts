import { demandInChinese, indicatorItem, standardOf, type IndicatorCard } from "../indicatorCard";

/** 资源配置第7项. The unit cost is that of one equipped classroom. */
export const R7: IndicatorCard = {
  id: "R7",
  name: "每百名学生拥有网络多媒体教室数",
  shortName: "网络多媒体教室",
  amountName: "网络多媒体教室数",
  filling: "增配",
  amount: "multimediaClassrooms",
  amountUnit: "间",
  unit: "间",
  amountNames: "网络多媒体教室数|网络多媒体教室间数|网络多媒体教室|多媒体教室数|多媒体教室间数|多媒体教室",
  ratioNames:
    "每百名学生拥有网络多媒体教室数|每百名学生网络多媒体教室数|每百生网络多媒体教室数|每百名学生拥有多媒体教室数|每百名学生拥有网络多媒体教室间数",
  perStudents: 100,
  isShared: true,
  plausible: { kind: "rooms" },
  partOf: null,
  addedBy: null,
  standard: standardOf("资源配置第7项", "间", 2.3, 2.4),
  unitCost: 30000,
  movableLot: null,
  offices: ["finance"],
};

/** R7 as a line of the regulation. */
export const R7Item = /* @__PURE__ */ indicatorItem(R7, (limits) => ({
  citation: "资源配置第7项",
  title: "网络多媒体教室",
  text: demandInChinese(limits, R7.name, "间"),
  measure: "为未达标学校增配网络多媒体教室",
  remedy: "为未达标学校增加网络多媒体教室；并核对间数是否填全。",
}));
