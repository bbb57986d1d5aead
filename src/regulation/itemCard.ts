import type { CountyFigureId, CountyTextId } from "./figures/figureIds";
import type { Area } from "./identifiers";
import type { Limit } from "./limits/limit";
import type { OfficeId } from "./offices";
import type { OfficialSentence } from "./words/officialSentence";
import type { Refuter } from "./refuter";

/** How an item is decided: by figures, by the bureau's statement with evidence, or one half each. */
export type ItemKind = "computed" | "evidence" | "both";

/** What is said of an item in one language; every number in it comes from the limits that it is made of. */
export interface ItemWords {
  /** How staff cite it. */
  readonly citation: string;
  /** A few words for lists. */
  readonly title: string;
  /** The full sentence of the regulation. */
  readonly text: string;
  /** What a county that fails it has to do. */
  readonly remedy: string;
  /** What a report says that the county will do about it. */
  readonly measure: string;
  /** Why it does not apply where it does not; there where it may not. */
  readonly notApplicable?: string;
  /** Of a case of 第十条: what does or does not exist, within a sentence of the report. */
  readonly veto?: string;
  /** The sentence of the official form with its blanks filled; there where the card has an official sentence. */
  sentence?(blanks: Readonly<Record<string, string>>): string;
}

/** Tables of schools by what they tell. */
export type SchoolTable = "schools" | "classes" | "rooms" | "funds";

/** A sentence of its own by which a report tells the figures of an item that no official sentence tells. */
export type Account = "quotas" | "rooms" | "posts" | "monitoring" | "recognition";

/** A line of 学校自评表 beside the resources. */
export type SchoolFormLine = "rooms" | "size" | "classes" | "smallSchoolFunds";

/** The limits of one thing, one for each date from which another holds (D13). */
export type DatedLimits = readonly [Limit, ...Limit[]];

/**
 * The limits of a card by what they limit, as issued or as in force: a local one stands in the place of the nation's.
 */
export type LimitsOf<Limits> = Readonly<Record<keyof Limits, DatedLimits>>;

/** One line of the regulation that is judged: all that is particular to it, its judge excepted. */
export interface ItemCard {
  readonly id: string;
  readonly area: Area;
  readonly kind: ItemKind;
  /** False for what informs only. */
  readonly decides: boolean;
  /** The year by which its limits are dated: that of the account for what is about money and staff moves. */
  readonly year: "school" | "fiscal";
  /** Figures of the county that the form asks for because of it, in the order of the form. */
  readonly figures: readonly (CountyFigureId | CountyTextId)[];
  /** The tables of schools that can make it unmet. */
  readonly seenIn: readonly SchoolTable[];
  /** The official sentence of the form, where the form prints one. */
  readonly sentence?: OfficialSentence;
  /** How a report tells its figures where there is no official sentence. */
  readonly account?: Account;
  /** What 学校自评表 asks of each school because of it. */
  readonly schoolForm?: SchoolFormLine;
  /**
   * Words by which it is told in whatever wording a bureau gives it: all words of one alternative stand in the label,
   * and no other item's may. Alternatives are parted by "|", words by "+".
   */
  readonly toldBy?: string;
  /**
   * What it is about, for a short title beside a conclusion (班额控制, 持证上岗率), written as `toldBy`. Such a title names the
   * whole item, never one of its halves (章程 of 章程 and 信息化). Elsewhere the same words may be those of a figure.
   */
  readonly topics?: string;
  /** A figure whose absence helps it (D1). */
  readonly refutedBy?: Refuter;
  /** Who answers for it in a county, the first above all. */
  readonly offices: readonly OfficeId[];
  /** By what they limit. Shares are percent points. */
  readonly limits: Readonly<Record<string, DatedLimits>>;
  /**
   * The regulation itself is Chinese: its own words are the names. Their numbers are those of the limits given (D36).
   */
  wordsFor(limits: ItemCard["limits"]): ItemWords;
}
