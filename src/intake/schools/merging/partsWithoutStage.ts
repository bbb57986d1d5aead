import type { Vocabulary } from "../../vocabulary/vocabulary";
import { computedFigure, type Figure } from "../../../model/figures/figure";
import type { SchoolType } from "../../../model/identifiers";
import { STAGES } from "../../../model/stage";
import { cellAt, wordsOf } from "../../cells/cellText";
import { stageOfWord } from "../../vocabulary/stageWords";
import { agreement } from "../parts/figureAgreement";
import {
  campusRule,
  fieldOfStage,
  isNamedByStage,
  isNamedWithStage,
  type FieldId,
  type Fields,
} from "../parts/fieldIds";
import { onlyStageOf } from "./placeRows";
import { campusOfName } from "../identity/schoolName";
import type { SchoolRow } from "../rows/schoolRow";
import { isStatedRatio } from "../parts/statedRatios";
import { nameOfText } from "../rows/planOf";

/**
 * The rows of one school in one table that may be its parts, or one of them, though nothing that is read tells their
 * stage (D1): two that differ where the type, or nothing, allows several stages; any two that a column without a known
 * heading tells apart by words of stages; and one beside a row whose name tells the stage. A row with its pupils under
 * headings of stages is a whole school, unless each row fills another stage.
 * @param rows of one table, of any stage
 */
export function rowsThatMayBeParts(rows: readonly SchoolRow[], type: SchoolType | null): readonly SchoolRow[] {
  const open = rows.filter((row) => row.stage === null);
  const [first] = open;
  if (first === undefined || rows.length < 2 || first.plan.rowIs !== "school") return NO_ROWS;
  if (open.length > 1 && (differInStageWords(open) || fillDifferentStages(open))) return open;
  const { hasStagedPupils, words } = first.plan;
  if (hasStagedPupils || onlyStageOf(type) !== null) return NO_ROWS;
  if (open.length < rows.length) return words.stage < 0 ? open : NO_ROWS;
  return differ(open) ? open : NO_ROWS;
}

const NO_ROWS: readonly SchoolRow[] = [];

/** The same of the rows of all tables and campuses. */
export function partsOfTables(rows: readonly SchoolRow[], type: SchoolType | null): readonly SchoolRow[] {
  const plans = new Set(rows.map(({ plan }) => plan));
  if (plans.size === rows.length) return NO_ROWS;
  return [...plans].flatMap((plan) => {
    const ofTable = rows.filter((row) => row.plan === plan);
    return [...new Set(ofTable.map(campusOfRow))].flatMap((campus) =>
      rowsThatMayBeParts(
        ofTable.filter((row) => campusOfRow(row) === campus),
        type,
      ),
    );
  });
}

/** 东校区 of 示例小学东校区; "" for a row that bears the name of the school alone. */
export function campusOfRow(row: SchoolRow): string {
  return row.name === null ? "" : (campusOfName(nameOfText(row.name).base)?.campus ?? "");
}

/** Words of stages under headings that nobody could read: 学段 with its heading lost. */
function differInStageWords(rows: readonly SchoolRow[]): boolean {
  return unreadColumns(rows).some((column) => {
    const stages = rows.map((row) => stageOfWord(wordsOf(cellAt(row.plan.table, row.row, column)) ?? ""));
    return stages.some((stage) => stage !== null && stages.some((other) => other !== null && other !== stage));
  });
}

function unreadColumns([first]: readonly SchoolRow[]): readonly number[] {
  return first === undefined
    ? []
    : first.plan.recognised.columns.filter(({ identifier }) => identifier === null).map(({ column }) => column);
}

/** One row has pupils of 小学 and none of 初中, another the reverse. */
function fillDifferentStages(rows: readonly SchoolRow[]): boolean {
  const has = ({ fields }: SchoolRow, field: FieldId) => (fields[field]?.low ?? 0) > 0;
  const isOnly = (row: SchoolRow, own: FieldId, other: FieldId) => has(row, own) && !has(row, other);
  return (
    rows.some((row) => isOnly(row, "studentsPrimary", "studentsJunior")) &&
    rows.some((row) => isOnly(row, "studentsJunior", "studentsPrimary"))
  );
}

/** In a figure, or in words that nobody could read. */
function differ(rows: readonly SchoolRow[]): boolean {
  const [first, ...others] = rows;
  if (first === undefined) return false;
  const columns = unreadColumns(rows);
  return others.some(
    (other) =>
      Object.keys(first.fields).some((field) => {
        const [one, two] = [first.fields[field], other.fields[field]];
        return one !== undefined && two !== undefined && agreement(one, two) === null;
      }) ||
      columns.some((column) => {
        const [one, two] = [first, other].map((row) => wordsOf(cellAt(row.plan.table, row.row, column)));
        return one !== null && two !== null && one !== two;
      }),
  );
}

/**
 * What rows that may be one school repeated, or its parts, leave possible of a figure of the whole school: from the
 * least of them to their sum; of the largest class, to the largest.
 *
 * Worked example: 109 and 2411 pupils of a 九年一贯制学校 → 109 to 2520, above the limit of 2500.
 */
export function figureOfParts(field: FieldId, figures: readonly Figure[]): Figure {
  const isSum = campusRule(field) === "sum";
  const highs = figures.map((figure) => figure.high);
  const high = isSum ? highs.reduce((sum, each) => sum + each, 0) : Math.max(...highs);
  return computedFigure(Math.min(...figures.map((figure) => figure.low)), high, figures);
}

/**
 * The figures of a school with rows that may be its parts: each stage has from nothing to all of them, and the rows'
 * own fields keep the bounds of the whole school.
 */
export function withOpenStages(
  fields: Fields,
  rows: readonly SchoolRow[],
  vocabulary: Pick<Vocabulary, "schools">,
): Fields {
  if (rows.length === 0) return fields;
  const opened: Record<FieldId, Figure | undefined> = { ...fields };
  for (const id of new Set(rows.flatMap((row) => Object.keys(row.fields)))) {
    if (isNamedWithStage(id) || !isNamedByStage(id, vocabulary)) continue;
    const figures = rows.flatMap((row) => row.fields[id] ?? []);
    const most = isStatedRatio(id) ? Infinity : figureOfParts(id, figures).high;
    for (const field of STAGES.map((stage) => fieldOfStage(id, stage))) {
      const own = opened[field];
      opened[field] = computedFigure(
        isStatedRatio(id) ? 0 : (own?.low ?? 0),
        (own?.high ?? 0) + most,
        own === undefined ? figures : [own, ...figures],
      );
    }
  }
  return opened;
}
