import type { IndicatorId, SchoolType } from "../identifiers";
import type { Stage } from "../stage";

/**
 * What an inspector finds by holding one figure against another, each code with its parameters. Names are labels as the
 * bureau typed them, or official ones.
 */
export interface CrossCheckFindings {
  /** 学校总数 is not the sum of the types, 在校生数 not that of the stages. */
  sumDiffers: {
    readonly whole: string;
    readonly value: number;
    readonly parts: readonly string[];
    readonly sum: number;
  };
  /** A county figure is not the sum over the schools. */
  schoolsDifferFromCounty: { readonly figure: string; readonly stated: number; readonly sum: number };
  /** As many schools of a type are listed, and as many are stated. */
  schoolCountDiffers: { readonly type: SchoolType; readonly listed: number; readonly stated: number };
  /** Two figures that mean the same differ. */
  figuresDiffer: {
    readonly first: string;
    readonly firstValue: number;
    readonly second: string;
    readonly secondValue: number;
  };
  /** Numbers under a stage that the school has not; the first of their names. */
  figuresOfOtherStage: {
    readonly school: string;
    readonly stage: Stage;
    readonly figures: number;
    readonly names: readonly string[];
  };
  /** A part is greater than what it is part of; `school` null for figures of the county. */
  exceedsWhole: {
    readonly school: string | null;
    readonly part: string;
    readonly partValue: number;
    /** Several where they are the whole together. */
    readonly whole: readonly string[];
    readonly wholeValue: number;
  };
  /** The ten brackets of class sizes do not add up to the classes of a school. */
  bracketsDiffer: { readonly school: string; readonly stage: Stage; readonly sum: number; readonly classes: number };
  /** Pupils of teaching points are left out of 资源配置, which is right only for points under 50 (check 3). */
  teachingPointsUnverified: { readonly points: number | null; readonly students: number };
  /** Pupils in 特殊教育学校 of a county that has none (check 10). */
  specialSchoolPupilsWithoutSchool: { readonly students: number };
  /** 培训经费 ÷ 占比 implies 公用经费 below the quota (check 14); 元. */
  impliedFundsBelowQuota: { readonly implied: number; readonly perStudent: number; readonly quota: number };
  /**
   * Ready-made ratios of schools that their own amounts and pupils do not give (check 16); the first school's numbers.
   */
  schoolRatioDiffers: {
    readonly indicator: IndicatorId;
    readonly stage: Stage;
    readonly schools: number;
    readonly school: string;
    readonly stated: number;
    readonly computed: number;
  };
  /** A printed number is not what its own terms give at the printed decimals (check 16). */
  statedDiffers: {
    readonly figure: string;
    readonly stated: number;
    readonly computed: number;
    readonly decimals: number;
    /** The arithmetic in signs and numbers. */
    readonly arithmetic: string;
  };
  /** 综合差异系数 is not the mean of the single ones that are stated, or lies outside of them (check 17). */
  compositeDiffers: {
    readonly stage: Stage;
    readonly stated: number;
    readonly mean: number;
    readonly lowest: number;
    readonly highest: number;
  };
  /** The bureau itself states a 差异系数 above its limit (D37). */
  statedCoefficientAboveLimit: {
    readonly stage: Stage;
    readonly indicator: IndicatorId;
    readonly stated: string;
    readonly limit: number;
  };
  /** 上级学校 or 核算单位 that is in no list, of schools without money of their own (D37). */
  budgetSchoolUnknown: { readonly name: string; readonly schools: number };
  /** So many 寄宿制 schools of towns have few boarders; the numbers are those of the school with the smallest share. */
  fewBoarders: {
    readonly schools: number;
    readonly school: string;
    readonly boarders: number;
    readonly students: number;
  };
  /** Coefficients of a stage that would be judged otherwise without its schools of fewer than 50 pupils. */
  balanceWithoutSmall: {
    readonly stage: Stage;
    readonly schools: number;
    readonly coefficients: readonly {
      readonly indicator: IndicatorId;
      readonly all: number;
      readonly without: number;
      readonly limit: number;
    }[];
  };
  /**
   * So many schools of a stage reach the standard of a measured amount by less than a thousandth; the first by name.
   */
  schoolsAtLimit: {
    readonly stage: Stage;
    readonly indicator: IndicatorId;
    readonly limit: number;
    readonly schools: number;
    readonly of: number;
    readonly names: readonly string[];
  };
  /** 教学点 under 50 pupils that were 小学 the year before, so that nobody counts them any more; the first by name. */
  teachingPointsNew: { readonly schools: number; readonly students: number; readonly names: readonly string[] };
  /** A figure bears another year than the county states for its kind (check 18). */
  yearStampDiffers: {
    readonly figure: string;
    readonly year: string;
    readonly expected: string;
    readonly kind: "schoolYear" | "fiscalYear";
  };
}
