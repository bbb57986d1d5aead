import { OVER_COLUMNS } from "../model/classes/statedClasses";
import { STAGES, type Stage } from "../model/stage";
import { COUNTED_TEACHING_POINT_STUDENTS } from "../regulation/teachingPoints";
import { GATHERED_VOCABULARY } from "./gatheredVocabulary";
import { officialType } from "./officialWords";

/** What only the indicators of resources need: their amounts, and the areas of which the premises are made. */
const OF_RESOURCES: readonly string[] = [
  ...GATHERED_VOCABULARY.sharedFields,
  ...GATHERED_VOCABULARY.standard.indicators.flatMap(({ amount }) => [amount, `${amount}Primary`, `${amount}Junior`]),
];

/**
 * Columns that a school need not fill in, since nothing is judged by them there: the resources of a 教学点 of fewer pupils
 * than count, and 超过45人的小学班级数 of a school that has no more pupils than that.
 * @param type in the words of the file, or its code
 * @param pupilsOf undefined where nobody knows: then the school owes everything
 */
export function needlessColumns(
  type: string | null,
  pupilsOf: (stage: Stage) => number | undefined,
): ReadonlySet<string> {
  const isAtMost = (stage: Stage, most: number): boolean => (pupilsOf(stage) ?? Infinity) <= most;
  const isSmallPoint = officialType(type) === "教学点" && isAtMost("primary", COUNTED_TEACHING_POINT_STUDENTS - 1);
  const counts = STAGES.map((stage) => ({ stage, ...OVER_COLUMNS[stage] }));
  return new Set([
    ...(isSmallPoint ? OF_RESOURCES : []),
    ...counts.filter(({ stage, named }) => isAtMost(stage, named)).map(({ id }) => id),
  ]);
}
