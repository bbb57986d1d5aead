import type { CompliancePlan, SchoolPlan, Shortfall } from "../../model/plan";
import type { Tone } from "../../model/sheetPlan";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../draftSheet";
import { linkCell, numberCell, ordinalCell, wordsCell } from "../plannedCells";
import { amountFormat } from "../schoolRow";
import { lineRow } from "../sheetHead";
import { shownNumber } from "../shownNumber";
import { answeredCells } from "./planLayout";

/** What every school lacks of the seven indicators, with the cheapest way to comply; a row for each amount that is short. */
export function shortfallRows({ schools, unitCosts }: CompliancePlan, strings: Strings): DraftRow[] {
  const { plan: words } = strings.sheets;
  const lines = schools.flatMap((school) => school.shortfalls.map((shortfall, at) => ({ school, shortfall, at })));
  return [
    lineRow("@schools", words.schools.title(schools.length), "section"),
    ...(lines.length === 0 ? [lineRow("@noShortfall", words.noShortfall)] : []),
    ...lines.map(({ school, shortfall, at }, index) =>
      shortfallRow(index + 1, shortfall, school, { units: school.cheapest?.additions[at] ?? null, unitCost: unitCosts[shortfall.indicator] }, strings)),
  ];
}

interface Recommended {
  /** Units; null where nothing can be recommended. */
  readonly units: number | null;
  readonly unitCost: number;
}

function shortfallRow(
  number: number, shortfall: Shortfall, school: SchoolPlan, { units, unitCost }: Recommended, strings: Strings,
): DraftRow {
  const { missing } = strings.sheets.common;
  const { indicator, stage, amount, toStandard, toFloor } = shortfall;
  return {
    key: `${stage ?? "whole"}:${shortfall.school.key}:${indicator}`,
    cells: answeredCells({
      number: ordinalCell(number),
      school: linkCell(shortfall.school.name, shortfall.school.cell),
      stage: wordsCell(stage === null ? strings.sheets.plan.wholeSchool : strings.catalogue.stages[stage]),
      indicator: wordsCell(strings.catalogue.indicators[indicator].shortName),
      amount: numberCell(amount, amountFormat(indicator, amount), missing),
      unit: wordsCell(strings.catalogue.unit(shortfall.unit), "status"),
      toStandard: numberCell(toStandard, "integer", missing, toneOf(shortfall)),
      toFloor: numberCell(toFloor, "integer", missing),
      recommended: numberCell(units, "integer", missing),
      cost: numberCell(units === null ? null : units * unitCost, "integer", missing),
      remark: wordsCell(remarkOf(shortfall, school, units, strings)),
    }),
  };
}

/** Dark below 85 %, light between 85 % and the standard, as on the sheet of the schools. */
function toneOf({ toFloor }: Shortfall): Tone {
  return toFloor === null ? "undetermined" : toFloor > 0 ? "unmet" : "floor";
}

function remarkOf(shortfall: Shortfall, { school, cheapest }: SchoolPlan, units: number | null, strings: Strings): string {
  const words = strings.sheets.plan.remarks;
  const { stage, toStandard, binding, allowed, unit } = shortfall;
  return [
    cheapest === null ? openWords(school, words) : adviceWords(units, toStandard, words),
    ...(stage !== null ? [] : [school.parts.length > 1 ? words.binding(binding) : words.sharedWithSenior]),
    ...(allowed === 0 ? [] : [words.allowed(strings.catalogue.quantity(shownNumber(allowed, 0), unit))]),
  ].join(words.separator);
}

type Words = Strings["sheets"]["plan"]["remarks"];

function openWords(school: SchoolPlan["school"], words: Words): string {
  return school.parts.some(({ membership }) => membership === "unknown") ? words.membershipUnknown : words.incomplete;
}

function adviceWords(units: number | null, toStandard: number | null, words: Words): string {
  if (units === 0) return words.stayAtFloor;
  return units === toStandard ? words.toStandard : words.toFloor;
}
