import type { TypedText } from "../model/dataset";
import { finding, type Finding } from "../model/findings/finding";
import type { TableData } from "../model/tables/table";
import type { RecognisedTable } from "./recognition/recognisedTable";
import { countyOfTitle } from "./recognition/titles";
import { isCounty, isSameCounty } from "./schools/identity/countyUnits";
import { linesAbove } from "./yearStamps";

/**
 * Check 18: the titles above the lists of schools and the county's figures of one workbook name one county. Zones
 * (开发区) are none, and the name of a row 县名 goes with 示例县 where it says 示例.
 * @param stated what a row 县（市、区）名称 says, if there is one
 */
export function mixedCounties(
  tables: readonly RecognisedTable[],
  plainRanges: readonly TableData[],
  stated?: TypedText,
): Finding[] {
  const titled = tables
    .flatMap((table) => linesAbove(table, plainRanges))
    .flatMap(({ text, where }) => {
      const county = countyOfTitle(text);
      return county === null || !isCounty(county) ? [] : [{ county, where }];
    });
  const named = [...(stated === undefined ? [] : [{ county: stated.text, where: stated.cell }]), ...titled];
  const [first] = named;
  const other = titled.find(
    ({ county }) => first !== undefined && !isSameCounty(county, first.county) && !isSameCounty(first.county, county),
  );
  if (first === undefined || other === undefined) return [];
  return [finding("countiesMixed", "error", { first: first.county, second: other.county }, other.where)];
}
