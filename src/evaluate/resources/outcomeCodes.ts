import { INDICATOR_IDS, type IndicatorId } from "../../model/identifiers";

/** Outcomes of a comparison as small numbers, so that a column of them is one byte a row. */
export const MET = 0;
export const UNDETERMINED = 1;
export const UNMET = 2;

export type OutcomeCode = typeof MET | typeof UNDETERMINED | typeof UNMET;

/** What a code stands for. */
export const OUTCOME_OF = ["met", "undetermined", "unmet"] as const;

export type ComparedOutcome = (typeof OUTCOME_OF)[OutcomeCode];

/** The outcomes of the seven indicators of one row. */
export interface OutcomePattern {
  readonly list: readonly ComparedOutcome[];
  readonly byIndicator: Readonly<Record<IndicatorId, ComparedOutcome>>;
  readonly met: number;
}

/**
 * The 2187 patterns that seven outcomes can form, each made when it is first met: the rows of a country share a few
 * hundred of them instead of holding one each.
 */
export class OutcomePatterns {
  private readonly made: OutcomePattern[] = [];

  /** @param key the seven codes as digits of base 3, R1 first */
  at(key: number): OutcomePattern {
    return (this.made[key] ??= patternOf(key));
  }
}

function patternOf(key: number): OutcomePattern {
  const digits = key.toString(3).padStart(INDICATOR_IDS.length, "0");
  const list = [...digits].map((digit) => OUTCOME_OF[Number(digit)] ?? "undetermined");
  const byIndicator = Object.fromEntries(INDICATOR_IDS.map((id, index) => [id, list[index]])) as Record<
    IndicatorId,
    ComparedOutcome
  >;
  return { list, byIndicator, met: list.filter((outcome) => outcome === "met").length };
}
