import { floorKind, ruleInForce } from "../../model/ruleInForce";
import type { Evaluation, SchoolPartResult } from "../../model/evaluation";
import { knownValue } from "../../model/figures/figure";
import { STAGES, type Stage } from "../../model/stage";
import type { Strings } from "../../strings/strings";
import { countyRow, limitRow } from "./countyRows";
import type { DraftRow, DraftSheet } from "../sheets/draftSheet";
import { blankCells, numberCell, wordsCell } from "../sheets/plannedCells";
import { schoolRow } from "./schoolRow";
import { schoolsFootnote } from "./schoolsFootnote";
import { NAME_COLUMN, schoolsColumns, STUDENTS_COLUMN, type SchoolsRows, type StageRows } from "./schoolsLayout";

import { headingRow, lineRow, sheetHead } from "../sheets/sheetHead";
import { shownNumber } from "../words/shownNumber";
import { uniqueKeys } from "../sheets/uniqueKeys";

/** Sheet 2, 分学校情况, as the official 表Ⅱ-2 with numerators, and where its schools stand for the formulas of sheet 3. */
export interface SchoolsDraft {
  readonly draft: DraftSheet;
  readonly rows: SchoolsRows;
}

/** Lists every counted school part, primary first, each stage numbered from 1 in the bureau's order. */
export function schoolsSheet(evaluation: Evaluation, strings: Strings): SchoolsDraft {
  const { schools, common } = strings.sheets;
  const columns = schoolsColumns(evaluation.standard, strings);
  const rows: DraftRow[] = [
    ...sheetHead("schools", strings),
    ...schools
      .legend(ruleInForce(evaluation))
      .map((words, at) => besideNames(at === 0 ? "@legend" : `@legend:${at + 1}`, words)),
  ];
  const headingAt = rows.length;
  rows.push(headingRow(columns));
  const stageRows: Record<Stage, StageRows | null> = { primary: null, junior: null };
  for (const stage of STAGES) {
    const block = stageBlock(stage, evaluation, strings);
    if (block === null) continue;
    stageRows[stage] = {
      from: rows.length + block.firstSchool,
      to: rows.length + block.firstSchool + block.schools - 1,
    };
    for (const row of block.rows) rows.push(row);
  }
  if (evaluation.schools.length === 0) rows.push(lineRow("@noSchools", schools.noSchools));
  rows.push(
    ...campusRows(evaluation, strings),
    ...excludedRows(evaluation, strings),
    besideNames("@footnote", schoolsFootnote(evaluation, strings)),
  );
  return {
    draft: {
      id: "schools",
      name: common.names.schools,
      columns,
      rows,
      headingRow: headingAt,
      frozenColumns: NAME_COLUMN + 1,
      isFiltered: true,
      page: { pagesWide: 2, printedColumns: columns.length - 1 },
      footer: common.notice,
    },
    rows: stageRows,
  };
}

/** Words beside the columns that are frozen and printed on both pages, where they would be cut off. */
function besideNames(key: string, words: string): DraftRow {
  return { key, cells: [...blankCells(NAME_COLUMN + 1), wordsCell(words, "note")] };
}

function stageBlock(
  stage: Stage,
  evaluation: Evaluation,
  strings: Strings,
): { rows: DraftRow[]; firstSchool: number; schools: number } | null {
  const results = evaluation.schools.filter(({ part }) => part.stage === stage);
  if (results.length === 0) return null;
  const { schools } = strings.sheets;
  const heading = schools.stageHeading({ stage: strings.catalogue.stages[stage], schools: results.length });
  const head = [
    lineRow(`@${stage}`, heading, "section"),
    limitRow(stage, "standard", evaluation, strings),
    limitRow(stage, "floor", evaluation, strings),
  ];
  const rows = uniqueKeys(numbered(results).map(([result, number]) => schoolRow(result, number, evaluation, strings)));
  return {
    rows: [...head, ...rows, countyRow(stage, results, evaluation, strings)],
    firstSchool: head.length,
    schools: rows.length,
  };
}

/** Numbers from 1; a school of which it is open whether it counts gets none. */
function numbered(results: readonly SchoolPartResult[]): [SchoolPartResult, number | null][] {
  let number = 0;
  return results.map((result) => [result, result.part.membership === "unknown" ? null : ++number]);
}

/** 参考: campuses by themselves, which decide nothing (D23). */
function campusRows(evaluation: Evaluation, strings: Strings): DraftRow[] {
  const { campuses } = evaluation;
  if (campuses.length === 0) return [];
  const { schools } = strings.sheets;
  const floor = floorKind(evaluation);
  const rows = campuses.map(({ school, campus, part, ratios, belowFloor }): DraftRow => {
    const ratiosShown = Object.entries(ratios).map(([id, ratio]) => {
      const { shortName } = strings.catalogue.indicator(id);
      return schools.campusRatio(
        shortName,
        ratio === null ? null : shownNumber(ratio, 2),
        belowFloor.includes(id) ? floor : null,
      );
    });
    const cells = Array.from({ length: STUDENTS_COLUMN }, (_, column) =>
      wordsCell(
        column === NAME_COLUMN
          ? schools.campusOf(school.name, campus.name, strings.catalogue.stages[part.stage])
          : null,
      ),
    );
    return {
      key: `@campus:${school.key}:${campus.name}:${part.stage}`,
      cells: [
        ...cells,
        numberCell(knownValue(part.students), "integer", strings.sheets.common.missing),
        wordsCell(ratiosShown.join(schools.listSeparator), "note"),
      ],
    };
  });
  return [lineRow("@campuses", schools.campusesHeading, "section"), ...uniqueKeys(rows)];
}

function excludedRows({ excluded }: Evaluation, strings: Strings): DraftRow[] {
  if (excluded.length === 0) return [];
  const rows = excluded.map(({ name, students, reason }): DraftRow => {
    const cells = Array.from({ length: STUDENTS_COLUMN }, (_, column) =>
      wordsCell(column === NAME_COLUMN ? name : null),
    );
    return {
      key: `@excluded:${name}`,
      cells: [
        ...cells,
        numberCell(students, "integer", strings.sheets.common.missing),
        wordsCell(strings.catalogue.exclusionReasons[reason], "note"),
      ],
    };
  });
  return [
    lineRow("@excluded", strings.sheets.schools.excludedHeading(excluded.length), "section"),
    ...uniqueKeys(rows),
  ];
}
