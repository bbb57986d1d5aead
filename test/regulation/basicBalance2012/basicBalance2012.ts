import { defineRegulation } from "../../../src/evaluate/regulation";
import type { IndicatorCard } from "../../../src/regulation/indicatorCard";
import type { DatedLimits, ItemCard } from "../../../src/regulation/itemCard";
import { limit } from "../../../src/regulation/limits/limit";
import type { Stage } from "../../../src/regulation/stage";

const SOURCE = "教督〔2012〕3号";
const ISSUED = "2012-01-20";

/** The order asks no number of a single school: provinces set their own standards. */
const NOTHING_ASKED: Readonly<Record<Stage, DatedLimits>> = {
  primary: [limit(0, "", "atLeast", "办学基本标准", { source: SOURCE, effectiveFrom: ISSUED })],
  junior: [limit(0, "", "atLeast", "办学基本标准", { source: SOURCE, effectiveFrom: ISSUED })],
};

function indicator(id: string, name: string, amountName: string, unit: string, perStudents: 100 | 1): IndicatorCard {
  return {
    id,
    name,
    shortName: amountName,
    amountName,
    filling: "补充",
    amount: "teachingSpace",
    amountUnit: unit,
    amountNames: amountName,
    ratioNames: name,
    unit,
    perStudents,
    isShared: false,
    plausible: { kind: "perStudent", band: { low: 0, high: 1e6 }, units: [] },
    partOf: null,
    addedBy: null,
    standard: NOTHING_ASKED,
    unitCost: 0,
    movableLot: null,
    offices: ["education"],
  };
}

const INDICATORS: readonly IndicatorCard[] = [
  indicator("B1", "生均教学及辅助用房面积", "教学及辅助用房面积", "㎡", 1),
  indicator("B2", "生均体育运动场馆面积", "体育运动场馆面积", "㎡", 1),
  indicator("B3", "生均教学仪器设备值", "教学仪器设备值", "元", 1),
  indicator("B4", "每百名学生拥有计算机台数", "计算机台数", "台", 100),
  indicator("B5", "生均图书册数", "图书册数", "册", 1),
  indicator("B6", "师生比", "专任教师数", "人", 1),
  indicator("B7", "生均高于规定学历教师数", "高于规定学历教师数", "人", 1),
  indicator("B8", "生均中级及以上专业技术职务教师数", "中级及以上专业技术职务教师数", "人", 1),
];

function line(id: string, decides: boolean, title: string, text: string): ItemCard {
  return {
    id,
    area: "resources",
    kind: "computed",
    decides,
    year: "school",
    figures: [],
    seenIn: ["schools"],
    offices: ["education"],
    limits: {},
    wordsFor: () => ({ citation: title, title, text, measure: "缩小校际差距", remedy: "缩小校际差距。" }),
  };
}

/** 县域义务教育基本均衡 (教督〔2012〕3号): eight indicators, and the mean of their coefficients within 0.65 and 0.55. */
export const BASIC_BALANCE_2012 = defineRegulation(
  {
    id: SOURCE,
    edition: "县域义务教育均衡发展督导评估暂行办法（2012年）",
    issued: ISSUED,
    hasOfficialForms: false,
    indicators: INDICATORS,
    indicatorItems: INDICATORS.map(({ id, name }) => line(id, false, name, name)),
    schoolRule: {
      card: line("B-schools", true, "义务教育学校办学基本标准", "义务教育学校达到本省办学基本标准"),
      indicatorsToMeet: 0,
      floorShare: 0,
    },
    balanceRule: {
      card: line("B-balance", true, "校际综合差异系数", "小学综合差异系数不高于0.65，初中不高于0.55"),
      judges: "composite",
      limits: {
        primary: [limit(0.65, "", "atMost", "校际差异系数", { source: SOURCE, effectiveFrom: ISSUED })],
        junior: [limit(0.55, "", "atMost", "校际差异系数", { source: SOURCE, effectiveFrom: ISSUED })],
      },
    },
    items: [],
    vetoes: [],
  },
  {},
);
