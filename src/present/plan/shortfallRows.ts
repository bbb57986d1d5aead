import type { CompliancePlan } from "../../model/plan";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { linkCell, numberCell, ordinalCell, termCell, wordsCell } from "../sheets/plannedCells";
import { amountFormat } from "../schools/schoolRow";
import type { KeptSheet } from "../kept/keptSheet";
import { folded, rowsBelow } from "../sheets/foldedRows";
import { lineRow } from "../sheets/sheetHead";
import { answeredCells } from "./planLayout";
import { resourceLines, type ResourceLine } from "./resourceLines";

/**
 * What every school lacks of the indicators, with the cheapest way to comply; a row for each amount that is short.
 * What cannot be told of many schools is one row for the indicator, with the schools folded below it.
 */
export function shortfallRows(plan: CompliancePlan, kept: KeptSheet | undefined, strings: Strings): DraftRow[] {
  const { plan: words } = strings.sheets;
  const lines = resourceLines(plan, strings);
  return [
    lineRow("@schools", words.schools.title(plan.schools.length), "section"),
    ...(lines.length === 0 ? [lineRow("@noShortfall", words.noShortfall)] : []),
    ...folded(lines, sameUnknown).flatMap((group, at): DraftRow[] => {
      if (group.kind === "one") return [shortfallRow(at + 1, group.line, strings)];
      const below = group.lines.map((line, place) => shortfallRow(place + 1, line, strings));
      return [unknownRow(at + 1, group.key, group.lines, strings), ...rowsBelow(below, kept)];
    }),
  ];
}

/** Of what is known each school is read by itself. */
function sameUnknown({ shortfall: { toStandard, stage, indicator } }: ResourceLine): string | null {
  return toStandard === null ? `${stage ?? "whole"}:${indicator}` : null;
}

/** What is not known of several schools, whom it may be given to be supplied. */
function unknownRow(
  number: number,
  key: string,
  lines: readonly [ResourceLine, ...ResourceLine[]],
  strings: Strings,
): DraftRow {
  const { plan: words, common, missing } = strings.sheets;
  const [
    {
      shortfall: { indicator, stage, unit },
    },
  ] = lines;
  return {
    key: `unknown:${key}`,
    cells: answeredCells({
      number: ordinalCell(number),
      school: wordsCell(missing.schoolsLack(lines.length)),
      stage: termCell(stage === null ? words.wholeSchool : strings.catalogue.stages[stage]),
      indicator: termCell(strings.catalogue.indicator(indicator).shortName),
      unit: termCell(strings.catalogue.unit(unit), "status"),
      toStandard: numberCell(null, "integer", common.missing),
      remark: wordsCell(words.remarks.unknownOfMany(common.names.missing)),
    }),
  };
}

function shortfallRow(
  number: number,
  { shortfall, tone, recommended, cost, remark }: ResourceLine,
  strings: Strings,
): DraftRow {
  const { missing } = strings.sheets.common;
  const { school, indicator, stage, amount, unit, toStandard, toFloor } = shortfall;
  return {
    key: `${stage ?? "whole"}:${school.key}:${indicator}`,
    cells: answeredCells({
      number: ordinalCell(number),
      school: linkCell(school.name, school.cell),
      stage: termCell(stage === null ? strings.sheets.plan.wholeSchool : strings.catalogue.stages[stage]),
      indicator: termCell(strings.catalogue.indicator(indicator).shortName),
      amount: numberCell(amount, amountFormat(unit, amount), missing),
      unit: termCell(strings.catalogue.unit(unit), "status"),
      toStandard: numberCell(toStandard, "integer", missing, tone),
      toFloor: numberCell(toFloor, "integer", missing),
      recommended: numberCell(recommended, "integer", missing),
      cost: numberCell(cost, "integer", missing),
      remark: wordsCell(remark),
    }),
  };
}
