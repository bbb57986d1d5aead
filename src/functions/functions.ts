/*
 * The worksheet functions. The comments of each, and the names of its parameters, are what Excel shows while
 * somebody types a formula, so they are Chinese; `englishMetadata.ts` has them in English. Each function turns the
 * cells into arguments, asks the core, and lets `answer` make its problem the error of the cell. CV stands last: should
 * an Excel refuse a name of two letters, it takes no other function with it.
 */
import { coefficientOfVariation, compositeCoefficient } from "../evaluate/coefficients/coefficientOfVariation";
import { judge, meets } from "../evaluate/compare";
import { retentionShare } from "../evaluate/items/children/retentionShare";
import { indicatorKey, nationalLimits, type NationalLimit } from "../evaluate/limits/nationalLimits";
import { schoolRule } from "../evaluate/resources/schoolRule";
import { splitAmount, weightedPupils } from "../intake/schools/parts/split";
import { computedFigure, knownValue } from "../model/figures/figure";
import { highestQuotient } from "../model/figures/figureArithmetic";
import type { LimitKind } from "../model/dataset";
import type { IndicatorId } from "../model/identifiers";
import type { Stage } from "../model/stage";
import { amountGap } from "../plan/amountGap";
import { INDICATOR_IDS, INDICATOR_LIST, indicatorCard } from "../regulation/indicators";
import { balanceRule } from "../regulation/items/balanceRule";
import { schoolRule as allowance } from "../regulation/items/schoolRule";
import { OUTCOMES } from "../strings/zh-CN/outcomes";
import { answer } from "./answer";
import {
  amountFrom,
  figureFrom,
  figureOfHeads,
  headCountFrom,
  headCountOrNull,
  indicatorFrom,
  limitKindFrom,
  numberFrom,
  numbersOrNull,
  stageFrom,
  weightedRowsFrom,
} from "./coerce";
import { Problem } from "./problem";

/**
 * What Excel offers while somebody types the argument, which `publishedMetadata.ts` fills in from the cards; everything
 * else that `coerce.ts` understands is taken as well.
 * @customenum {string}
 */
declare enum INDICATOR {
  /** 指标的编号 */ number = "1",
}

/** @customenum {string} */
declare enum STAGE {
  /** 小学 */ primary = "小学",
  /** 初中 */ junior = "初中",
}

/** @customenum {string} */
declare enum LIMIT_KIND {
  /** 国家规定的标准 */ standard = "标准",
  /** 标准的85% */ floor = "85%",
  /** 差异系数的上限 */ coefficient = "差异系数",
}

type Cells = readonly (readonly unknown[])[];

/**
 * The indicators and their two rules alone: this script is loaded with every workbook, and no function asks for an
 * item.
 */
const RESOURCES = { indicators: INDICATOR_LIST, schoolRule: allowance, balanceRule, items: [] };

const LIMITS = nationalLimits(RESOURCES, { schoolYear: null, fiscalYear: null });

/**
 * 与 CV 相同：按学生数加权的校际差异系数（国家测算方法）。
 * @customfunction WCV WCV
 * @helpurl https://localhost:3000/help.html#WCV
 * @param 数量 各校的数量（教师数、面积、设备值等）
 * @param 学生数 各校的学生数，行数、列数与数量相同；必填
 * @returns 差异系数
 */
export function wcv(数量: unknown[][], 学生数: unknown[][]): number {
  return answer(() => coefficientOf(数量, 学生数));
}

/**
 * 综合差异系数：各单项差异系数的平均数。
 * @customfunction COMPOSITE COMPOSITE
 * @helpurl https://localhost:3000/help.html#COMPOSITE
 * @param 差异系数 各单项差异系数
 * @returns 综合差异系数
 */
export function composite(差异系数: unknown[][]): number {
  return answer(() => known(compositeCoefficient(numbersOrNull(差异系数))));
}

/**
 * 一项资源配置指标的值：每百名学生或生均，按指标要求。
 * @customfunction RATIO RATIO
 * @helpurl https://localhost:3000/help.html#RATIO
 * @param 指标 R1 至 R7、1 至 7，或指标名称
 * @param 数量 学校的数量
 * @param 学生数 学校的学生数
 * @returns 指标值
 */
export function ratio(指标: INDICATOR, 数量: unknown, 学生数: unknown): number {
  return answer(() => ratioOf(indicatorFrom(指标), 数量, 学生数));
}

