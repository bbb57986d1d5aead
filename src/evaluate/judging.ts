import type { LimitInForce } from "../model/limitInForce";
import type { Dataset, ExceptionKind, LimitKind, RegisteredException } from "../model/dataset";
import type { Evidence, ItemPart, ItemShortfall } from "../model/evaluation";
import type { Finding } from "../model/findings/finding";
import type { IndicatorId, ItemId } from "../model/identifiers";
import type { EvaluationMessages, Message } from "../model/messages/message";
import type { Outcome } from "../model/outcome";
import type { Stage } from "../model/stage";
import type { DatedLimits, ItemCard } from "../regulation/itemCard";
import type { Standard } from "../regulation/standard";

/** A card with limits, of which one is asked for by name. */
export interface LimitedCard<Name extends string> extends Pick<ItemCard, "id"> {
  readonly limits: Readonly<Record<Name, DatedLimits>>;
}

/**
 * The limits of this evaluation: the nation's, in force in the years that the workbook states, or stricter local ones.
 */
export interface LimitsInForce {
  /** The regulation that they are limits of. */
  readonly standard: Standard;
  indicator(id: IndicatorId, stage: Stage, kind: LimitKind): LimitInForce;
  item<Name extends string>(card: LimitedCard<Name>, name: Name): LimitInForce;
}

/** What a judge of one item may look at; nothing else decides. */
export interface JudgingContext {
  readonly dataset: Dataset;
  readonly limits: LimitsInForce;
  /** The exception of that kind that holds for a school (D8), or undefined; `schoolKey` null for the county's own. */
  grantedException(kind: ExceptionKind, schoolKey: string | null): RegisteredException | undefined;
}

/** What the figures say of an item, before the bureau's own statement is laid beside it. */
export interface ItemJudgement {
  /** Null where no figure speaks to the item, so that the statement alone decides (D10). */
  readonly computed: Outcome | null;
  readonly parts: readonly ItemPart[];
  /** Arithmetic in signs and numbers, a line each. */
  readonly steps: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly notes: readonly Message<keyof EvaluationMessages>[];
  readonly findings: readonly Finding[];
  /** By how much each school fails that fails for certain, where the item is judged school by school. */
  readonly shortfalls?: readonly ItemShortfall[];
}

/** One item of 政府保障程度, 教育质量 or 社会认可度, judged from figures; one file each where it has a rule of its own. */
export type ItemJudge = (context: JudgingContext) => ItemJudgement;

/** The judges by item; an item of evidence alone has none. */
export type ItemJudges = Readonly<Partial<Record<ItemId, ItemJudge>>>;
