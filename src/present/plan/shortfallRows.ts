import type { CompliancePlan } from "../../model/plan";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { linkCell, numberCell, ordinalCell, wordsCell } from "../sheets/plannedCells";
import { amountFormat } from "../schools/schoolRow";
import { lineRow } from "../sheets/sheetHead";
import { answeredCells } from "./planLayout";
import { resourceLines, type ResourceLine } from "./resourceLines";

/** What every school lacks of the seven indicators, with the cheapest way to comply; a row for each amount that is short. */
export function shortfallRows(plan: CompliancePlan, strings: Strings): DraftRow[] {
  const { plan: words } = strings.sheets;
  const lines = resourceLines(plan, strings);
  return [
    lineRow("@schools", words.schools.title(plan.schools.length), "section"),
    ...(lines.length === 0 ? [lineRow("@noShortfall", words.noShortfall)] : []),
    ...lines.map((line, at) => shortfallRow(at + 1, line, strings)),
  ];
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
      stage: wordsCell(stage === null ? strings.sheets.plan.wholeSchool : strings.catalogue.stages[stage]),
      indicator: wordsCell(strings.catalogue.indicator(indicator).shortName),
      amount: numberCell(amount, amountFormat(unit, amount), missing),
      unit: wordsCell(strings.catalogue.unit(unit), "status"),
      toStandard: numberCell(toStandard, "integer", missing, tone),
      toFloor: numberCell(toFloor, "integer", missing),
      recommended: numberCell(recommended, "integer", missing),
      cost: numberCell(cost, "integer", missing),
      remark: wordsCell(remark),
    }),
  };
}
