import { cellRefIn } from "../../../model/tables/cellRef";
import { finding } from "../../../model/findings/finding";
import type { SchoolType } from "../../../model/identifiers";
import type { Report } from "../../cells/quantityCell";
import type { AnyStage } from "../../vocabulary/stageWords";
import { textOf } from "../../cells/cellText";
import { wordCellOf } from "../rows/mergedWords";
import { fieldsOfStage, NOTHING_SHARED } from "./placeRows";
import { fieldsWithoutStage, nameCellOf, type SchoolRow } from "../rows/schoolRow";
import { demandedStages, demandsSenior } from "../traits/schoolType";

/** The rows of a school after the places where they stand have been asked for its stages. */
export interface RowsByPlace {
  readonly rows: readonly SchoolRow[];
  /** The type that the place leaves where no cell gives one: a row of blank type under 一、小学 is a 小学. */
  readonly impliedType: SchoolType | null;
  /** Rows of 小学部 or 初中部, or of both: the place says one stage, and the school has two. */
  readonly unclear: readonly SchoolRow[];
}

const TYPE_OF: Readonly<Record<AnyStage, SchoolType>> = {
  primary: "primarySchool",
  junior: "juniorSchool",
  senior: "seniorSchool",
};

/** Names that tell of more stages than one, so that the place does not decide the type. */
const SEVERAL_STAGES = /一贯制|九年制|十二年|完全中学|完中|高级中学|高中/u;

/**
 * Gives rows the stage that their block title or sheet names, where no column or name tells it (D30). A school of two
 * stages has a part in each place where it stands; where it stands in one only, it may as well stand there whole, as
 * bureaus list it, and both parts stay open, with a question. In an export of the platform a row is always its part,
 * with the premises of the whole school repeated on it (D4).
 */
export function rowsByPlace(
  rows: readonly SchoolRow[],
  type: SchoolType | null,
  school: string,
  report: Report,
): RowsByPlace {
  const ofExport = rows.filter(isOfExport);
  if (type !== null && ofExport.some(({ stage }) => stage !== null)) {
    return rowsByPlace(
      rows.map((row) => (ofExport.includes(row) ? withAmountsOfSchool(row) : row)),
      type,
      school,
      report,
    );
  }
  const placed = rows.filter((row) => row.stage === null && row.placeStage !== null && row.plan.rowIs === "school");
  const [first] = placed;
  if (first === undefined) return { rows, impliedType: type === null ? typeOfStages(rows) : null, unclear: [] };
  if (type !== null && placed.every(({ plan }) => plan.recognised.isExport === true)) {
    if (demandedStages(type).length > 1 || demandsSenior(type)) tell(first, report);
    return { rows: rows.map((row) => (placed.includes(row) ? ofPlace(row) : row)), impliedType: null, unclear: [] };
  }
  const stages = new Set([...placed.map(({ placeStage }) => placeStage), ...rows.flatMap(({ stage }) => stage ?? [])]);
  if (type === null) {
    const [only] = stages.size === 1 ? stages : [];
    const isPlain = only !== undefined && only !== null && !rows.some(({ name }) => SEVERAL_STAGES.test(name ?? ""));
    if (isPlain) {
      tell(first, report);
      return { rows, impliedType: TYPE_OF[only], unclear: [] };
    }
    if (stages.size === 1) return { rows, impliedType: null, unclear: [] };
  } else if (demandedStages(type).length < 2 && !(demandsSenior(type) && stages.size > 1))
    return { rows, impliedType: null, unclear: [] };
  const open = placed.filter(({ plan }) => !plan.hasStagedPupils);
  if (stages.size > 1) {
    tell(first, report);
    return { rows: rows.map((row) => (open.includes(row) ? ofPlace(row) : row)), impliedType: null, unclear: [] };
  }
  for (const row of open.slice(0, 1)) {
    const stage = row.placeStage ?? "primary";
    report(finding("stageOfPlaceUnclear", "error", { school, stage }, nameCellOf(row)));
  }
  return { rows: rows.filter((row) => !open.includes(row)), impliedType: null, unclear: open };
}

/**
 * Of blank type, and 小学 in the column 学段 of all its rows: a 小学, as below 一、小学, unless the name tells of several stages.
 */
function typeOfStages(rows: readonly SchoolRow[]): SchoolType | null {
  const ofSchool = rows.filter(({ plan }) => plan.rowIs === "school");
  const staged = ofSchool.filter(
    ({ plan, row, stage }) => stage !== null && textOf(wordCellOf(plan, row, "stage")) !== "",
  );
  const [only, ...others] = new Set(staged.map(({ stage }) => stage));
  if (only === undefined || only === null || others.length > 0) return null;
  return ofSchool.some(({ name }) => SEVERAL_STAGES.test(name ?? "")) ? null : TYPE_OF[only];
}

function isOfExport({ plan }: SchoolRow): boolean {
  return plan.rowIs === "school" && plan.recognised.isExport === true;
}

/** A row of an export that says its own stage (学段, 附设小学班) bears the whole school's premises all the same. */
function withAmountsOfSchool(row: SchoolRow): SchoolRow {
  return row.stage === null ? row : { ...row, stage: null, placeStage: row.stage, fields: fieldsWithoutStage(row) };
}

/** Once for each place: the finding is the same for all its rows. */
function tell({ plan, placeStage }: SchoolRow, report: Report): void {
  const { table } = plan;
  const params = { table: table.name ?? table.sheet, stage: placeStage ?? "primary" };
  report(finding("stageByPlace", "info", params, cellRefIn(table, 0, 0)));
}

function ofPlace(row: SchoolRow): SchoolRow {
  const stage = row.placeStage;
  if (stage === null) return row;
  const { isExport, vocabulary } = row.plan.recognised;
  return {
    ...row,
    stage,
    placeStage: null,
    fields: fieldsOfStage(row.fields, stage, isExport === true ? vocabulary.sharedFields : NOTHING_SHARED),
  };
}
