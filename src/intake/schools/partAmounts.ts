import type { Split } from "../../model/dataset";
import { ABSENT_FIGURE, knownValue, type Figure } from "../../model/figure";
import { finding } from "../../model/finding";
import type { IndicatorId } from "../../model/identifiers";
import type { Stage } from "../../model/stage";
import { atMost, contradicted, isMissing } from "./figureAgreement";
import { boundOfStage, figureOfStage, type SchoolFacts } from "./schoolFacts";
import { isByStage, SHARED_INDICATORS, sharedAmount, type Component, type SharedIndicator } from "./sharedAmounts";
import { splitAmount, weightedPupils, type PupilsByStage, type WeightedPupils } from "./split";
import { backboneTeachers, sportsAndArtsTeachers, teachersAboveRequiredDegree } from "./teacherAmounts";

/** The numerators of one part with how the shared ones were split. */
export interface PartAmounts {
  readonly amounts: Record<IndicatorId, Figure>;
  readonly splits: Partial<Record<IndicatorId, Split>>;
}

/**
 * The seven numerators of every part of a school, in the order of its stages: R1–R3 by the stage actually taught and
 * never split, R4–R7 as typed by stage or split once by weighted pupils (D4).
 * @param pupils of each stage that the school has, 高中 included
 */
export function amountsOfParts(facts: SchoolFacts, pupils: PupilsByStage): PartAmounts[] {
  if (facts.isOneStage)
    return facts.stages.map(({ stage }) => ({ amounts: amountsOfOneStage(facts, stage), splits: NO_SPLITS }));
  const weighted = weightedPupils(pupils);
  const all = facts.stages.map(({ stage }) => amountsOfStage(facts, stage, weighted));
  doubtSuspiciousStages(facts, all);
  return all;
}

const NO_SPLITS: Partial<Record<IndicatorId, Split>> = {};

function amountsOfOneStage(facts: SchoolFacts, stage: Stage): Record<IndicatorId, Figure> {
  const component: Component = (field) => figureOfStage(facts, field, stage);
  return {
    R1: teachersAboveRequiredDegree(facts, stage),
    R2: backboneTeachers(facts, stage),
    R3: sportsAndArtsTeachers(facts, stage),
    R4: sharedAmount(facts, "R4", component),
    R5: sharedAmount(facts, "R5", component),
    R6: sharedAmount(facts, "R6", component),
    R7: sharedAmount(facts, "R7", component),
  };
}

function amountsOfStage(facts: SchoolFacts, stage: Stage, weighted: WeightedPupils): PartAmounts {
  const splits: Partial<Record<IndicatorId, Split>> = {};
  const shared = (indicator: SharedIndicator): Figure => {
    if (isByStage(facts, indicator))
      return sharedAmount(facts, indicator, (field) => boundOfStage(facts, field, stage));
    const whole = sharedAmount(facts, indicator, (field) => facts.fields[field.whole]);
    if (whole === ABSENT_FIGURE) return whole;
    if (facts.type === null) return atMost(whole);
    const { amount, split } = splitAmount(whole, weighted, stage);
    splits[indicator] = split;
    return amount;
  };
  const amounts = {
    R1: teachersAboveRequiredDegree(facts, stage),
    R2: backboneTeachers(facts, stage),
    R3: sportsAndArtsTeachers(facts, stage),
    R4: shared("R4"),
    R5: shared("R5"),
    R6: shared("R6"),
    R7: shared("R7"),
  };
  return { amounts, splits };
}

/**
 * Numbers by stage that look like one whole-school number typed twice, or typed on one of two rows: which of them is
 * meant cannot be known, so R4–R7 are unknown on both (D4).
 */
function doubtSuspiciousStages(facts: SchoolFacts, parts: readonly PartAmounts[]): void {
  const [one, other] = parts;
  if (one === undefined || other === undefined || !facts.stages.every(({ isSure }) => isSure)) return;
  const staged = SHARED_INDICATORS.filter((indicator) => isByStage(facts, indicator));
  const known = (part: PartAmounts) => staged.filter((indicator) => knownValue(part.amounts[indicator]) !== null);
  const same = staged.filter((indicator) => isSameAmount(one.amounts[indicator], other.amounts[indicator]));
  const isOneSided = [
    [one, other],
    [other, one],
  ].some(
    ([full, empty]) =>
      full !== undefined &&
      empty !== undefined &&
      known(full).length > 0 &&
      staged.every((indicator) => isMissing(empty.amounts[indicator])),
  );
  if (same.length < 2 && !isOneSided) return;
  facts.report(
    finding(same.length >= 2 ? "amountsRepeated" : "amountsOnOneStage", "error", { school: facts.school }, facts.where),
  );
  for (const indicator of staged) {
    const both = contradicted([one.amounts[indicator], other.amounts[indicator]]);
    one.amounts[indicator] = both;
    other.amounts[indicator] = both;
  }
}

function isSameAmount(one: Figure, other: Figure): boolean {
  const value = knownValue(one);
  return value !== null && value !== 0 && value === knownValue(other);
}
