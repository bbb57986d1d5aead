import type { Dataset } from "../../model/dataset";
import { compensatedSum } from "../../model/figures/figureArithmetic";
import { finding } from "../../model/findings/finding";
import type { IndicatorId } from "../../model/identifiers";
import { STAGES, type Stage } from "../../model/stage";
import type { Subject } from "../../model/findings/subject";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import type { PlausibleAmount } from "../../regulation/limits/plausibleAmounts";
import { amountRows, typedAmount, type AmountRow } from "./amountRows";
import type { DoubtfulFigure, FigurePlace } from "./doubtfulFigure";
import { bandFor, rowsApart, type RowApart } from "./schoolsApart";
import { firstCell, typedNumbers, unitReadings } from "./unitReadings";

type PerStudent = Extract<PlausibleAmount, { kind: "perStudent" }>;

/**
 * Amounts of ㎡ and 元 that would be plausible in another unit (D24): schools that stand apart first, then, over those
 * that are left, the column of a stage as a whole, or over all where more than half stand apart.
 */
export function doubtfulAmounts(dataset: Dataset, indicators: readonly IndicatorCard[]): DoubtfulFigure[] {
  return indicators.flatMap((card) => {
    const { id, plausible } = card;
    if (plausible.kind !== "perStudent") return [];
    const rows = { primary: amountRows(dataset, "primary", id), junior: amountRows(dataset, "junior", id) };
    const apart = rowsApart(rows, plausible.band);
    const doubted = STAGES.flatMap((stage) => doubtfulOfStage(card, plausible, stage, rows[stage], apart[stage]));
    return oncePerWhole(doubted);
  });
}

function doubtfulOfStage(
  card: IndicatorCard,
  plausible: PerStudent,
  stage: Stage,
  rows: readonly AmountRow[],
  apart: readonly RowApart[],
): DoubtfulFigure[] {
  const outside = new Set(apart.map(({ row }) => row));
  const isMost = outside.size * 2 > rows.length;
  const column = doubtfulColumn(card, plausible, stage, isMost ? rows : rows.filter((row) => !outside.has(row)));
  const schools = apart.map((one) => doubtfulSchool(card, plausible, one));
  if (isMost && column.length > 0) return rows.length === 1 ? schools : column;
  return [...schools, ...column];
}

function doubtfulColumn(
  { id, amount: field, unit: ratioUnit }: IndicatorCard,
  { band, units }: PerStudent,
  stage: Stage,
  rows: readonly AmountRow[],
): DoubtfulFigure[] {
  const [first] = rows;
  if (first === undefined) return [];
  const amount = compensatedSum(rows.map((row) => row.amount));
  const students = compensatedSum(rows.map((row) => row.students));
  const mean = amount / students;
  const { low, high } = bandFor(rows, band);
  if (mean >= low && mean <= high) return [];
  const typed = typedAmount(first.part, id);
  const { unit, readings } = unitReadings(amount, typed, units, students);
  const about: Subject = { item: id, stage, field };
  const params = { stage, indicator: id, ratioUnit, schools: rows.length, amount, mean, unit, readings, low, high };
  return [
    {
      about,
      values: [amount],
      places: rows.map((row) => placeOf(row, id)),
      because: finding("columnUnitSlip", "error", params, firstCell(typed), about),
    },
  ];
}

function doubtfulSchool(
  { id, amount: field, unit: ratioUnit }: IndicatorCard,
  { units }: PerStudent,
  { row, median }: RowApart,
): DoubtfulFigure {
  const { school, part, students, amount } = row;
  const figure = typedAmount(part, id);
  const isWhole = part.splits[id] !== undefined;
  const stage = isWhole ? null : part.stage;
  // A split amount is named by the whole, and its ratios are those of this part.
  const whole = isWhole ? row.whole : amount;
  const { typed, unit, readings } = unitReadings(whole, figure, units, (whole / amount) * students);
  const about: Subject = { item: id, school: school.key, ...(stage === null ? {} : { stage }), field };
  return {
    about,
    values: [whole, ...typedNumbers(figure)],
    places: isWhole
      ? school.parts
          .filter((one) => one.splits[id] !== undefined)
          .map((one): FigurePlace => ({ kind: "amount", school: school.key, stage: one.stage, indicator: id }))
      : [placeOf(row, id)],
    because: finding(
      "schoolUnitSlip",
      "error",
      { school: school.name, stage, indicator: id, ratioUnit, amount: whole, typed, unit, readings, median },
      firstCell(figure) ?? school.cell,
      about,
    ),
  };
}

function placeOf({ school, part }: AmountRow, indicator: IndicatorId): FigurePlace {
  return { kind: "amount", school: school.key, stage: part.stage, indicator };
}

/** An amount that both stages share is doubted once. */
function oncePerWhole(doubted: readonly DoubtfulFigure[]): DoubtfulFigure[] {
  return doubted.filter(
    ({ about }, at) =>
      about.school === undefined ||
      about.stage !== undefined ||
      doubted.findIndex((other) => other.about.school === about.school && other.about.stage === undefined) === at,
  );
}
