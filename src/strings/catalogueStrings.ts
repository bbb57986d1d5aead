import type { ExceptionKind, ExclusionReason, LimitKind, TableRole } from "../model/dataset";
import type { IndicatorNames } from "../regulation/indicatorCard";
import type { ItemCard, ItemWords } from "../regulation/itemCard";
import type { OfficeId } from "../regulation/offices";
import type { FindingRank } from "../model/finding";
import type { FloorKind } from "../model/floorKind";
import type { Area, IndicatorId, ItemId, SchoolType } from "../model/identifiers";
import type { Outcome } from "../model/outcome";
import type { Stage } from "../model/stage";

/** A floor in a sentence, and where there is room for a word only. */
export interface FloorWords {
  readonly full: string;
  readonly short: string;
}

/** The names of everything that the product knows by an identifier. */
export interface CatalogueStrings {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Of a case of 第十条, which is met where it does not exist: beside the words of the case, 达标 would read the other way round. */
  readonly vetoOutcomes: Readonly<Record<Outcome, string>>;
  /** What a bureau answers to a case. */
  readonly vetoAnswers: Readonly<Record<"met" | "unmet", string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly areas: Readonly<Record<Area, string>>;
  /** Offices of a county, as staff call them. */
  readonly offices: Readonly<Record<OfficeId, string>>;
  /** @throws where the regulation has no such item */
  readonly item: (id: ItemId) => ItemWords;
  /** The same with the numbers of the limits given in the place of those issued (D36). */
  readonly itemInForce: (id: ItemId, limits: ItemCard["limits"]) => ItemWords;
  /** The regulation's sentence where some of its numbers are local: which they are, or null for all of them. */
  readonly localNumbers: (text: string, numbers: readonly string[] | null) => string;
  /** @throws where the regulation has no such indicator */
  readonly indicator: (id: IndicatorId) => IndicatorNames;
  readonly schoolTypes: Readonly<Record<SchoolType, string>>;
  readonly exclusionReasons: Readonly<Record<ExclusionReason, string>>;
  readonly findingRanks: Readonly<Record<FindingRank, string>>;
  readonly tableRoles: Readonly<Record<TableRole, string>>;
  /** What the one indicator that misses the standard may fall to (D6), by whose floors are in force (D37). */
  readonly floors: Readonly<Record<FloorKind, FloorWords>>;
  readonly limitKinds: Readonly<Record<LimitKind, string>>;
  readonly exceptionKinds: Readonly<Record<ExceptionKind, string>>;
  /** A number, already written out, with its unit; "" is no unit. */
  readonly quantity: (number: string, unit: string) => string;
  /** A number, already written out, by which two quantities of that unit differ: shares differ by percentage points. */
  readonly difference: (number: string, unit: string) => string;
  /** A unit alone, for headings. */
  readonly unit: (unit: string) => string;
  /** A unit of which there is one: yuan per room. */
  readonly singleUnit: (unit: string) => string;
  /** A stage in front of a label that does not name it. */
  readonly staged: (stage: string, label: string) => string;
}
