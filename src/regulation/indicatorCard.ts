import type { AmountField, IndicatorId } from "./identifiers";
import type { Stage } from "./stage";
import type { ExceptionKind } from "./exceptions";
import type { DatedLimits, ItemCard, ItemWords } from "./itemCard";
import { inChinese, inEnglish } from "./limits/limitWords";
import { limit } from "./limits/limit";
import type { OfficeId } from "./offices";
import type { PlausibleAmount } from "./limits/plausibleAmounts";

/** A resource indicator 资源配置指标: what is counted, per how many pupils, and what the regulation demands. */
export interface IndicatorCard {
  readonly id: IndicatorId;
  /** Official name. */
  readonly name: string;
  /** Short name for narrow columns. */
  readonly shortName: string;
  /** The numerator as the regulation names it, and its unit. */
  readonly amountName: string;
  /** What is done where the amount is too small: 培养、认定 of 骨干教师, 补充 of 体育、艺术教师. */
  readonly filling: string;
  readonly amount: AmountField;
  readonly amountUnit: string;
  /** Unit of the ratio. */
  readonly unit: string;
  /** What tables call the amount, official first, parted by "|". */
  readonly amountNames: string;
  /** What tables call the ready-made ratio, official first, parted by "|". */
  readonly ratioNames: string;
  /** What tables of schools call the amount where its own names mean something wider there; parted by "|". */
  readonly columnNames?: string;
  /** The unit in which forms ask for the amount where it is not that of the amount: 万元. */
  readonly typedUnit?: string;
  /** 100 for 每百名学生, 1 for 生均. */
  readonly perStudents: 100 | 1;
  /** Shared by the stages of a 一贯制学校 and so split by weighted pupils (R4–R7). */
  readonly isShared: boolean;
  /** What the amount can be without a slip of unit or key (D24). */
  readonly plausible: PlausibleAmount;
  /**
   * What the amount is a part of, which it cannot exceed: 专任教师, or the rooms of the school, of which 室内体育用房 are a
   * part; null where nothing bounds it.
   */
  readonly partOf: "fullTimeTeachers" | "rooms" | null;
  /**
   * The exception that adds to the amount for the school rule, and never to its 差异系数 (D8); null where there is none.
   */
  readonly addedBy: ExceptionKind | null;
  /** The standard 标准 by stage. */
  readonly standard: Readonly<Record<Stage, DatedLimits>>;
  /**
   * 元 that one unit is taken to cost until the bureau says otherwise: a round planning figure, not of the regulation.
   * It only decides which indicator a school may leave at the floor at the least cost.
   */
  readonly unitCost: number;
  /**
   * How many units are moved at once between schools, as teachers and equipment can be; null for what stays where it
   * is.
   */
  readonly movableLot: number | null;
  /** Who answers for what is lacking of it. */
  readonly offices: readonly OfficeId[];
}

/** The standard of an indicator by stage, as issued or as in force. */
export type StageLimits = IndicatorCard["standard"];

/** Names of an indicator in one language. */
export interface IndicatorNames {
  readonly name: string;
  readonly shortName: string;
  readonly amountName: string;
  readonly filling: string;
}

/** The standard of an indicator for both stages, as issued. */
export function standardOf(
  clause: string,
  unit: string,
  primary: number,
  junior: number,
): Readonly<Record<Stage, DatedLimits>> {
  return {
    primary: [limit(primary, unit, "atLeast", clause, { stage: "primary" })],
    junior: [limit(junior, unit, "atLeast", clause, { stage: "junior" })],
  };
}

/** An indicator as a line that is judged: it informs, and the school rule and the balance decide. */
export function indicatorItem(
  { id, standard, offices }: IndicatorCard,
  words: (limits: StageLimits) => ItemWords,
): ItemCard & { readonly limits: StageLimits } {
  return {
    id,
    area: "resources",
    kind: "computed",
    decides: false,
    year: "school",
    figures: [],
    seenIn: ["schools"],
    offices,
    limits: standard,
    wordsFor: words,
  };
}

/**
 * What the regulation demands of an indicator, in its own words.
 * @param name what is demanded of
 * @example "生均教学及辅助用房面积：小学、初中分别达到4.5平方米以上、5.8平方米以上"
 */
export function demandInChinese(standard: StageLimits, name: string, unit: string): string {
  const [primary, junior] = [inChinese(standard.primary, unit), inChinese(standard.junior, unit)];
  return primary === junior
    ? `${name}：小学、初中均达到${primary}以上`
    : `${name}：小学、初中分别达到${primary}以上、${junior}以上`;
}

/** The same in English: "Teaching space per pupil: at least 4.5 m² in primary, 5.8 m² in junior schools". */
export function demandInEnglish(standard: StageLimits, name: string, unit = ""): string {
  const [primary, junior] = [inEnglish(standard.primary, unit), inEnglish(standard.junior, unit)];
  return primary === junior
    ? `${name}: at least ${primary} in both stages`
    : `${name}: at least ${primary} in primary, ${junior} in junior schools`;
}
