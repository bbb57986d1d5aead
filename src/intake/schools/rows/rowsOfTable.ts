import type { TablePlan } from "./tablePlan";
import { cellRefIn } from "../../../model/tables/cellRef";
import { knownValue } from "../../../model/figures/figure";
import { finding } from "../../../model/findings/finding";
import type { Report } from "../../cells/quantityCell";
import type { AnyStage } from "../../vocabulary/stageWords";
import { placedByTotals } from "./blocksOfTotals";
import { readRow } from "./readRow";
import type { TitleRow, TotalRow } from "./rowKind";
import { isNumberedTitle, isPlaceAlone, readsAsSchool } from "./rowWords";
import { readSchoolName } from "../identity/schoolName";
import type { SchoolRow } from "./schoolRow";

import { checkTotals, TotalChoices } from "./totalRows";

/**
 * The rows of one table that are schools, classes or rooms, in its order. Titles between them give the stage of the
 * rows below until the next title, a total that is proved to be theirs where nothing else does (D30); totals are
 * checked and left out.
 * @param county whose name alone names no school; null where nothing names it
 */
export function rowsOfTable(plan: TablePlan, county: string | null, report: Report): SchoolRow[] {
  const rows: SchoolRow[] = [];
  const totals: TotalRow[] = [];
  const place = plan.recognised.placeStage ?? null;
  let block: Block = { stage: place, title: "" };
  for (let row = plan.recognised.firstDataRow; row < plan.recognised.endDataRow; row++) {
    const reading = readRow(plan, row, block.stage, report);
    if (reading === null) continue;
    if ("title" in reading) block = nextBlock(block, reading, place);
    else if ("label" in reading) {
      totals.push(reading);
      if (reading.opens !== null) block = { stage: reading.opens, title: reading.label };
    } else rows.push(reading);
  }
  const schools = placedByTotals(plan, withoutNamelessTotals(plan, rows, totals, county, report), totals);
  if (totals.length > 0 || plan.table.hasTotalsRow) checkTotals(plan, schools, totals, report);
  return schools;
}

/** So many figures must be sums before a row with words that may be a name is no school. */
const LEAST_OF_A_NAME = 4;

interface Block {
  readonly stage: AnyStage | null;
  readonly title: string;
}

const KIND_OF_SCHOOL = /学校|小学|中学|初中|高中|一贯|教学点|特殊|幼儿|职业/u;

/**
 * A title of townships below one of a stage does not end the stage; a title of the same rank, or of other schools,
 * does.
 */
function nextBlock(block: Block, { title, stage }: TitleRow, place: AnyStage | null): Block {
  if (stage !== null) return { stage, title };
  const isBelow = isNumberedTitle(block.title) && isNumberedTitle(title) && rankOf(title) !== rankOf(block.title);
  return isBelow && !KIND_OF_SCHOOL.test(title) ? block : { stage: place, title };
}

function rankOf(title: string): string {
  return /^\s*[(（]/u.test(title) ? "(" : "、";
}

/**
 * D30: a row with figures and neither code nor type, whose name is none of a school (none, the county's own, 城关镇,
 * 其中：城区), is a total where it equals the sums of the others. A name that could be a school's has to agree in more
 * figures.
 */
function withoutNamelessTotals(
  plan: TablePlan,
  rows: readonly SchoolRow[],
  totals: TotalRow[],
  county: string | null,
  report: Report,
): SchoolRow[] {
  const own = county === null ? "" : readSchoolName(county).base;
  const isNameless = (row: SchoolRow) =>
    plan.rowIs === "school" &&
    (row.base === "" || row.base === own || !readsAsSchool(row.name ?? "")) &&
    row.code === null &&
    row.type === null &&
    row.outOfScope === null;
  if (!rows.some(isNameless)) return [...rows];
  const named = rows.filter((row) => !isNameless(row));
  const choices = new TotalChoices(plan, named, totals);
  return rows.filter((row) => {
    if (!isNameless(row) || !Object.values(row.fields).some((figure) => (knownValue(figure) ?? 0) > 0)) return true;
    const isSurelyNoSchool = row.base === "" || row.base === own || isPlaceAlone(row.name ?? "");
    if (!choices.isSumOf(row, isSurelyNoSchool ? 1 : LEAST_OF_A_NAME)) return true;
    choices.addTotal(row.row);
    totals.push({ row: row.row, label: "", opens: null, isProved: true });
    report(
      finding(
        "namelessTotal",
        "info",
        { name: row.name },
        cellRefIn(plan.table, row.row, Math.max(0, plan.words.name)),
      ),
    );
    return false;
  });
}