/**
 * 国家规定的限值：标准、标准的85%，或差异系数的上限。
 * @customfunction LIMIT LIMIT
 * @helpurl https://localhost:3000/help.html#LIMIT
 * @param 指标 R1 至 R7、1 至 7，或指标名称
 * @param 学段 小学或初中
 * @param 种类 标准（不填时）、85%，或差异系数
 * @returns 限值
 */
export function limit(指标: INDICATOR, 学段: STAGE, 种类?: LIMIT_KIND): number {
  return answer(() => limitOf(indicatorFrom(指标), stageFrom(学段), limitKindFrom(种类)).value);
}

/**
 * 判定一项指标的值：达标、达到85%或未达标。
 * @customfunction JUDGE JUDGE
 * @helpurl https://localhost:3000/help.html#JUDGE
 * @param 指标 R1 至 R7、1 至 7，或指标名称
 * @param 学段 小学或初中
 * @param 值 指标的值
 * @returns 判定结果
 */
export function judgeValue(指标: INDICATOR, 学段: STAGE, 值: unknown): string {
  return answer(() => levelOf(indicatorFrom(指标), stageFrom(学段), numberFrom(值)));
}

/**
 * 判定一所学校：至少六项指标达到标准，其余一项不低于标准的85%。空单元格在桌面版 Excel 中等同于 0。
 * @customfunction SCHOOL SCHOOL
 * @helpurl https://localhost:3000/help.html#SCHOOL
 * @param 七项指标 按 R1 至 R7 顺序的七个值
 * @param 学段 小学或初中
 * @returns 达标、未达标，或数据不全，暂不能判定
 */
export function school(七项指标: unknown[][], 学段: STAGE): string {
  return answer(() => OUTCOMES[ruleOf(valuesFrom(七项指标), stageFrom(学段))]);
}

/**
 * 达到国家标准还缺多少，取整数（人、㎡、元、间）。
 * @customfunction GAP GAP
 * @helpurl https://localhost:3000/help.html#GAP
 * @param 指标 R1 至 R7、1 至 7，或指标名称
 * @param 学段 小学或初中
 * @param 数量 学校现有的数量
 * @param 学生数 学校的学生数
 * @returns 缺口；不缺时为 0
 */
export function gap(指标: INDICATOR, 学段: STAGE, 数量: unknown, 学生数: unknown): number {
  return answer(() => gapOf(indicatorFrom(指标), stageFrom(学段), 数量, 学生数));
}

/**
 * 把一贯制学校共用的总量拆分为小学部、初中部，权重为小学 1、初中 1.1、高中 1.32（完全中学即初中 1、高中 1.2）。
 * @customfunction SPLIT SPLIT
 * @helpurl https://localhost:3000/help.html#SPLIT
 * @param 总量 全校的总量
 * @param 小学生 小学部学生数；没有小学部填 0
 * @param 初中生 初中部学生数；没有初中部填 0
 * @param 高中生 高中部学生数；没有高中部不填
 * @returns 小学部、初中部两个数
 */
export function split(总量: unknown, 小学生: unknown, 初中生: unknown, 高中生?: unknown): number[][] {
  return answer(() => [partsOf(总量, 小学生, 初中生, 高中生)]);
}

/**
 * 初中三年巩固率（百分数，95 即 95%）：毕业 ÷（入学 + 转入 − 转出 − 死亡）× 100。
 * @customfunction RETENTION RETENTION
 * @helpurl https://localhost:3000/help.html#RETENTION
 * @param 毕业 毕业学生数
 * @param 入学 三年前入学学生数
 * @param 转入 三年转入学生数
 * @param 转出 三年转出学生数
 * @param 死亡 三年死亡学生数
 * @returns 巩固率
 */
export function retention(毕业: unknown, 入学: unknown, 转入: unknown, 转出: unknown, 死亡: unknown): number {
  return answer(() =>
    retained(毕业, {
      intake: figureOfHeads(入学),
      arrived: figureOfHeads(转入),
      left: figureOfHeads(转出),
      died: figureOfHeads(死亡),
    }),
  );
}

/**
 * 国家规定的全部限值及其依据。
 * @customfunction STANDARD STANDARD
 * @helpurl https://localhost:3000/help.html#STANDARD
 * @returns 限值表
 */
