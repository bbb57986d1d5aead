import { entry } from "../figureCard";
import { firstWordOf, type AnyStage } from "../stageWords";

/** Labels of the number of classes within one bracket of sizes, the stage before the bracket or before 班级. */
function bracketLabels(stage: AnyStage, ...brackets: readonly string[]): string {
  const word = firstWordOf(stage);
  return brackets
    .flatMap((bracket) => [
      `${word}${bracket}班级数`,
      `${bracket}${word}班级数`,
      `${bracket}的${word}班级数`,
      `${word}${bracket}班数`,
      `${word}${bracket}的班级数`,
      `${word}${bracket}教学班数`,
      `${word}${bracket}班级个数`,
      `${word}${bracket}`,
    ])
    .join("|");
}

function bracket(stage: AnyStage, ...brackets: readonly string[]) {
  return entry("count", "个", bracketLabels(stage, ...brackets), stage, { takesAnyStageWord: true });
}

function between(stage: AnyStage, from: number, to: number) {
  return bracket(stage, `${from}—${to}人`, `${from}至${to}人`);
}

/** 政府保障第4、5项: sizes of schools and classes. */
export const SIZE_FIGURES = {
  largestPrimarySchool: entry(
    "people",
    "人",
    "最大规模小学学生数|最大规模小学在校生数|规模最大小学学生数|小学最大规模学生数",
    "primary",
  ),
  largestJuniorSchool: entry(
    "people",
    "人",
    "最大规模初中学生数|最大规模初中在校生数|规模最大初中学生数|初中最大规模学生数",
    "junior",
  ),
  largestNineYearSchool: entry(
    "people",
    "人",
    "最大规模九年一贯制学校学生数|最大规模一贯制学校学生数|最大规模九年一贯制学校在校生数|规模最大九年一贯制学校学生数",
    null,
    { isLargest: true },
  ),
  largestTwelveYearSchool: entry(
    "people",
    "人",
    "最大规模十二年一贯制学校义务教育阶段学生数|最大规模十二年一贯制学校学生数（义务教育阶段）|规模最大十二年一贯制学校义务教育阶段学生数",
    null,
    { isLargest: true },
  ),
  primarySchoolsOver2000: entry(
    "count",
    "所",
    "超过2000人的小学数|超过2000人的小学|超过2000人小学数|2000人以上小学数|小学超过2000人的学校数",
    "primary",
    { size: 2000 },
  ),
  juniorSchoolsOver2000: entry(
    "count",
    "所",
    "超过2000人的初中数|超过2000人的初中|超过2000人初中数|2000人以上初中数|初中超过2000人的学校数",
    "junior",
    { size: 2000 },
  ),
  combinedSchoolsOver2500: entry(
    "count",
    "所",
    "超过2500人的一贯制学校数|超过2500人的一贯制学校|超过2500人一贯制学校数|2500人以上一贯制学校数|超过2500人的九年一贯制、十二年一贯制学校数",
    null,
    { size: 2500 },
  ),
  primaryClassesOver45: entry(
    "count",
    "个",
    `${bracketLabels("primary", "超过45人", "超过45人的", "超45人", "超45人的", "45人以上", "46人及以上")}|小学大班额班级数|小学大班额数|小学大班额`,
    "primary",
    { name: "超过45人的小学班级数", size: 45, partOf: ["primaryClasses"], takesAnyStageWord: true },
  ),
  primaryClasses46To50: between("primary", 46, 50),
  primaryClasses51To55: between("primary", 51, 55),
  primaryClasses56To60: between("primary", 56, 60),
  primaryClasses61To65: between("primary", 61, 65),
  primaryClassesFrom66: bracket("primary", "66人及以上", "66人以上"),
  juniorClassesOver50: entry(
    "count",
    "个",
    `${bracketLabels("junior", "超过50人", "超过50人的", "超50人", "超50人的", "50人以上", "51人及以上")}|初中大班额班级数|初中大班额数|初中大班额`,
    "junior",
    { name: "超过50人的初中班级数", size: 50, partOf: ["juniorClasses"], takesAnyStageWord: true },
  ),
  juniorClasses50To55: between("junior", 50, 55),
  juniorClasses51To55: between("junior", 51, 55),
  juniorClasses56To60: between("junior", 56, 60),
  juniorClasses61To65: between("junior", 61, 65),
  juniorClassesFrom66: bracket("junior", "66人及以上", "66人以上"),
  largestPrimaryClass: entry(
    "people",
    "人",
    "小学最大班额学生数|小学最大班额|小学部最大班额|小学阶段最大班额|最大班额小学|小学最大班额人数",
    "primary",
  ),
  largestJuniorClass: entry(
    "people",
    "人",
    "初中最大班额学生数|初中最大班额|初中部最大班额|初中阶段最大班额|最大班额初中|初中最大班额人数",
    "junior",
  ),
} as const;
