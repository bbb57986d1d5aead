import { ofIndicator } from "../../../model/ofIndicator";
import type { Split } from "../../../model/dataset";
import { ABSENT_FIGURE, cellOfFigure, computedFigure, knownValue, type Figure } from "../../../model/figures/figure";
import { finding } from "../../../model/findings/finding";
import type { IndicatorId } from "../../../model/identifiers";
import type { Stage } from "../../../model/stage";
import type { IndicatorCard } from "../../../regulation/indicatorCard";
import { atMost, contradicted, isMissing } from "./figureAgreement";
import { stagedField } from "./fieldIds";
import { labelOfField } from "./fieldLabel";
import { boundOfStage, figureOfStage, type SchoolFacts } from "./schoolFacts";
import { isByStage, sharedAmount, type Component } from "./sharedAmounts";
import { splitAmount, weightedPupils, type PupilsByStage, type WeightedPupils } from "./split";
import { teacherAmount } from "./teacherAmounts";

/** The numerators of one part with how the shared ones were split. */
export interface PartAmounts {
  readonly amounts: Record<IndicatorId, Figure>;
  readonly splits: Partial<Record<IndicatorId, Split>>;
}

/**
 * The numerators of every part of a school, in the order of its stages: teachers by the stage actually taught and never
 * split, what is shared as typed by stage or split once by weighted pupils (D4).
 * @param pupils of each stage that the school has, 高中 included
 */
export function amountsOfParts(facts: SchoolFacts, pupils: PupilsByStage): PartAmounts[] {
  if (facts.isOneStage)
    return facts.stages.map(({ stage }) => ({ amounts: amountsOfOneStage(facts, stage), splits: NO_SPLITS }));
  const weighted = weightedPupils(pupils);
  const all = facts.stages.map(({ stage }) => amountsOfStage(facts, stage, weighted));
  doubtSuspiciousStages(facts, all, weighted);
  doubtContradictedWholes(facts, all, weighted);
  return all;
}

const NO_SPLITS: Partial<Record<IndicatorId, Split>> = {};

function amountsOfOneStage(facts: SchoolFacts, stage: Stage): Record<IndicatorId, Figure> {
  const component: Component = (field) => figureOfStage(facts, field, stage);
  return amountsBy(facts, (card) =>
    card.isShared ? sharedAmount(facts, card, component) : teacherAmount(facts, card, stage),
  );
}

function amountsOfStage(facts: SchoolFacts, stage: Stage, weighted: WeightedPupils): PartAmounts {
  const splits: Partial<Record<IndicatorId, Split>> = {};
  const shared = (indicator: IndicatorCard): Figure => {
    if (isByStage(facts, indicator))
      return sharedAmount(facts, indicator, (field) => boundOfStage(facts, field, stage));
    const whole = sharedAmount(facts, indicator, (field) => facts.fields[field.whole]);
    if (whole === ABSENT_FIGURE) return whole;
    if (facts.type === null) return atMost(whole);
    const { amount, split } = splitAmount(whole, weighted, stage);
    splits[indicator.id] = split;
    return amount;
  };
  const amounts = amountsBy(facts, (card) => (card.isShared ? shared(card) : teacherAmount(facts, card, stage)));
  return { amounts, splits };
}

function amountsBy(
  { vocabulary }: SchoolFacts,
  amountOf: (card: IndicatorCard) => Figure,
): Record<IndicatorId, Figure> {
  const amounts: Record<IndicatorId, Figure> = {};
  for (const card of vocabulary.standard.indicators) amounts[card.id] = amountOf(card);
  return amounts;
}

/**
 * Numbers by stage that are the same on both rows may be one whole-school number typed twice: such an amount lies
 * between what the split of it gives and what is typed, and both readings are judged (D4). Numbers that stand on one of
 * the two rows alone may be the stage's or the school's, so that nothing is known of them.
 *
 * Worked example: 15 rooms on both rows, 1000 and 300 pupils → 15 × 1000 ÷ 1330 = 11.28 to 15, and 3.72 to 15.
 */
