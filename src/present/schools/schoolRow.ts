import { partKey } from "../../model/partKey";
import type { JudgedFloors } from "../../model/ruleInForce";
import { ofIndicator } from "../../model/ofIndicator";
import type { SchoolPartResult } from "../../model/evaluation";
import { knownValue, type Figure } from "../../model/figures/figure";

import type { IndicatorId } from "../../model/identifiers";
import type { PlannedCell, Tone } from "../../model/sheets/sheetPlan";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { outcomeCell } from "../words/outcomeWords";
import { linkCell, numberCell, ordinalCell, wordsCell } from "../sheets/plannedCells";
import { schoolRemarks } from "./schoolRemarks";
import { formatFor } from "../words/shownNumber";

/**
 * The row of one school part.
 * @param number its number within the stage, or null where it is open whether the school counts
 */
export function schoolRow(
  result: SchoolPartResult,
  number: number | null,
  judged: JudgedFloors,
  strings: Strings,
): DraftRow {
  const { school, part } = result;
  const { missing } = strings.sheets.common;
  return {
    key: partKey(result),
    cells: [
      number === null ? wordsCell(strings.sheets.schools.unsettled, "status", "undetermined") : ordinalCell(number),
      linkCell(partName(result, strings), school.cell),
      wordsCell(school.code),
      wordsCell(school.type === null ? null : strings.catalogue.schoolTypes[school.type]),
      wordsCell(school.texts["owner"]?.text ?? null),
      wholeNumber(school.figures.grades, null),
      wholeNumber(part.classes, null),
      wholeNumber(part.students, missing),
      ...judged.standard.indicators.flatMap((card) => indicatorCells(card, result, judged, strings)),
      numberCell(result.met, "integer", null),
      outcomeCell(result.outcome, strings),
      // On one line as far as it goes: each line would make the row higher on paper, where the remarks are not printed.
      wordsCell(schoolRemarks(result, judged, strings).split("\n").join(strings.sheets.schools.listSeparator)),
    ],
  };
}

/** The school's name; a combined school's part says which part it is. */
export function partName({ school, part }: SchoolPartResult, strings: Strings): string {
  if (school.parts.length < 2 && school.type !== "completeSecondary") return school.name;
  return strings.sheets.schools.partOfSchool(school.name, part.stage);
}

function wholeNumber(figure: Figure | undefined, missing: string | null): PlannedCell {
  return numberCell(knownValue(figure), "integer", missing);
}

function indicatorCells(
  { id, amountUnit }: IndicatorCard,
  result: SchoolPartResult,
  { indicatorLimits: limits }: JudgedFloors,
  strings: Strings,
): PlannedCell[] {
  const { part, ratios, standardOutcomes, floorOutcomes } = result;
  const { missing } = strings.sheets.common;
  const { standard, floor } = ofIndicator(limits, id)[part.stage];
  const ratio = ofIndicator(ratios, id);
  const comparisons = [
    { limit: standard.value, direction: standard.direction, outcome: ofIndicator(standardOutcomes, id) },
    { limit: floor.value, direction: floor.direction, outcome: ofIndicator(floorOutcomes, id) },
  ];
  return [
    numberCell(knownValue(part.amounts[id]), amountFormat(amountUnit, knownValue(part.amounts[id])), missing),
    numberCell(ratio, ratio === null ? "text" : formatFor(ratio, 2, comparisons), missing, toneOf(id, result)),
  ];
}

/** Areas have two decimals, money none; people and rooms are whole unless a split school's share is not. */
export function amountFormat(amountUnit: string, amount: number | null): "integer" | "decimal2" {
  switch (amountUnit) {
    case "元":
      return "integer";
    case "㎡":
      return "decimal2";
    default:
      return amount === null || Number.isInteger(amount) ? "integer" : "decimal2";
  }
}

/** Green at the standard, yellow from 85 % of it, orange below, grey where the data do not decide. */
function toneOf(id: IndicatorId, { standardOutcomes, floorOutcomes }: SchoolPartResult): Tone {
  const outcome = ofIndicator(standardOutcomes, id);
  if (outcome !== "unmet") return outcome;
  const atFloor = ofIndicator(floorOutcomes, id);
  return atFloor === "met" ? "floor" : atFloor;
}
