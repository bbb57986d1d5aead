import type { FigureCard } from "../../regulation/figures/figureCard";
import { meaningOfPath } from "./columnMeaning";

/** Words of headings, and the figures of schools that they speak of, the likeliest first. */
export const SCHOOL_FIELDS_OF_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/骨干/u, ["backboneTeachers"]],
  [/学历/u, ["teachersAboveRequiredDegree", "degreeBachelor"]],
  [/教学及辅助用房|教辅用房/u, ["teachingSpace", "teachingSpaceGross"]],
  [/室内体育|体育馆|风雨操场/u, ["indoorSportsSpace", "gymnasiumSpace", "sportsSpace"]],
  [/运动场|体育场|操场/u, ["outdoorSportsSpace", "sportsSpace"]],
  [/仪器设备|设备值|设备总值/u, ["equipmentValue"]],
  [/多媒体|班班通/u, ["multimediaClassrooms"]],
  [/在校生|学生数|学生人数/u, ["students"]],
  [/班级数|班数/u, ["classes"]],
  [/专任教师/u, ["fullTimeTeachers"]],
  [/公用经费/u, ["operatingFundsBudget"]],
  [/培训经费/u, ["trainingFundsBudget"]],
  [/艺术|音体美|体音美|体育教师/u, ["sportsAndArtsTeachers", "sportsTeachers"]],
];

/**
 * 高于规定学历教师数（不含代课） or 2024年公用经费预算: the figure of which a heading is the whole label without its bracket or the time
 * before it; null where it has neither, or is none.
 */
export function withoutFewWords(leaf: string, schools: Readonly<Record<string, FigureCard>>): string | null {
  const plain = leaf.normalize("NFKC").trim();
  const bare = plain.replace(BRACKETS, "").replace(TIME_BEFORE, "");
  if (bare === plain || bare === "") return null;
  const { match } = meaningOfPath([bare], schools);
  return match.kind === "one" ? match.identifier : null;
}

const BRACKETS = /[([【][^()[\]【】]*[)\]】]/gu;
const TIME_BEFORE = /^(?:(?:19|20)\d\d(?:学年|年度?)|本年度?|今年|当年|上上年度?|前年)的?/u;
