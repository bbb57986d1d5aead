import { finding, type Finding } from "../model/findings/finding";
import type { TableData } from "../model/tables/table";
import type { RecognisedTable } from "./recognition/recognisedTable";
import { countyOfTitle } from "./recognition/titles";
import { linesAbove } from "./yearStamps";

/** Check 18: the titles above the lists of schools of one workbook name one county. */
export function mixedCounties(lists: readonly RecognisedTable[], plainRanges: readonly TableData[]): Finding[] {
  const named = lists
    .flatMap((list) => linesAbove(list, plainRanges))
    .flatMap(({ text, where }) => {
      const county = countyOfTitle(text);
      return county === null ? [] : [{ county, where }];
    });
  const [first] = named;
  const other = named.find(
    ({ county }) => first !== undefined && !county.endsWith(first.county) && !first.county.endsWith(county),
  );
  if (first === undefined || other === undefined) return [];
  return [finding("countiesMixed", "error", { first: first.county, second: other.county }, other.where)];
}
