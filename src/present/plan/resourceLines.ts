import type { FloorKind } from "../../model/floorKind";
import { ofIndicator } from "../../model/ofIndicator";
import type { CompliancePlan, SchoolPlan, Shortfall } from "../../model/plan";
import type { Tone } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import { shownNumber } from "../words/shownNumber";

/** A line of what a school lacks of the indicators, as sheet and pane say it. */
export interface ResourceLine {
  readonly shortfall: Shortfall;
  readonly tone: Tone;
  /** Units that the cheapest way adds; null where nothing can be recommended. */
  readonly recommended: number | null;
  /** 元 for them. */
  readonly cost: number | null;
  /** What is done, how it was calculated, and whether it may stay at the floor. */
  readonly remark: string;
}

/** What every school lacks, in the order of the plan: a line for each amount that is short, or not known. */
export function resourceLines({ schools, unitCosts, floor }: CompliancePlan, strings: Strings): ResourceLine[] {
  return schools.flatMap((school) =>
    school.shortfalls.map((shortfall, at): ResourceLine => {
      const recommended = school.cheapest?.additions[at] ?? null;
      return {
        shortfall,
        tone: toneOf(shortfall),
        recommended,
        cost: recommended === null ? null : recommended * ofIndicator(unitCosts, shortfall.indicator),
        // Thousands of lines are sorted and filtered where twenty are read.
        get remark() {
          return remarkOf(shortfall, school, recommended, floor, strings);
        },
      };
    }),
  );
}

/** Dark below the floor, light between it and the standard, as on the sheet of the schools. */
function toneOf({ toFloor }: Shortfall): Tone {
  return toFloor === null ? "undetermined" : toFloor > 0 ? "unmet" : "floor";
}

function remarkOf(
  shortfall: Shortfall,
  { school, cheapest }: SchoolPlan,
  units: number | null,
  floor: FloorKind,
  strings: Strings,
): string {
  const words = strings.sheets.plan.remarks;
  const { stage, indicator, toStandard, binding, allowed, unit } = shortfall;
  const { filling } = strings.catalogue.indicator(indicator);
  const adviceWords = (): string => {
    if (units === 0) return words.stayAtFloor(floor);
    return units === toStandard ? words.toStandard(filling) : words.toFloor(filling, floor);
  };
  return [
    cheapest === null ? openWords(school, words) : adviceWords(),
    ...(stage !== null ? [] : [school.parts.length > 1 ? words.binding(binding) : words.sharedWithSenior]),
    ...(allowed === 0 ? [] : [words.allowed(strings.catalogue.quantity(shownNumber(allowed, 0), unit))]),
  ].join(words.separator);
}

type Words = Strings["sheets"]["plan"]["remarks"];

function openWords(school: SchoolPlan["school"], words: Words): string {
  return school.parts.some(({ membership }) => membership === "unknown") ? words.membershipUnknown : words.incomplete;
}
