import type { Cell } from "../../model/cell";
import type { CellRef } from "../../model/cellRef";
import type { Doubt } from "../../model/dataset";
import type { Figure } from "../../model/figure";
import { finding } from "../../model/finding";
import type { CountyFigureId, ItemId } from "../../model/identifiers";
import { unitOf, type UnitKind } from "../units";
import { COUNTY_VOCABULARY } from "../vocabulary/countyVocabulary";

/** A row with a value whose label nobody understands. */
export interface LostLabel {
  readonly label: string;
  readonly unit: string | null;
  readonly value: Cell;
  readonly cell: CellRef;
}

/** A figure whose absence helps an item: it refutes a declaration, or another figure stands in for it. */
interface Refuter {
  readonly figure: CountyFigureId;
  readonly item: ItemId;
  readonly kind: UnitKind;
  /** Only beside this figure is the item judged by figures at all. */
  readonly beside: CountyFigureId | null;
}

const REFUTERS: readonly Refuter[] = [
  { figure: "schoolsWithCharter", item: "Q3", kind: "count", beside: null },
  { figure: "schoolsRatedGood", item: "Q6", kind: "count", beside: null },
  { figure: "teachersDue360Hours", item: "G9", kind: "people", beside: "teachersWith360Hours" },
  { figure: "recognition", item: "S1", kind: "share", beside: null },
];

/**
 * Doubts about items that lose a refuting figure when its label is spoiled (D1): a row with a value of the right unit
 * has a label that nobody understands, and the refuting figure stands nowhere else.
 */
export function doubtsOfLostFigures(
  lost: readonly LostLabel[], figures: Readonly<Partial<Record<CountyFigureId, Figure>>>,
): Doubt[] {
  return REFUTERS.flatMap(({ figure, item, kind, beside }) => {
    const isAbsent = figures[figure] === undefined && (beside === null || figures[beside] !== undefined);
    const row = isAbsent ? lost.find((one) => canBeOfKind(one, kind)) : undefined;
    if (row === undefined) return [];
    const params = { label: row.label, figure: COUNTY_VOCABULARY[figure].labels[0] ?? figure };
    return [{ items: [item], because: finding("figureMayBeLost", "warning", params, row.cell) }];
  });
}

/** By its unit; without one, a value with a percent sign is a share and a whole number counts people or things. */
function canBeOfKind({ unit, value }: LostLabel, kind: UnitKind): boolean {
  if (unit !== null) return unitOf(unit)?.kind === kind;
  const isPercent = value.shown.trim().endsWith("%");
  return kind === "share" ? isPercent : value.kind === "number" && Number.isInteger(value.value) && !isPercent;
}
