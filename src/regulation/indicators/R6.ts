import { demandInChinese, indicatorItem, standardOf, type IndicatorCard } from "../indicatorCard";
import { MONEY_UNITS } from "../limits/plausibleAmounts";

/** 资源配置第6项. The unit cost is that of equipment at its price. */
export const R6: IndicatorCard = {
  id: "R6",
  name: "生均教学仪器设备值",
  shortName: "教学仪器设备值",
  amountName: "教学仪器设备值",
  filling: "增配",
  amount: "equipmentValue",
  amountUnit: "元",
  unit: "元",
  amountNames:
    "教学仪器设备值|教学仪器设备资产值|教学仪器设备资产值（账面原值）|教学仪器设备总值|仪器设备总值|仪器设备值|仪器设备资产值|教学仪器设备资产总值|教学、实习仪器设备资产值|固定资产总值教学仪器设备|固定资产教学仪器设备|固定资产值教学仪器设备",
  ratioNames: "生均教学仪器设备值|生均教学仪器设备资产值|生均仪器设备值",
  typedUnit: "万元",
  perStudents: 1,
  isShared: true,
  plausible: {
    kind: "perStudent",
    band: { low: 50, high: 50000 },
    units: MONEY_UNITS,
    worthALook: { mean: 20000, times: 3 },
  },
  partOf: null,
  addedBy: null,
  standard: standardOf("资源配置第6项", "元", 2000, 2500),
  unitCost: 1,
  movableLot: 10000,
  offices: ["finance"],
};

/** R6 as a line of the regulation. */
export const R6Item = /* @__PURE__ */ indicatorItem(R6, (limits) => ({
  citation: "资源配置第6项",
  title: "教学仪器设备值",
  text: demandInChinese(limits, R6.name, "元"),
  measure: "安排专项经费，为未达标学校更新和补充教学仪器设备",
  remedy: "为未达标学校添置教学仪器设备；并核对设备值是否填全。",
}));
