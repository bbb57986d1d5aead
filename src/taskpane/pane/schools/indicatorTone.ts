import type { SchoolPartResult } from "../../../model/evaluation";
import type { IndicatorId } from "../../../model/identifiers";
import { ofIndicator } from "../../../model/ofIndicator";
import type { Tone } from "../../../model/sheets/sheetPlan";
import { OUTCOME_SYMBOLS } from "../../../present/words/outcomeWords";

/** As on the sheet: at the standard, at the floor, below, or not known. */
export function indicatorTone(id: IndicatorId, { standardOutcomes, floorOutcomes }: SchoolPartResult): Tone {
  const outcome = ofIndicator(standardOutcomes, id);
  if (outcome !== "unmet") return outcome;
  const atFloor = ofIndicator(floorOutcomes, id);
  return atFloor === "met" ? "floor" : atFloor;
}

/** A sign for each tone, so that nothing depends on colour. */
export function toneSymbol(tone: Tone): string {
  switch (tone) {
    case "floor":
      return "◐";
    case "plain":
      return "";
    default:
      return OUTCOME_SYMBOLS[tone];
  }
}
