import { cellOfFigure, computedFigure, type Figure } from "../../../model/figures/figure";
import { finding } from "../../../model/findings/finding";
import type { SchoolType } from "../../../model/identifiers";
import { STAGES, type Stage } from "../../../model/stage";
import type { Report } from "../../cells/quantityCell";
import type { AnyStage } from "../../vocabulary/stageWords";
import { agreement, contradicted } from "../parts/figureAgreement";
import { fieldOfStage, isNamedWithStage, type FieldId, type Fields } from "../parts/fieldIds";
import { nameCellOf, type SchoolRow } from "../rows/schoolRow";
import { demandedStages, demandsSenior } from "../traits/schoolType";
import { isStatedRatio } from "../parts/statedRatios";

/** The rows of a school, each with its stage, and those whose stage is lost. */
export interface PlacedRows {
  readonly placed: readonly SchoolRow[];
  /** Rows of 小学部 or 初中部 whose 学段 is blank or not understood, so that they may belong to either. */
  readonly lost: readonly SchoolRow[];
}

/** The one stage of a school type, or null where it has several or 高中 beside. */
export function onlyStageOf(type: SchoolType | null): Stage | null {
  if (type === null || demandsSenior(type)) return null;
  const stages = demandedStages(type);
  return stages.length === 1 ? (stages[0] ?? null) : null;
}

/**
 * Gives a stage to the rows without one in tables that have a column 学段: the only stage of the type where no other
 * row speaks against it. A row that has its pupils under headings with stages is a whole school and needs none. What
 * remains is lost: it may be 小学部 or 初中部.
 */
export function placeRows(
  rows: readonly SchoolRow[],
  type: SchoolType | null,
  school: string,
  report: Report,
): PlacedRows {
  if (rows.every((row) => row.stage !== null || row.plan.words.stage < 0)) return { placed: rows, lost: [] };
  const only = onlyStageOf(type);
  const fits = only !== null && rows.every((row) => row.stage === null || row.stage === only);
  const placed: SchoolRow[] = [];
  const lost: SchoolRow[] = [];
  for (const row of rows) {
    if (row.stage !== null || row.plan.words.stage < 0 || row.plan.rowIs !== "school") placed.push(row);
    else if (fits && only !== null) placed.push(ofStage(row, only, report));
    else if (row.plan.hasStagedPupils && !row.isStageGarbled) placed.push(row);
    else {
      lost.push(row);
      report(finding("rowWithoutStage", "error", { school }, nameCellOf(row)));
    }
  }
  return { placed, lost };
}

/** 在校生数 beside 小学在校生数 is the same quantity once the row is known to be of 小学: two numbers are said, as of any row. */
function ofStage(row: SchoolRow, stage: Stage, report: Report): SchoolRow {
  const fields = fieldsOfStage(row.fields, stage, NOTHING_SHARED, (before, figure) => {
    const heading = row.plan.figures.find(({ column }) => column === figure.column)?.heading ?? "";
    const params = { heading, first: before.low, second: figure.low };
    report(finding("columnsDiffer", "error", params, cellOfFigure(figure)));
  });
  return { ...row, stage, fields };
}

/** Where every figure of the rows is the stage's own. */
export const NOTHING_SHARED: ReadonlySet<string> = new Set();

/**
 * The same figures as figures of one stage.
 * @param shared what remains the whole school's (R4–R7), to be split with it
 * @param differ told of two figures that become one and are not the same
 */
export function fieldsOfStage(
  fields: Fields,
  stage: AnyStage,
  shared: ReadonlySet<string>,
  differ: (before: Figure, figure: Figure) => void = () => undefined,
): Fields {
  const staged: Record<FieldId, Figure | undefined> = {};
  for (const [id, figure] of Object.entries(fields)) {
    if (figure === undefined) continue;
    const field = shared.has(id) ? id : fieldOfStage(id, stage);
    const before = staged[field];
    const agreed = before === undefined ? figure : agreement(before, figure);
    if (agreed === null && before !== undefined) differ(before, figure);
    staged[field] = agreed ?? contradicted(before === undefined ? [figure] : [before, figure]);
  }
  return staged;
}

/** The figures of a school when its lost rows may add to either stage: each stage has from nothing to all of them. */
export function withLostRows(fields: Fields, lost: readonly SchoolRow[]): Fields {
  if (lost.length === 0) return fields;
  const widened: Record<FieldId, Figure | undefined> = { ...fields };
  for (const row of lost) {
    for (const [id, figure] of Object.entries(row.fields)) {
      if (figure === undefined) continue;
      for (const field of isNamedWithStage(id) ? [id] : STAGES.map((stage) => fieldOfStage(id, stage))) {
        const own = widened[field];
        const [low, high] = isStatedRatio(field)
          ? [0, Infinity]
          : own === undefined
            ? [0, figure.high]
            : [own.low, own.high + figure.high];
        widened[field] = computedFigure(low, high, own === undefined ? [figure] : [own, figure]);
      }
    }
  }
  return widened;
}
