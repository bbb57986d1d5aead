import { normaliseLabel } from "../cells/normaliseLabel";
import { unitOf, type Unit } from "../cells/units";
import type { FigureCard } from "../../regulation/figures/figureCard";

const MOST_NAMES = 3;
/** Labels of an entry that are compared; the rest are variants of them. */
const MOST_LABELS = 8;
/** Shared pairs of signs, of all pairs, from which a name is near: 体育场馆面积 is near 体育运动场馆面积, 班班通 near nothing. */
const NEAR = 0.5;

const KIND: Readonly<Partial<Record<FigureCard["dimension"], readonly Unit["kind"][]>>> = {
  people: ["people", "count"],
  count: ["count", "people"],
  rooms: ["count", "people"],
  area: ["area"],
  money: ["money"],
  share: ["share"],
};

/**
 * The official names nearest to a label that is none of them, at most three, by likeness and unit; none if none is near
 * (D34). They are shown as proposals and never judged (D33).
 * @param unit of the heading or row; null where none is stated
 */
export function nearestNames(
  label: string,
  unit: string | null,
  vocabulary: Readonly<Record<string, FigureCard>>,
): string[] {
  const { exact } = normaliseLabel(label);
  const kind = unit === null ? undefined : unitOf(unit)?.kind;
  const pairs = pairsOf(exact);
  const near = Object.values(vocabulary).flatMap((card) => {
    const { labels, dimension } = card;
    if (dimension === "text" || (kind !== undefined && KIND[dimension]?.includes(kind) === false)) return [];
    const score = Math.max(...pairsOfCard(card).map((one) => shareInCommon(pairs, one)));
    return score >= NEAR ? [{ name: labels[0] ?? "", score }] : [];
  });
  const sorted = near.sort((one, other) => other.score - one.score).map(({ name }) => name);
  return [...new Set(sorted)].slice(0, MOST_NAMES);
}

/** Of the labels of a card: a form of a county may have thousands of rows that nobody knows. */
const PAIRS = new WeakMap<FigureCard, readonly ReadonlySet<string>[]>();

function pairsOfCard(card: FigureCard): readonly ReadonlySet<string>[] {
  const known = PAIRS.get(card) ?? card.labels.slice(0, MOST_LABELS).map((one) => pairsOf(normaliseLabel(one).exact));
  PAIRS.set(card, known);
  return known;
}

/** The share of pairs of neighbouring signs that two words have in common (Dice), from 0 to 1. */
export function likeness(one: string, other: string): number {
  return shareInCommon(pairsOf(one), pairsOf(other));
}

function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common++;
  return (2 * common) / (one.size + other.size);
}

function pairsOf(text: string): Set<string> {
  const signs = [...text.slice(0, 60)];
  return new Set(signs.slice(1).map((sign, at) => (signs[at] ?? "") + sign));
}
