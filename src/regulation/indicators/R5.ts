import { demandInChinese, indicatorItem, standardOf, type IndicatorCard } from "../indicatorCard";
import { AREA_UNITS } from "../limits/plausibleAmounts";

/** 资源配置第5项. The unit cost is that of a ㎡ of grounds. */
export const R5: IndicatorCard = {
  id: "R5",
  name: "生均体育运动场馆面积",
  shortName: "体育运动场馆",
  amountName: "体育运动场馆面积",
  filling: "增加",
  amount: "sportsSpace",
  amountUnit: "㎡",
  unit: "㎡",
  amountNames:
    "体育运动场馆面积|体育运动场（馆）面积|体育运动场馆总面积|体育运动场馆|运动场馆面积|运动场（馆）面积|运动场馆总面积",
  ratioNames: "生均体育运动场馆面积|生均体育运动场（馆）面积|生均体育运动场馆|生均运动场馆面积",
  perStudents: 1,
  isShared: true,
  plausible: { kind: "perStudent", band: { low: 0.5, high: 150 }, units: AREA_UNITS },
  partOf: "rooms",
  addedBy: "convertedSportsSpace",
  standard: standardOf("资源配置第5项", "㎡", 7.5, 10.2),
  unitCost: 600,
  movableLot: null,
  offices: ["land", "finance"],
};

/** R5 as a line of the regulation. */
export const R5Item = /* @__PURE__ */ indicatorItem(R5, (limits) => ({
  citation: "资源配置第5项",
  title: "体育运动场馆",
  text: demandInChinese(limits, R5.name, "平方米"),
  measure: "改造和新建运动场地、室内体育用房，增加未达标学校的体育运动场馆面积",
  remedy: "新建、扩建未达标学校的运动场地、场馆；并核对面积是否填全。",
}));
