import { floorKind } from "../../model/ruleInForce";
import { ofIndicator } from "../../model/ofIndicator";
import type { Evaluation, SchoolPartResult } from "../../model/evaluation";
import { partKey } from "../../model/partKey";
import { knownValue } from "../../model/figures/figure";

import type { IndicatorId } from "../../model/identifiers";
import { STAGES, type Stage } from "../../model/stage";
import { INDICATOR_IDS, indicatorCard } from "../../regulation/indicators";
import type { Strings } from "../../strings/strings";
import { schoolsFootnote } from "../schools/schoolsFootnote";
import { schoolRemarks } from "../schools/schoolRemarks";
import { partName } from "../schools/schoolRow";
import { formatFor } from "../words/shownNumber";
import { codeCells, countCell, headingCell, labelCell, statusCell, textCell, verdictCell } from "./formCells";
import type { FormCell, FormTable } from "./formTable";
import { resultsOfStage } from "./resourceForms";

const WIDTHS = [5, 17, 7, 8, 6, 6, 9, 9, 9, 9, 9, 10, 9, 10, 26];
const COLUMNS = WIDTHS.length;

/** 表Ⅱ-2 分学校: L1 to L14 and 备注, primary schools first, each stage numbered from 1. */
export function schoolsForm(evaluation: Evaluation, strings: Strings): FormTable {
  const { titles, county, schoolsNote, ownerNote } = strings.forms;
  const blocks = STAGES.flatMap((stage) => {
    const results = resultsOfStage(stage, evaluation);
    if (results.length === 0) return [];
    const { stages } = strings.catalogue;
    const heading = strings.sheets.schools.stageHeading({ stage: stages[stage], schools: results.length });
    return [
      { key: stage, cells: [labelCell(heading, { columns: COLUMNS })] },
      ...numbered(results).map(([result, number]) => ({
        key: partKey(result),
        cells: schoolCells(result, number, stage, evaluation, strings),
      })),
    ];
  });
  const head = [headings(strings), [...codeCells(1, 14), headingCell("")]];
  const rows = [...head, ...blocks.map(({ cells }) => cells)];
  return {
    id: "schools",
    title: titles.schools,
    subtitle: county(evaluation),
    widths: WIDTHS,
    headingRows: 2,
    rows,
    rowKeys: [...head.map(() => null), ...blocks.map(({ key }) => key)],
    partRows: rows.flatMap((cells, row) => (cells.length === 1 ? [row] : [])),
    notes: [schoolsFootnote(evaluation, strings), schoolsNote(floorKind(evaluation)), ownerNote],
  };
}

function headings(strings: Strings): FormCell[] {
  const { columns } = strings.forms;
  const { explained, indicator, unit } = strings.catalogue;
  return [
    columns.number,
    columns.school,
    columns.owner,
    columns.students,
    columns.grades,
    columns.classes,
    ...INDICATOR_IDS.map((id) => explained(indicator(id).name, unit(indicatorCard(id).unit))),
    columns.schoolOutcome,
    columns.remarks,
  ].map((words) => headingCell(words));
}

/** Numbers go to the rows that count for certain; a row of which that is open has none. */
function numbered(results: readonly SchoolPartResult[]): [result: SchoolPartResult, number: number | null][] {
  let last = 0;
  return results.map((result) => [result, result.part.membership === "counted" ? ++last : null]);
}

function schoolCells(
  result: SchoolPartResult,
  number: number | null,
  stage: Stage,
  evaluation: Evaluation,
  strings: Strings,
): FormCell[] {
  const { school, part } = result;
  return [
    number === null ? statusCell(strings.sheets.schools.unsettled) : countCell(number),
    textCell(partName(result, strings)),
    ownerCell(result),
    countCell(knownValue(part.students)),
    countCell(knownValue(school.figures.grades)),
    countCell(knownValue(part.classes)),
    ...INDICATOR_IDS.map((id) => ratioCell(id, result, stage, evaluation)),
    verdictCell(result.outcome, strings),
    textCell(schoolRemarks({ ...result, part: { ...part, splits: {} } }, evaluation, strings)),
  ];
}

function ratioCell(
  id: IndicatorId,
  { ratios, standardOutcomes, floorOutcomes }: SchoolPartResult,
  stage: Stage,
  { indicatorLimits }: Evaluation,
): FormCell {
  const ratio = ofIndicator(ratios, id);
  if (ratio === null) return countCell(null);
  const { standard, floor } = ofIndicator(indicatorLimits, id)[stage];
  const format = formatFor(ratio, 2, [
    { limit: standard.value, direction: standard.direction, outcome: ofIndicator(standardOutcomes, id) },
    { limit: floor.value, direction: floor.direction, outcome: ofIndicator(floorOutcomes, id) },
  ]);
  return countCell(ratio, format, ofIndicator(standardOutcomes, id) === "unmet" ? "unmet" : "plain");
}

/** The official words of 举办者类型 in the order of their codes, which are Chinese whatever the language of the form. */
const OWNERS: readonly RegExp[] = [
  /^中央教育/,
  /^中央/,
  /^省级教育/,
  /^省级/,
  /^(地|市)级教育/,
  /^(地|市)级/,
  /^(县|区)级教育/,
  /^(县|区)级/,
  /企业/,
  /民办/,
];

/** 举办者类型 as its code 1 to 10; words that have none stand as typed. */
function ownerCell({ school }: SchoolPartResult): FormCell {
  const words = school.texts["owner"]?.text.trim() ?? (school.isPrivate === true ? "民办" : "");
  const code = OWNERS.findIndex((owner) => owner.test(words));
  if (words === "") return countCell(null);
  return code < 0 ? statusCell(words) : countCell(code + 1);
}
