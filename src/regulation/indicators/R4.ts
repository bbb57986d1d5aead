import { demandInChinese, indicatorItem, standardOf, type IndicatorCard } from "../indicatorCard";
import { TEACHING_SPACE } from "../figures/teachingSpaceNames";
import { AREA_UNITS } from "../limits/plausibleAmounts";

/** 资源配置第4项. The unit cost is that of a ㎡ of rooms. */
export const R4: IndicatorCard = {
  id: "R4",
  name: "生均教学及辅助用房面积",
  shortName: "教学及辅助用房",
  amountName: "教学及辅助用房面积",
  filling: "增加",
  amount: "teachingSpace",
  amountUnit: "㎡",
  unit: "㎡",
  amountNames: TEACHING_SPACE,
  ratioNames: "生均教学及辅助用房面积|生均教学及辅助用房",
  columnNames:
    "教学及辅助用房面积（不含室内体育用房）|教学及辅助用房（不含室内体育用房）|教学及辅助用房面积（不含室内体育用房面积）|教学及辅助用房面积（不含体育馆）|教学及辅助用房面积（扣除室内体育用房）|教学及辅助用房建筑面积（不含室内体育用房）|教学及辅助用房建筑面积（不含体育馆）|教学及辅助用房建筑面积（扣除室内体育用房）",
  perStudents: 1,
  isShared: true,
  plausible: { kind: "perStudent", band: { low: 0.5, high: 60 }, units: AREA_UNITS },
  partOf: "rooms",
  addedBy: null,
  standard: standardOf("资源配置第4项", "㎡", 4.5, 5.8),
  unitCost: 3500,
  movableLot: null,
  offices: ["land", "finance"],
};

/** R4 as a line of the regulation. */
export const R4Item = /* @__PURE__ */ indicatorItem(R4, (limits) => ({
  citation: "资源配置第4项",
  title: "教学及辅助用房",
  text: demandInChinese(limits, R4.name, "平方米"),
  measure: "通过新建、改扩建和调整功能用房，增加未达标学校的教学及辅助用房",
  remedy: "新建、改建或调整用途，增加未达标学校的教学及辅助用房；并核对面积是否填全。",
}));
