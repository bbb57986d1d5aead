import type { IndicatorId } from "../../model/identifiers";

/** Outcomes of a comparison as small numbers, so that a column of them is one byte a row. */
export const MET = 0;
export const UNDETERMINED = 1;
export const UNMET = 2;

export type OutcomeCode = typeof MET | typeof UNDETERMINED | typeof UNMET;

/** What a code stands for. */
export const OUTCOME_OF = ["met", "undetermined", "unmet"] as const;

export type ComparedOutcome = (typeof OUTCOME_OF)[OutcomeCode];

/** The outcomes of the indicators of one row. */
export interface OutcomePattern {
  readonly list: readonly ComparedOutcome[];
  readonly byIndicator: Readonly<Record<IndicatorId, ComparedOutcome>>;
  readonly met: number;
}

/**
 * The patterns that the outcomes of a row can form (2187 of seven), each made when it is first met: the rows of a
 * country share a few hundred of them instead of holding one each.
 */
export class OutcomePatterns {
  private readonly made: OutcomePattern[] = [];

  constructor(private readonly ids: readonly IndicatorId[]) {}

  /** @param key the codes of the indicators as digits of base 3, the first one first */
  at(key: number): OutcomePattern {
    return (this.made[key] ??= patternOf(key, this.ids));
  }
}

function patternOf(key: number, ids: readonly IndicatorId[]): OutcomePattern {
  const digits = key.toString(3).padStart(ids.length, "0");
  const list = [...digits].map((digit) => OUTCOME_OF[Number(digit)] ?? "undetermined");
  const byIndicator = Object.fromEntries(ids.map((id, index) => [id, list[index]])) as Record<
    IndicatorId,
    ComparedOutcome
  >;
  return { list, byIndicator, met: list.filter((outcome) => outcome === "met").length };
}
