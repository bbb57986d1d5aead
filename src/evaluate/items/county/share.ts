import type { LimitInForce } from "../../../model/limitInForce";
import type { ItemPart } from "../../../model/evaluation";
import type { Figure } from "../../../model/figures/figure";
import { divideFigures } from "../../../model/figures/figureArithmetic";
import { finding, type Finding } from "../../../model/findings/finding";
import type { ItemId } from "../../../model/identifiers";
import type { Stage } from "../../../model/stage";
import { quotient, step } from "../../arithmetic";
import { comparedPart } from "../../comparedPart";
import { cellOfFigure } from "../../../model/figures/figure";

/** One side of a share, with the name under which a reader finds it. */
export interface ShareTerm {
  readonly figure: Figure;
  readonly name: string;
}

export interface ShareQuestion {
  readonly item: ItemId;
  readonly label: ItemPart["label"];
  readonly part: ShareTerm;
  readonly whole: ShareTerm;
  readonly limit: LimitInForce;
  readonly stage?: Stage | null;
}

export interface ShareAnswer {
  readonly part: ItemPart;
  readonly step: string;
  readonly findings: readonly Finding[];
}

/**
 * Judges what share of a whole a part of it is, in percent points. A part that is greater than its whole for certain
 * cannot be right: undetermined with an error, never 100% (D1).
 * @example 134 of 739 against 10%: met, `134 ÷ 739 × 100 = 18.13 ≥ 10`
 */
export function judgeShare(question: ShareQuestion): ShareAnswer {
  const { part, whole, limit, stage } = question;
  const share = divideFigures(part.figure, whole.figure, 100);
  const exceeds = part.figure.low > whole.figure.high;
  return {
    part: comparedPart(question.label, share, limit, exceeds ? { stage, outcome: "undetermined" } : { stage }),
    step: step(quotient(part.figure, whole.figure, 100), share, limit),
    findings: exceeds ? [partExceedsWhole(question.item, part, whole)] : [],
  };
}

/** The error that a part is greater than its whole, at the part's cell. */
export function partExceedsWhole(item: ItemId, part: ShareTerm, whole: ShareTerm): Finding {
  return finding(
    "partExceedsWhole",
    "error",
    { item, part: part.name, partValue: part.figure.low, whole: whole.name, wholeValue: whole.figure.high },
    cellOfFigure(part.figure) ?? cellOfFigure(whole.figure),
  );
}
