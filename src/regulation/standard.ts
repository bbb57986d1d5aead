import type { Stage } from "../model/stage";
import type { IndicatorCard, IndicatorNames } from "./indicatorCard";
import type { DatedLimits, ItemCard, ItemWords } from "./itemCard";

/** What every school must keep (D6): so many indicators at the standard, the others at no less than a share of it. */
export interface SchoolRule {
  readonly card: ItemCard;
  readonly indicatorsToMeet: number;
  /** 0.85: what one that does not meet the standard may fall to. */
  readonly floorShare: number;
}

/** How alike the schools must be: the limit of 差异系数 by stage. */
export interface BalanceRule {
  readonly card: ItemCard;
  readonly limits: Readonly<Record<Stage, DatedLimits>>;
}

/** A case that rules a county out where it exists. */
export interface VetoCard extends ItemCard {
  /** False for a case that is judged only where the bureau's table lists it (D20). */
  readonly isAlwaysAsked: boolean;
}

/** A regulation as data: which cards it has, and the rules that hold them together. */
export interface Standard {
  /** The number of the regulation, which is also its identity in the JSON. */
  readonly id: string;
  /** What it is called, with the amendments that this edition of the product knows. */
  readonly edition: string;
  /** The first day on which it was in force, ISO date. */
  readonly issued: string;
  readonly indicators: readonly IndicatorCard[];
  readonly schoolRule: SchoolRule;
  readonly balanceRule: BalanceRule;
  readonly vetoes: readonly VetoCard[];
  /** Every line that is judged, in the order of the official tables, the vetoes last. */
  readonly items: readonly ItemCard[];
}

/** What is said of the cards of a standard in one language, by their identifiers. */
export interface StandardWords {
  readonly items: Readonly<Record<string, ItemWords>>;
  readonly indicators: Readonly<Record<string, IndicatorNames>>;
}

/** The regulation itself is Chinese: its own words are the names. */
export function wordsInChinese({ items, indicators }: Standard): StandardWords {
  return {
    items: Object.fromEntries(items.map(({ id, words }) => [id, words])),
    indicators: Object.fromEntries(indicators.map((card) => [card.id, card])),
  };
}
