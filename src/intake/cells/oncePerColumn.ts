import type { FindingCode } from "../../model/findings/finding";
import type { Report } from "./quantityCell";

/**
 * What says the same for every cell of a column: one finding with its first cell is enough, 200,000 hide the others.
 */
const ABOUT_THE_COLUMN: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "unitMissing",
  "unitDoesNotFit",
  "numberAsText",
  "areaConverted",
]);

/** Passes findings on, but those that concern a whole column only once for each column of each table. */
export function oncePerColumn(report: Report): Report {
  const seen = new Set<string>();
  return (found) => {
    if (found.where === null || !ABOUT_THE_COLUMN.has(found.code)) return report(found);
    const key = `${found.code}\n${found.where.sheet}\n${found.where.table ?? ""}\n${found.where.column}`;
    if (seen.has(key)) return;
    seen.add(key);
    report(found);
  };
}