function doubtSuspiciousStages(facts: SchoolFacts, parts: readonly PartAmounts[], weighted: WeightedPupils): void {
  const [one, other] = parts;
  if (one === undefined || other === undefined || !facts.stages.every(({ isSure }) => isSure)) return;
  const staged = facts.vocabulary.standard.indicators
    .filter((indicator) => indicator.isShared && isByStage(facts, indicator))
    .map(({ id }) => id);
  if (isOneSided(one, other, staged) || isOneSided(other, one, staged)) {
    facts.report(finding("amountsOnOneStage", "error", { school: facts.school }, facts.where));
    for (const indicator of staged) {
      const both = contradicted([ofIndicator(one.amounts, indicator), ofIndicator(other.amounts, indicator)]);
      one.amounts[indicator] = both;
      other.amounts[indicator] = both;
    }
    return;
  }
  const same = staged.filter((indicator) =>
    isSameAmount(ofIndicator(one.amounts, indicator), ofIndicator(other.amounts, indicator)),
  );
  if (same.length === 0) return;
  facts.report(finding("amountsRepeated", "warning", { school: facts.school, indicators: same }, facts.where));
  for (const indicator of same) {
    for (const [at, { stage }] of facts.stages.entries()) {
      const part = parts[at];
      const whole = part?.amounts[indicator];
      if (part === undefined || whole === undefined) continue;
      const { amount } = splitAmount(whole, weighted, stage);
      part.amounts[indicator] = computedFigure(Math.min(amount.low, whole.low), whole.high, [whole]);
    }
  }
}

/** Shares that were rounded before they were typed. */
const ROUNDED = 1e-3;

/**
 * An amount of the whole school beside amounts by stage that are not the same together: two sources of one quantity, so
 * that each stage has anything between what is typed and what the split of the whole gives (D11).
 */
function doubtContradictedWholes(facts: SchoolFacts, parts: readonly PartAmounts[], weighted: WeightedPupils): void {
  if (facts.hasSenior || parts.length < 2) return;
  // What is wrong within the whole school's numbers decides nothing beside those by stage.
  const inSilence: SchoolFacts = { ...facts, report: () => undefined };
  for (const card of facts.vocabulary.standard.indicators) {
    if (!card.isShared || !isByStage(facts, card)) continue;
    const field = stagedField(card.amount);
    const figure = sharedAmount(inSilence, card, (one) => facts.fields[one.whole]);
    const whole = knownValue(figure);
    const typed = parts.map(({ amounts }) => knownValue(ofIndicator(amounts, card.id)));
    if (whole === null || typed.includes(null)) continue;
    const stages = typed.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    if (Math.abs(stages - whole) <= Math.max(0.02, ROUNDED * whole)) continue;
    const heading = labelOfField(field.whole, facts.vocabulary);
    const params = { school: facts.school, heading, stages, whole, areBothJudged: true };
    facts.report(finding("stageAmountsDoNotAddUp", "error", params, cellOfFigure(figure)));
    for (const [at, { stage }] of facts.stages.entries()) {
      const part = parts[at];
      const own = part?.amounts[card.id];
      if (part === undefined || own === undefined) continue;
      const { amount } = splitAmount(figure, weighted, stage);
      part.amounts[card.id] = computedFigure(Math.min(own.low, amount.low), Math.max(own.high, amount.high), [
        own,
        figure,
      ]);
    }
  }
}

/** Everything that is typed by stage stands on one of the two rows. */
function isOneSided(full: PartAmounts, empty: PartAmounts, staged: readonly IndicatorId[]): boolean {
  return (
    staged.some((indicator) => knownValue(full.amounts[indicator]) !== null) &&
    staged.every((indicator) => isMissing(ofIndicator(empty.amounts, indicator)))
  );
}

function isSameAmount(one: Figure, other: Figure): boolean {
  const value = knownValue(one);
  return value !== null && value !== 0 && value === knownValue(other);
}
