import type { Stage } from "./stage";
import type { IndicatorCard, IndicatorNames } from "./indicatorCard";
import type { FigureCard } from "./figures/figureCard";
import type { DatedLimits, ItemCard, ItemWords } from "./itemCard";

/** What every school must keep (D6): so many indicators at the standard, the others at no less than a share of it. */
export interface SchoolRule {
  readonly card: ItemCard;
  readonly indicatorsToMeet: number;
  /** 0.85: what one that does not meet the standard may fall to. */
  readonly floorShare: number;
}

/**
 * The floors as the words of the school rule name them: none given where all are the nation's share of the standard,
 * and `floor` left out where all are local.
 */
export interface FloorLimits {
  readonly floor?: DatedLimits;
  readonly localFloor?: DatedLimits;
}

/** How alike the schools must be: the limit of 差异系数 by stage. */
export interface BalanceRule {
  readonly card: ItemCard;
  /** What is held against the limit: the coefficient of each indicator, or the mean of them all. */
  readonly judges: "each" | "composite";
  readonly limits: Readonly<Record<Stage, DatedLimits>>;
}

/** A case that rules a county out where it exists. */
export interface VetoCard extends ItemCard {
  /** False for a case that is judged only where the bureau's table lists it (D20). */
  readonly isAlwaysAsked: boolean;
  /** The words by which it is recognised within a bureau's sentence. */
  readonly recognisedBy: RegExp;
  /** True for the case about posts 编制, whose answer figures of the county can contradict. */
  readonly isAboutPosts: boolean;
}

/** A regulation as data: which cards it has, and the rules that hold them together. */
export interface Standard {
  /** The number of the regulation, which is also its identity in the JSON. */
  readonly id: string;
  /** What it is called, with the amendments that this edition of the product knows. */
  readonly edition: string;
  /** The first day on which it was in force, ISO date. */
  readonly issued: string;
  /** How many years must have passed since 基本均衡 was recognised before a county may apply; absent: none are asked. */
  readonly yearsAfterBasicBalance?: number;
  readonly indicators: readonly IndicatorCard[];
  /** The indicators as lines that are judged, in their order. */
  readonly indicatorItems: readonly ItemCard[];
  readonly schoolRule: SchoolRule;
  readonly balanceRule: BalanceRule;
  /** The lines beside the resources and the vetoes, in official order. */
  readonly items: readonly ItemCard[];
  readonly vetoes: readonly VetoCard[];
  /** Figures and columns that this standard alone asks for, by identifier; those of all stand in `figures/`. */
  readonly figures?: {
    readonly county?: Readonly<Record<string, FigureCard>>;
    readonly schools?: Readonly<Record<string, FigureCard>>;
  };
  /** True where the official forms of the product are those of this regulation. */
  readonly hasOfficialForms: boolean;
}

/** A card with what the regulation says of it as issued. */
export interface IssuedCard extends ItemCard {
  readonly words: ItemWords;
}

/** Every line of a standard with its words as issued, in the order of the official tables. */
export function issuedCards(standard: Standard): IssuedCard[] {
  return linesOf(standard).map((card) => ({ ...card, words: card.wordsFor(card.limits) }));
}

/** Every line that is judged, in the order of the official tables, the vetoes last. */
export function linesOf({ indicatorItems, schoolRule, balanceRule, items, vetoes }: Standard): ItemCard[] {
  return [...indicatorItems, schoolRule.card, balanceRule.card, ...items, ...vetoes];
}

/** The card of a line of a standard. */
export function lineOf(standard: Standard, id: string): ItemCard {
  const found = linesOf(standard).find((card) => card.id === id);
  if (found === undefined) throw new Error(`The regulation has no line ${id}.`);
  return found;
}

/** The card of an indicator of a standard. */
export function indicatorOf({ indicators }: Pick<Standard, "indicators">, id: string): IndicatorCard {
  const found = indicators.find((card) => card.id === id);
  if (found === undefined) throw new Error(`The regulation has no indicator ${id}.`);
  return found;
}

/** What is said of the cards of a standard in one language, by their identifiers. */
export interface StandardWords {
  readonly items: Readonly<Record<string, ItemCard["wordsFor"]>>;
  readonly indicators: Readonly<Record<string, IndicatorNames>>;
}

/** The regulation itself is Chinese: its own words are the names. */
export function wordsInChinese(standard: Standard): StandardWords {
  return {
    items: Object.fromEntries(linesOf(standard).map((card) => [card.id, (limits) => card.wordsFor(limits)])),
    indicators: Object.fromEntries(standard.indicators.map((card) => [card.id, card])),
  };
}
