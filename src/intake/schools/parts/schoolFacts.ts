import { cellOfFigure } from "../../../model/figures/figure";
import type { CellRef } from "../../../model/tables/cellRef";
import { ABSENT_FIGURE, type Figure } from "../../../model/figures/figure";
import { finding } from "../../../model/findings/finding";
import type { Confirmation } from "../../../model/confirmation";
import type { IndicatorId, SchoolType } from "../../../model/identifiers";
import type { Stage } from "../../../model/stage";
import type { Vocabulary } from "../../vocabulary/vocabulary";
import type { Report } from "../../cells/quantityCell";
import { agreement, atMost, contradicted, isAbove } from "./figureAgreement";
import type { Fields, StagedField } from "./fieldIds";
import { labelOfField } from "./fieldLabel";

import type { StagePresence } from "./stagePresence";

/**
 * What became of 学生总数: it is that of the compulsory stages (`none`), kindergarten pupils were taken off (`taken`), they
 * are in it and not counted (`between`), or nothing says whether it holds any (`possible`).
 */
export type KindergartenInTotal = "none" | "taken" | "between" | "possible";

/** Everything that the parts of one school are made from. */
export interface SchoolFacts {
  /** The name for findings. */
  readonly school: string;
  readonly where: CellRef | null;
  readonly type: SchoolType | null;
  /** False where no cell gives the type and the place of the rows implies it (D30): a 小学 may then be a 教学点. */
  readonly isTypeStated: boolean;
  readonly fields: Fields;
  /** Of the regulation, the numerators of whose indicators are to be made. */
  readonly vocabulary: Vocabulary;
  readonly stages: readonly StagePresence[];
  readonly hasSenior: boolean;
  /** True where the school has one stage and no other, so that a number without a stage is that stage's. */
  readonly isOneStage: boolean;
  /** Whether any column of degrees (R1), of subjects (R3) speaks of this school. */
  readonly hasDegrees: boolean;
  readonly hasSubjects: boolean;
  readonly hasStatedRatios: boolean;
  /** What became of 学生总数; null where 在校生数 do not come from it. */
  readonly kindergarten: KindergartenInTotal | null;
  /** 送教上门 pupils of the county, who sit in no class; null where it does not say. */
  readonly homeTaught: number | null;
  /** D18: the bureau has confirmed that 室内体育用房 is already taken out of 教学及辅助用房. */
  readonly isIndoorDeducted: boolean;
  /** What people have confirmed of the school. */
  readonly confirmations: readonly Confirmation[];
  readonly report: Report;
}

/**
 * What the workbook says of one field for one stage: the number by stage, or the school's where it has one stage only.
 * @returns undefined where no column gives it
 */
export function figureOfStage(facts: SchoolFacts, field: StagedField, stage: Stage): Figure | undefined {
  const staged = facts.fields[field[stage]];
  const whole = facts.fields[field.whole];
  if (whole === undefined) return staged;
  if (facts.isOneStage) return staged === undefined ? whole : agreedFields(facts, staged, whole, field.whole);
  if (staged === undefined || !isAbove(staged.low, whole.high)) return staged;
  return partAboveWhole(facts, field[stage], staged, field.whole, whole);
}

/** As `figureOfStage`, but a number of the whole school bounds that of its stage. */
export function boundOfStage(facts: SchoolFacts, field: StagedField, stage: Stage): Figure | undefined {
  const own = figureOfStage(facts, field, stage);
  if (own !== undefined) return own;
  const whole = facts.fields[field.whole];
  return whole === undefined ? undefined : atMost(whole);
}

function agreedFields(facts: SchoolFacts, one: Figure, other: Figure, heading: string): Figure {
  return agreement(one, other) ?? differingFields(facts, one, other, heading);
}

/** One quantity of which two tables say different numbers: an error, and nothing is known of it (D11). */
export function differingFields(facts: SchoolFacts, one: Figure, other: Figure, heading: string): Figure {
  const params = {
    school: facts.school,
    heading: labelOfField(heading, facts.vocabulary),
    first: one.low,
    second: other.low,
  };
  facts.report(finding("schoolFiguresDiffer", "error", params, cellOfFigure(one)));
  return contradicted([one, other]);
}

/** Two ways to one numerator must lead to the same; where they do not, nothing is known of it. */
export function agreedWays(
  facts: SchoolFacts,
  indicator: IndicatorId,
  one: Figure | undefined,
  other: Figure | undefined,
): Figure {
  if (one === undefined || other === undefined) return one ?? other ?? ABSENT_FIGURE;
  return agreement(one, other) ?? waysDiffer(facts, indicator, one, other);
}

function waysDiffer(facts: SchoolFacts, indicator: IndicatorId, one: Figure, other: Figure): Figure {
  const [first, second] = one.low > other.high ? [one.low, other.high] : [one.high, other.low];
  facts.report(finding("waysDiffer", "error", { school: facts.school, indicator, first, second }, cellOfFigure(one)));
  return contradicted([one, other]);
}

/**
 * A part greater than its whole: undetermined, with an error (D1).
 * @param part its field, or those of which it is the sum as far as the school has them
 */
export function partAboveWhole(
  facts: SchoolFacts,
  part: string | readonly string[],
  partFigure: Figure,
  whole: string,
  wholeFigure: Figure,
): Figure {
  const params = {
    school: facts.school,
    part: typeof part === "string" ? labelOfField(part, facts.vocabulary) : labelOfSum(facts, part),
    whole: labelOfField(whole, facts.vocabulary),
    partValue: partFigure.low,
    wholeValue: wholeFigure.high,
  };
  facts.report(finding("partAboveWhole", "error", params, cellOfFigure(partFigure)));
  return contradicted([partFigure, wholeFigure]);
}

/** 音乐专任教师数＋美术专任教师数: the number that is compared is none of the cells' own. */
function labelOfSum({ fields, vocabulary }: SchoolFacts, parts: readonly string[]): string {
  const known = Object.keys(fields);
  const present = parts.filter((part) => known.some((field) => field.startsWith(part)));
  return present.map((part) => labelOfField(part, vocabulary)).join("＋");
}
