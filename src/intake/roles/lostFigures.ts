import type { Cell } from "../../model/tables/cell";
import type { CellRef } from "../../model/tables/cellRef";
import type { Doubt } from "../../model/dataset";
import type { Figure } from "../../model/figures/figure";
import { finding } from "../../model/findings/finding";
import type { CountyFigureId } from "../../model/identifiers";
import type { FigureCard } from "../../regulation/figures/figureCard";
import { likeness } from "../headings/nearestNames";
import { normaliseLabel } from "../cells/normaliseLabel";
import { countyEntry, type Vocabulary } from "../vocabulary/vocabulary";

/** A row with a value whose label nobody understands. */
export interface LostLabel {
  readonly label: string;
  readonly unit: string | null;
  readonly value: Cell;
  readonly cell: CellRef;
}

/**
 * Doubts about items that lose a refuting figure when its label is spoiled (D1): a row with a value of the right unit
 * has a label that nobody understands, and the refuting figure stands nowhere else.
 */
export function doubtsOfLostFigures(
  lost: readonly LostLabel[],
  figures: Readonly<Partial<Record<CountyFigureId, Figure>>>,
  vocabulary: Vocabulary,
): Doubt[] {
  const refuters = vocabulary.items.flatMap(({ id, refutedBy }) =>
    refutedBy === undefined ? [] : [{ item: id, ...refutedBy }],
  );
  const absent = refuters.filter(
    ({ figure, beside }) => figures[figure] === undefined && (beside === null || figures[beside] !== undefined),
  );
  return lost.flatMap((row) => {
    const candidates = absent.filter(
      ({ figure, units }) => canHaveUnit(row, units) && mayBeNamed(row, countyEntry(figure, vocabulary)),
    );
    if (candidates.length === 0) return [];
    const figuresOfRow = candidates.map(({ figure }) => countyEntry(figure, vocabulary).labels[0] ?? figure);
    const because = finding("figureMayBeLost", "warning", { label: row.label, figures: figuresOfRow }, row.cell);
    return [{ items: candidates.map(({ item }) => item), because }];
  });
}

const WORDS = /^\p{Script=Han}{2,}$/u;

/**
 * The schools whose a figure is, unless it counts them: 特殊教育学校经费 is money, 建章立制学校数 a number of schools, and
 * 校园足球场数 none of these.
 */
const OWNERS = /学校(?!(?:总|个|所)?数?$)|校园/gu;

/**
 * A label of words that have nothing in common with the figure's names is another figure: 编制数 is no 建立章程的学校数, nor
 * is 特殊教育学校经费, since whose a figure is tells it from no other.
 */
function mayBeNamed({ label }: LostLabel, { labels }: FigureCard): boolean {
  const { exact } = normaliseLabel(label);
  if (!WORDS.test(exact)) return true;
  const distinguishing = exact.split(OWNERS);
  return labels.some((name) => distinguishing.some((words) => likeness(words, name) > 0));
}

/** By its unit; without one, a value with a percent sign is a share and a whole number counts people or schools. */
function canHaveUnit({ unit, value }: LostLabel, units: readonly string[]): boolean {
  if (unit !== null) return units.includes(unit.trim());
  const isPercent = value.shown.trim().endsWith("%");
  return units.includes("%") ? isPercent : value.kind === "number" && Number.isInteger(value.value) && !isPercent;
}
