import type { AmountField, IndicatorId } from "../model/identifiers";
import { INDICATOR_IDS } from "../model/identifiers";
import type { Stage } from "../model/stage";
import { limit, type Limit } from "./limit";

/** A resource indicator 资源配置指标: what is counted, per how many pupils, and what the regulation demands. */
export interface Indicator {
  readonly id: IndicatorId;
  /** Official name. */
  readonly name: string;
  /** Short name for narrow columns. */
  readonly shortName: string;
  /** The numerator as the regulation names it, and its unit. */
  readonly amountName: string;
  readonly amount: AmountField;
  readonly amountUnit: string;
  /** Unit of the ratio. */
  readonly unit: string;
  /** 100 for 每百名学生, 1 for 生均. */
  readonly perStudents: 100 | 1;
  /** Shared by the stages of a 一贯制学校 and so split by weighted pupils (R4–R7). */
  readonly isShared: boolean;
  /** The standard 标准 by stage. */
  readonly standard: Readonly<Record<Stage, Limit>>;
}

/** 余项不能低于要求的85％: what one of the seven may fall to (标准的85%). */
export const FLOOR_SHARE = 0.85;

/** 每所学校至少有6项指标达到要求. */
export const INDICATORS_TO_MEET = 6;

/** 所有指标校际差异系数: 小学 ≤ 0.50, 初中 ≤ 0.45, on each of the seven. */
export const BALANCE_LIMITS: Readonly<Record<Stage, Limit>> = {
  primary: limit(0.5, "", "atMost", "资源配置 校际差异系数", { stage: "primary" }),
  junior: limit(0.45, "", "atMost", "资源配置 校际差异系数", { stage: "junior" }),
};

function standards(id: IndicatorId, unit: string, primary: number, junior: number): Record<Stage, Limit> {
  const clause = `资源配置第${id.slice(1)}项`;
  return {
    primary: limit(primary, unit, "atLeast", clause, { stage: "primary" }),
    junior: limit(junior, unit, "atLeast", clause, { stage: "junior" }),
  };
}

export const INDICATORS: Readonly<Record<IndicatorId, Indicator>> = {
  R1: {
    id: "R1",
    name: "每百名学生拥有高于规定学历教师数",
    shortName: "高于规定学历教师",
    amountName: "高于规定学历教师数",
    amount: "teachersAboveRequiredDegree",
    amountUnit: "人",
    unit: "人",
    perStudents: 100,
    isShared: false,
    standard: standards("R1", "人", 4.2, 5.3),
  },
  R2: {
    id: "R2",
    name: "每百名学生拥有县级及以上骨干教师数",
    shortName: "骨干教师",
    amountName: "县级及以上骨干教师数",
    amount: "backboneTeachers",
    amountUnit: "人",
    unit: "人",
    perStudents: 100,
    isShared: false,
    standard: standards("R2", "人", 1, 1),
  },
  R3: {
    id: "R3",
    name: "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
    shortName: "体育、艺术教师",
    amountName: "体育、艺术（美术、音乐）专任教师数",
    amount: "sportsAndArtsTeachers",
    amountUnit: "人",
    unit: "人",
    perStudents: 100,
    isShared: false,
    standard: standards("R3", "人", 0.9, 0.9),
  },
  R4: {
    id: "R4",
    name: "生均教学及辅助用房面积",
    shortName: "教学及辅助用房",
    amountName: "教学及辅助用房面积",
    amount: "teachingSpace",
    amountUnit: "㎡",
    unit: "㎡",
    perStudents: 1,
    isShared: true,
    standard: standards("R4", "㎡", 4.5, 5.8),
  },
  R5: {
    id: "R5",
    name: "生均体育运动场馆面积",
    shortName: "体育运动场馆",
    amountName: "体育运动场馆面积",
    amount: "sportsSpace",
    amountUnit: "㎡",
    unit: "㎡",
    perStudents: 1,
    isShared: true,
    standard: standards("R5", "㎡", 7.5, 10.2),
  },
  R6: {
    id: "R6",
    name: "生均教学仪器设备值",
    shortName: "教学仪器设备值",
    amountName: "教学仪器设备值",
    amount: "equipmentValue",
    amountUnit: "元",
    unit: "元",
    perStudents: 1,
    isShared: true,
    standard: standards("R6", "元", 2000, 2500),
  },
  R7: {
    id: "R7",
    name: "每百名学生拥有网络多媒体教室数",
    shortName: "网络多媒体教室",
    amountName: "网络多媒体教室数",
    amount: "multimediaClassrooms",
    amountUnit: "间",
    unit: "间",
    perStudents: 100,
    isShared: true,
    standard: standards("R7", "间", 2.3, 2.4),
  },
};

/** The seven in official order. */
export const INDICATOR_LIST: readonly Indicator[] = INDICATOR_IDS.map((id) => INDICATORS[id]);
