import type { Dataset } from "../../../model/dataset";
import { answerOf } from "../../../model/answerOf";
import { evaluationYear } from "../county/evaluationYear";

/**
 * How far the cycle of training is (D28): `over` decides; `open` goes on; of `unsaid` nothing shows whether it is over;
 * `none` is no cycle of five years, or none is stated; `contradicted` is said to be over before its last year.
 */
export type CycleState = "over" | "open" | "unsaid" | "none" | "contradicted";

interface StatedCycle {
  /** Its last year; of school years the one in which the last begins, or ends where the words count so. */
  readonly last: number;
  readonly isOfSchoolYears: boolean;
  /** Its last month, as 2023-12; of school years August. */
  readonly end: string;
}

const YEAR = String.raw`((?:19|20)\d{2})`;
const TO = String.raw`(?:[—–－~～-]+|至|到)`;
const MONTH = String.raw`(?:年|[./])(\d{1,2})月?(?:\d{1,2}日)?`;
const MONTHS = new RegExp(`${YEAR}${MONTH}${TO}${YEAR}${MONTH}`, "u");
const YEARS = new RegExp(YEAR, "gu");
const SHORT = /((?:19|20)\d{2})年?(?:[—–－~～-]+|至|到)(\d{2})(?!\d)/u;

/** In its first to fourth year, going on, or with its last year left open: 2024—, 2024年至今. */
const GOES_ON = /第[一二三四1-4]年|进行|未|至今|\d{4}年?(?:[—–－~～-]+|至|到|起|以来)$/u;

const YES = /^(?:已结束|结束|已完成|完成|已期满|期满)$/u;
const SAID_OVER = /(?<!未)已(?:完成|结束)|期满/u;
const NO = /^(?:未结束|未完成|没有结束|尚未结束|进行中|未)$/u;

/**
 * The state of 培训周期. A cycle is five years (2019—2023) or five school years (2019—2024学年), or one that is named
 * (第六周期) and said to be over. It is over where its last year lies before 学年 or the latest year that the workbook speaks
 * of, or before the workbook's own 填报日期, or where 培训周期是否结束 says so; a last year after that contradicts it.
 * @example 2019—2023 with 学年 2025: over; 2021—2025 with 学年 2025: unsaid, and over with 培训周期是否结束 是; 2025: none
 */
export function trainingCycleState(dataset: Dataset): CycleState {
  const cycle = dataset.texts.trainingCycle?.text.replace(/\s+/gu, "") ?? null;
  if (cycle === null) return "none";
  const said = dataset.texts.trainingCycleOver?.text.trim() ?? "";
  const answer = answerOf(said);
  const isSaidOver = answer === true || YES.test(said) || SAID_OVER.test(cycle);
  if (answer === false || NO.test(said) || (GOES_ON.test(cycle) && !isSaidOver)) return "open";
  const stated = statedCycle(cycle);
  if (stated === null) return namedCycle(cycle, isSaidOver);
  if (isBefore(stated.end, dataset.texts.filledOn?.text ?? "")) return "over";
  const year = evaluationYear(dataset);
  if (year !== null && (stated.last < year || isBeforeSchoolYear(stated, dataset))) return "over";
  if (!isSaidOver) return year !== null && stated.last > year ? "open" : "unsaid";
  const latest = year === null ? Infinity : year + (stated.isOfSchoolYears ? 1 : 0);
  return stated.last <= latest ? "over" : "contradicted";
}

/** 第六周期（已完成）: a cycle without years is one by its name alone. */
function namedCycle(cycle: string, isSaidOver: boolean): CycleState {
  if (/\d{4}/u.test(cycle) || !/周期|[一二三四五六七八九十]五|轮/u.test(cycle)) return "none";
  return isSaidOver ? "over" : "unsaid";
}

/** Five years in the words of a county, or null: 2019—2023, 2019—23, 2019—2024学年, 2019年9月—2024年8月. */
function statedCycle(cycle: string): StatedCycle | null {
  const months = MONTHS.exec(cycle)?.slice(1).map(Number);
  if (months !== undefined) {
    const [fromYear = 0, fromMonth = 0, toYear = 0, toMonth = 0] = months;
    const length = (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
    return length === FIVE_YEARS * 12 ? { last: toYear, isOfSchoolYears: false, end: monthOf(toYear, toMonth) } : null;
  }
  const years = (cycle.match(YEARS) ?? []).map(Number);
  const short = years.length === 1 ? SHORT.exec(cycle) : null;
  const first = years[0];
  const last = short === null ? years.at(-1) : Math.floor(Number(short[1]) / 100) * 100 + Number(short[2]);
  if (first === undefined || last === undefined) return null;
  const isOfSchoolYears = cycle.includes("学年");
  const isFive = last - first === FIVE_YEARS - 1 || (isOfSchoolYears && last - first === FIVE_YEARS);
  if (!isFive) return null;
  const endsInNextYear = isOfSchoolYears && last - first === FIVE_YEARS - 1;
  const end = isOfSchoolYears ? monthOf(endsInNextYear ? last + 1 : last, 8) : monthOf(last, 12);
  return { last, isOfSchoolYears, end };
}

/** 2020年9月—2025年8月 lies before 学年 2025, which begins in September. */
function isBeforeSchoolYear({ end, isOfSchoolYears }: StatedCycle, { period }: Dataset): boolean {
  return !isOfSchoolYears && period !== null && end < monthOf(Number.parseInt(period, 10), FIRST_MONTH);
}

const FIRST_MONTH = 9;

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

/**
 * True where the month lies before the day on which the workbook was filled in; a bare year says too little within it.
 */
function isBefore(month: string, day: string): boolean {
  return day.length === 4 ? month.slice(0, 4) < day : month < day.slice(0, 7);
}

const FIVE_YEARS = 5;
