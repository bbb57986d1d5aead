import { COUNTY_FIGURES } from "./countyFigures";
import type { CountyFigureId } from "./figureIds";
import { figureName, type FigureCard } from "./figureCard";
import { SCHOOL_FIGURES } from "./schoolFigures";

const OF_COUNTY: Readonly<Record<string, FigureCard>> = COUNTY_FIGURES;
const OF_SCHOOLS: Readonly<Record<string, FigureCard>> = SCHOOL_FIGURES;

/**
 * The official label of a county figure, as a bureau has to type it. It names what is missing, and stands beside a
 * figure in the evidence. What belongs to an indicator has its names there, and comes back as its identifier.
 */
export function countyFigureName(id: string): string {
  const card = OF_COUNTY[id];
  return card === undefined ? id : figureName(card);
}

/** The official heading of a school column; see `countyFigureName`. */
export function schoolFigureName(id: string): string {
  const card = OF_SCHOOLS[id];
  return card === undefined ? id : figureName(card);
}

/** The county figure of that official label; undefined where no card has it. */
export function countyFigureNamed(name: string): CountyFigureId | undefined {
  return Object.entries(OF_COUNTY).find(([, card]) => figureName(card) === name)?.[0] as CountyFigureId | undefined;
}

/** The size that the label of a figure names itself: 45 of 超过45人的小学班级数. */
export function namedSize(id: keyof typeof COUNTY_FIGURES | keyof typeof SCHOOL_FIGURES): number {
  const size = OF_COUNTY[id]?.size ?? OF_SCHOOLS[id]?.size;
  if (size === undefined) throw new Error(`The label of ${id} names no size.`);
  return size;
}

/** The disabled children who are at school in any of the four ways, where no total is stated. */
export const DISABLED_PLACEMENTS_NAME = "随班就读、特教班、特殊教育学校、送教上门合计";

/** Whom a cohort of 初中 should still hold after three years, the whole of which graduates are a part. */
export const RETENTION_COHORT_NAME = "三年前入学＋转入－转出－死亡";

/** 满意度来源: who asked, which decides whether 社会认可度 counts (D21). */
export const RECOGNITION_SOURCE_NAME = "满意度来源";

/** 国家监测科目: the subjects that 教育质量第9项 is judged on. */
export const MONITORED_SUBJECTS_NAME = "国家监测科目";
