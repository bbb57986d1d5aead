import type { ComparisonRow } from "./comparisonRow";
import type { School } from "../../model/dataset";
import { ofIndicator } from "../../model/ofIndicator";
import type { ShortfallPlan } from "../../model/plan";
import type { PlannedCell } from "../../model/sheets/sheetPlan";
import type { ComparedEvaluation } from "../../model/scenario";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { ordinalCell, wordsCell } from "../sheets/plannedCells";
import { groupedNumber } from "../words/shownNumber";

import { trialCost } from "./trialCost";

/** How many schools lack something, what the county lacks of each indicator, and what the cheapest ways cost. */
export function shortfallComparison(row: ComparisonRow, now: ComparedEvaluation, strings: Strings): DraftRow[] {
  const { indicators } = now.evaluation.standard;
  const { lines, total } = strings.sheets.scenarios;
  const { catalogue } = strings;
  return [
    row("schoolsShort", lines.schoolsShort, ({ planned: { plan } }) => ordinalCell(plan.schools.length)),
    ...indicators.map(({ id, amountUnit }) =>
      row(
        `short:${id}`,
        total({ indicator: catalogue.indicator(id).shortName, unit: catalogue.unit(amountUnit) }),
        ({
          planned: {
            plan: { totals },
          },
        }) => sumCell(ofIndicator(totals, id).toStandard, ofIndicator(totals, id).unknown, strings),
      ),
    ),
    row("cost", lines.cost, ({ planned }) =>
      sumCell(trialCost(now, planned).cost, schoolsWithoutCost(planned.plan), strings),
    ),
    row("becameUnknown", lines.becameUnknown, ({ planned }) => {
      const { becameUnknown } = trialCost(now, planned);
      return becameUnknown.length === 0
        ? ordinalCell(0)
        : wordsCell(schoolsNamed(becameUnknown, strings), "status", "undetermined");
    }),
  ];
}

/** The first three by name, and how many they are in all. */
export function schoolsNamed(schools: readonly School[], { sheets }: Strings): string {
  const names = schools.slice(0, MOST_NAMED).map(({ name }) => name);
  return sheets.scenarios.schoolsNamed({ names, schools: schools.length });
}

const MOST_NAMED = 3;

/** Schools whose cheapest way nobody can tell yet: the cost of the others is not that of all. */
export function schoolsWithoutCost({ schools }: ShortfallPlan): number {
  return schools.filter(({ cheapest }) => cheapest === null).length;
}

function sumCell(value: number, unknown: number, strings: Strings): PlannedCell {
  if (unknown === 0) return ordinalCell(value);
  return wordsCell(sumWords(value, unknown, strings), "status", "undetermined");
}

/** A sum in whole units, with how many are not in it; its unit is left out where a heading says it. */
export function sumWords(value: number, unknown: number, strings: Strings, unit = ""): string {
  const shown = strings.catalogue.quantity(groupedNumber(value), unit);
  return unknown === 0 ? shown : strings.sheets.scenarios.incomplete({ value: shown, unknown });
}
