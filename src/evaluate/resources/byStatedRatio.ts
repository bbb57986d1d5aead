import type { SchoolPart } from "../../model/dataset";
import type { IndicatorId } from "../../model/identifiers";
import { message, type EvaluationMessages, type Message } from "../../model/messages/message";
import type { JudgedRows } from "./stageRows";

const NONE: readonly IndicatorId[] = [];

/** The indicators of a part that were judged 按填报比值, since their amounts are missing (D31). */
export function indicatorsByStatedRatio(
  { statedRatios }: SchoolPart,
  ids: readonly IndicatorId[],
): readonly IndicatorId[] {
  for (const _ in statedRatios) return ids.filter((id) => statedRatios[id]?.isJudged === true);
  return NONE;
}

/** The mark of a row: which of the indicators it was judged on by ratio. */
export function statedRatioNote(judged: readonly IndicatorId[]): Message<keyof EvaluationMessages> {
  return message("indicatorsByStatedRatio", { numbers: judged.map((id) => id.slice(1)) });
}

/**
 * How many rows of each stage were judged 按填报比值, counted apart from those judged on amounts (D31).
 * @param id the indicator asked of; null for any of them
 */
export function statedRatioNotes(
  id: IndicatorId | null,
  stages: readonly Pick<JudgedRows, "columns" | "rows">[],
): Message<keyof EvaluationMessages>[] {
  return stages.flatMap(({ columns: { stage, indicators }, rows }) => {
    const all = indicators.map((card) => card.id);
    const judged = rows.filter(({ part }) => {
      const ids = indicatorsByStatedRatio(part, all);
      return id === null ? ids.length > 0 : ids.includes(id);
    });
    return judged.length === 0
      ? []
      : [message("rowsByStatedRatio", { stage, judged: judged.length, rows: rows.length })];
  });
}
