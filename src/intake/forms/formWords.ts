import type { SchoolType } from "../../model/identifiers";
import type { AnyStage } from "../vocabulary/stageWords";

const STAGES: Readonly<Record<AnyStage, string>> = { primary: "小学", junior: "初中", senior: "高中" };

const TYPES: Readonly<Record<SchoolType, string>> = {
  primarySchool: "小学",
  teachingPoint: "教学点",
  juniorSchool: "初级中学",
  nineYearSchool: "九年一贯制学校",
  twelveYearSchool: "十二年一贯制学校",
  completeSecondary: "完全中学",
  seniorSchool: "高级中学",
  specialSchool: "特殊教育学校",
  vocationalSchool: "职业学校",
};

/** The word of 学段 that the tables of schools are read by. */
export function wordOfStage(stage: AnyStage): string {
  return STAGES[stage];
}

/** The word of 学校类型 that the tables of schools are read by. */
export function wordOfType(type: SchoolType): string {
  return TYPES[type];
}
