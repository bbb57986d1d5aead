import { demandInChinese, indicatorItem, standardOf, type IndicatorCard } from "../indicatorCard";

/** 资源配置第1项. The unit cost is that of a year of a teacher with the degree. */
export const R1: IndicatorCard = {
  id: "R1",
  name: "每百名学生拥有高于规定学历教师数",
  shortName: "高于规定学历教师",
  amountName: "高于规定学历教师数",
  filling: "补充、培养",
  amount: "teachersAboveRequiredDegree",
  amountUnit: "人",
  unit: "人",
  amountNames:
    "高于规定学历教师数|高于规定学历专任教师数|高于规定学历的教师数|高于规定学历的专任教师数|高于规定学历|高于规定学历人数",
  ratioNames:
    "每百名学生拥有高于规定学历教师数|每百名学生高于规定学历教师数|每百生高于规定学历教师数|每百名学生拥有高于规定学历专任教师数",
  perStudents: 100,
  isShared: false,
  plausible: { kind: "teachers" },
  partOf: "fullTimeTeachers",
  addedBy: null,
  standard: standardOf("资源配置第1项", "人", 4.2, 5.3),
  unitCost: 120000,
  movableLot: 1,
  offices: ["education"],
};

/** R1 as a line of the regulation. */
export const R1Item = /* @__PURE__ */ indicatorItem(R1, (limits) => ({
  citation: "资源配置第1项",
  title: "高于规定学历教师",
  text: demandInChinese(limits, R1.name, "人"),
  measure: "优化教师学历结构，支持教师提升学历，新进教师按高于规定学历的要求招聘，并优先补充到未达标学校",
  remedy: "通过招聘、交流或在职提升学历，增加未达标学校的高于规定学历教师。",
}));
