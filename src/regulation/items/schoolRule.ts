import type { ItemCard } from "../itemCard";
import type { FloorLimits, SchoolRule } from "../standard";

/** 每所学校至少有6项指标达到要求. */
const INDICATORS_TO_MEET = 6;

/** 余项不能低于要求的85％: what one of the seven may fall to (标准的85%). */
const FLOOR_SHARE = 0.85;

/** What the others may fall to: 85% of what is required, or what local limits say where they are stricter (D37). */
const floorWords = ({ floor, localFloor }: FloorLimits): string => {
  if (localFloor === undefined) return `要求的${FLOOR_SHARE * 100}%`;
  return floor === undefined
    ? "地方标准的底线"
    : `要求的${FLOOR_SHARE * 100}%（地方标准更严的，不能低于地方标准的底线）`;
};

const card: ItemCard = {
  id: "R-schools",
  area: "resources",
  kind: "computed",
  decides: true,
  year: "school",
  figures: [
    "compulsorySchools",
    "primarySchools",
    "juniorSchools",
    "nineYearSchools",
    "twelveYearSchools",
    "completeSecondarySchools",
    "specialSchools",
    "teachingPoints",
    "teachingPointsFrom50",
    "teachingPointStudents",
    "primaryStudents",
    "juniorStudents",
    "primaryClasses",
    "juniorClasses",
    "staff",
    "fullTimeTeachers",
  ],
  seenIn: ["schools"],
  offices: ["education", "finance"],
  limits: {},
  wordsFor: (own: FloorLimits) => ({
    citation: "资源配置 学校综合评估",
    title: "学校综合评估达标情况",
    text: `每所学校至少有${INDICATORS_TO_MEET}项指标达到要求，余项不能低于${floorWords(own)}`,
    measure: "对综合未达标学校逐校制定整改台账，明确责任人和完成时限",
    remedy: `每所学校至少补足到${INDICATORS_TO_MEET}项达标，其余一项不低于${floorWords(own)}；在“缺口”中查看各校缺多少、哪一项可以暂不补足。`,
  }),
};

export const schoolRule: SchoolRule = { card, indicatorsToMeet: INDICATORS_TO_MEET, floorShare: FLOOR_SHARE };