export async function standard(): Promise<unknown[][]> {
  // The whole regulation comes only where somebody asks for it.
  const { standardTable } = await import("./standardTable");
  return answer(standardTable);
}

/**
 * 按学生数加权的校际差异系数（国家测算方法）。没有学生数的行不计；空单元格在桌面版 Excel 中等同于 0，请以测算结果工作表为准。
 * @customfunction CV CV
 * @helpurl https://localhost:3000/help.html#CV
 * @param 数量 各校的数量（教师数、面积、设备值等）
 * @param 学生数 各校的学生数，行数、列数与数量相同；必填
 * @returns 差异系数
 */
export function cv(数量: unknown[][], 学生数: unknown[][]): number {
  return answer(() => coefficientOf(数量, 学生数));
}

function coefficientOf(amounts: Cells, students: Cells | null): number {
  const rows = weightedRowsFrom(amounts, students);
  const result = coefficientOfVariation(rows.students, rows.amounts);
  if (result === "noRows") throw new Problem("notAvailable", (strings) => strings.noStudents());
  if (result === "zeroMean") throw new Problem("divisionByZero", (strings) => strings.zeroMean());
  return result.coefficientOfVariation;
}

function known(value: number | null): number {
  if (value === null) throw new Problem("notAvailable", (strings) => strings.missingNumber());
  return value;
}

function ratioOf(indicator: IndicatorId, amount: unknown, students: unknown): number {
  return highestQuotient(amountFrom(indicator, amount), studentsFrom(students), indicatorCard(indicator).perStudents);
}

function gapOf(indicator: IndicatorId, stage: Stage, amount: unknown, students: unknown): number {
  return amountGap(indicatorCard(indicator), stage, amountFrom(indicator, amount), headCountFrom(students));
}

function studentsFrom(given: unknown): number {
  const students = headCountFrom(given);
  if (students === 0) throw new Problem("divisionByZero", (strings) => strings.noStudents());
  return students;
}

function limitOf(indicator: IndicatorId, stage: Stage, kind: LimitKind): NationalLimit {
  const found = LIMITS.get(indicatorKey(indicator, stage, kind));
  if (found === undefined) throw new Error(`the standard has no ${kind} of ${indicator} for ${stage}`);
  return found;
}

function levelOf(indicator: IndicatorId, stage: Stage, value: number): string {
  if (meets(value, limitOf(indicator, stage, "standard"))) return OUTCOMES.met;
  return meets(value, limitOf(indicator, stage, "floor")) ? "达到85%" : OUTCOMES.unmet;
}

function valuesFrom(cells: Cells): (number | null)[] {
  const values = numbersOrNull(cells);
  if (values.length === INDICATOR_IDS.length) return values;
  throw new Problem("invalidValue", (strings) => strings.valuesNeeded({ count: values.length, needed: INDICATOR_IDS }));
}

function ruleOf(values: readonly (number | null)[], stage: Stage): ReturnType<typeof schoolRule> {
  const outcomes = (kind: LimitKind) =>
    INDICATOR_IDS.map((id, index) => {
      const value = values[index] ?? null;
      return judge({ low: value ?? 0, high: value ?? Infinity }, limitOf(id, stage, kind));
    });
  return schoolRule(outcomes("standard"), outcomes("floor"), RESOURCES.schoolRule);
}

function partsOf(whole: unknown, primary: unknown, junior: unknown, senior: unknown): number[] {
  const seniors = headCountOrNull(senior);
  const weighted = weightedPupils({
    primary: figureOfHeads(primary),
    junior: figureOfHeads(junior),
    ...(seniors === null ? {} : { senior: computedFigure(seniors, seniors, []) }),
  });
  return (["primary", "junior"] as const).map((stage) => {
    const {
      amount,
      split: { weights },
    } = splitAmount(figureFrom(whole), weighted, stage);
    if (weights.high === 0) throw new Problem("divisionByZero", (strings) => strings.noStudents());
    return known(knownValue(amount));
  });
}

function retained(graduates: unknown, flows: Parameters<typeof retentionShare>[1]): number {
  const share = retentionShare(figureOfHeads(graduates), flows);
  if (!Number.isFinite(share.high)) throw new Problem("divisionByZero", (strings) => strings.zeroCohort());
  return known(knownValue(share));
}
