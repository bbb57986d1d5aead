import { demandInChinese, indicatorItem, standardOf, type IndicatorCard } from "../indicatorCard";

/** 资源配置第2项. The unit cost is that of training a backbone teacher. */
export const R2: IndicatorCard = {
  id: "R2",
  name: "每百名学生拥有县级及以上骨干教师数",
  shortName: "骨干教师",
  amountName: "县级及以上骨干教师数",
  filling: "培养、认定",
  amount: "backboneTeachers",
  amountUnit: "人",
  unit: "人",
  amountNames: "县级及以上骨干教师数|县级以上骨干教师数|骨干教师数",
  ratioNames:
    "每百名学生拥有县级及以上骨干教师数|每百名学生拥有县级以上骨干教师数|每百名学生县级及以上骨干教师数|每百名学生拥有骨干教师数|每百生县级及以上骨干教师数|每百生骨干教师数",
  perStudents: 100,
  isShared: false,
  plausible: { kind: "teachers" },
  partOf: "fullTimeTeachers",
  addedBy: null,
  standard: standardOf("资源配置第2项", "人", 1, 1),
  unitCost: 30000,
  movableLot: 1,
  offices: ["education"],
};

/** R2 as a line of the regulation. */
export const R2Item = /* @__PURE__ */ indicatorItem(R2, (limits) => ({
  citation: "资源配置第2项",
  title: "骨干教师",
  text: demandInChinese(limits, R2.name, "人"),
  measure: "加强骨干教师培养，在未达标学校增加培养名额，推动骨干教师向薄弱学校交流",
  remedy: "优先向未达标学校交流或评选县级及以上骨干教师。",
}));
