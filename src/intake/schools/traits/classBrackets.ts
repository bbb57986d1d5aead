import { cellOfFigure } from "../../../model/figures/figure";
import { computedFigure, knownValue, type Figure } from "../../../model/figures/figure";
import { compensatedSum } from "../../../model/figures/figureArithmetic";
import { finding } from "../../../model/findings/finding";
import type { Report } from "../../cells/quantityCell";
import { isMissing } from "../parts/figureAgreement";
import type { FieldId, Fields } from "../parts/fieldIds";
import { CLASS_BRACKETS } from "../../../regulation/figures/school/classBrackets";

const KEYS = ["", "Primary", "Junior"] as const;

/**
 * The brackets of class sizes with their blanks bounded by what 班级数 leaves (D19): where the filled brackets add up
 * to it the blanks are 0, else they may hold the rest. Filled brackets above 班级数 are an error.
 *
 * Worked example: 班级数 12, filled brackets 5 and 7 → every blank is 0; filled 5 and 6 → each blank is 0 to 1.
 * @returns the same record where nothing changes
 */
export function withBoundedBrackets(fields: Fields, school: string, report: Report): Fields {
  let bounded: Record<FieldId, Figure | undefined> | null = null;
  for (const key of KEYS) {
    const ids = CLASS_BRACKETS.map(({ name }) => `classes${key}${name}`).filter((id) => fields[id] !== undefined);
    const total = fields[`classes${key}`];
    if (ids.length === 0 || total === undefined || knownValue(total) === null) continue;
    const sum = compensatedSum(ids.map((id) => fields[id]?.low ?? 0));
    const blanks = ids.filter((id) => isMissing(fields[id] as Figure));
    if (sum > total.low || (ids.length === CLASS_BRACKETS.length && blanks.length === 0 && sum !== total.low)) {
      report(finding("bracketsDoNotAddUp", "error", { school, sum, classes: total.low }, cellOfFigure(total)));
    } else {
      for (const id of blanks) {
        bounded ??= { ...fields };
        bounded[id] = computedFigure(0, total.low - sum, [fields[id] as Figure, total]);
      }
    }
  }
  return bounded ?? fields;
}
