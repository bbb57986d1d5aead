import type { Band } from "./band";

export type { Band } from "./band";

/** A unit in which an amount may have been typed, with the factor to ㎡ or 元. */
export interface ReadingUnit {
  readonly unit: string;
  readonly factor: number;
}

export const MONEY_UNITS: readonly ReadingUnit[] = [
  { unit: "元", factor: 1 },
  { unit: "千元", factor: 1000 },
  { unit: "万元", factor: 10000 },
];

/** 1 亩 = 2000/3 ㎡. */
export const AREA_UNITS: readonly ReadingUnit[] = [
  { unit: "㎡", factor: 1 },
  { unit: "亩", factor: 2000 / 3 },
  { unit: "公顷", factor: 10_000 },
];

/**
 * What an indicator's amount can plausibly be (D24): people who teach, rooms beside the classes, or an amount for each
 * pupil with the band in which the county's ratio lies, the units that are taken for each other, and, where there is
 * one, the county's ratio above which, or how many times last year's, somebody should look.
 */
export type PlausibleAmount =
  | { readonly kind: "teachers" }
  | { readonly kind: "rooms" }
  | {
      readonly kind: "perStudent";
      readonly band: Band;
      readonly units: readonly ReadingUnit[];
      readonly worthALook?: { readonly mean: number; readonly times: number };
    };

/** Fewer schools or pupils than these may lie as many times further out. */
export const SMALL_COUNTY = { schools: 5, students: 200, times: 10 } as const;

/**
 * When one school stands apart from the others: in its ratio, which is high in any village, and at the same time in its
 * amount, which is not. With fewer others of its stage only one that leaves the band is doubted.
 */
export const STANDING_APART = { ratioTimes: 30, amountTimes: 10, others: 3 } as const;

/** A large school this many times above the median is worth a look, no more. */
export const WORTH_A_LOOK = { students: 200, ratioTimes: 8 } as const;

/** Rooms for each class and beyond; a class of 高中 that is not listed has so many pupils. */
export const MOST_ROOMS = { perClass: 3, beyond: 10, studentsOfSeniorClass: 25 } as const;

/** No class anywhere has more pupils: beyond it either the classes or the pupils are wrong. */
export const MOST_PUPILS_OF_A_CLASS = 100;

/** No 室内体育用房 is smaller, in ㎡; a hall in 亩 or 公顷 is no larger number. */
export const SMALLEST_HALL = 20;

/** More teachers (or rooms where no class is known) than pupils are no slip in a school as small as this. */
export const FEW_PEOPLE = 50;

/** Quotients of county figures. */
export const COUNTY_QUOTIENTS = {
  /** Teachers' pay ÷ civil servants'. */
  pay: { low: 0.3, high: 3 },
  /** 拨付 ÷ pupils ÷ quota; a school under so many pupils is funded for them. */
  fundsPerQuota: { low: 0.05, high: 10 },
} as const satisfies Readonly<Record<string, Band>>;
