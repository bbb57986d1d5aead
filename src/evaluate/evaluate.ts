import { floorKind } from "../model/ruleInForce";

import type { Dataset } from "../model/dataset";
import type { Evaluation, ItemResult } from "../model/evaluation";
import type { Finding } from "../model/findings/finding";
import type { IndicatorId, ItemId } from "../model/identifiers";
import { STAGES, type Stage } from "../model/stage";
import { linesOf, type Standard } from "../regulation/standard";
import { applyDoubts, isCountyInDoubt } from "./applyDoubts";
import { crossChecks } from "./crossChecks/crossChecks";
import { declaredSchools } from "./declared/declaredSchools";
import { declaredWithinRule } from "./declared/declaredWithinRule";
import { exceptionsGranted } from "./exceptions/exceptionsGranted";
import { balanceTrends } from "./history/balanceTrends";
import { withSubjects } from "./findingSubjects";
import { itemResult, type FoundResult } from "./itemResult";
import { judgeVetoes } from "./items/vetoes";
import { judgeInItsYears } from "./limits/judgeInItsYears";
import type { JudgingContext, LimitsInForce } from "./judging";
import { overridesInTheirYears } from "./limits/overridesInTheirYears";
import { limitsInForce } from "./limits/limitsInForce";
import { groupedStudents } from "./neededFields/groupedStudents";
import { missingFields } from "./neededFields/missingFields";
import { withOtherReadings } from "./plausibility/otherReadings";
import { plausibleDataset } from "./plausibility/plausibleDataset";
import { campusFindings, campusResults } from "./resources/campuses";
import { judgeResources, type JudgedResources } from "./resources/judgeResources";
import { settledRepeats } from "./resources/settledRepeats";
import type { Regulation } from "./regulation";
import { uniqueFindings } from "./uniqueFindings";
import { verdictOf } from "./verdict";
import { vetoResult } from "./vetoResult";

/**
 * Judges 义务教育优质均衡 for everything that a workbook says: the limits in force, 资源配置 by row and by 差异系数, the
 * fifteen and the nine items, 社会认可度, 第十条, and one figure against another. Pure: the same dataset gives the same
 * evaluation, and nothing is read but the dataset and the regulation. What cannot be believed (D24) is unknown to every
 * rule, in the dataset that the evaluation carries too. Never throws for what a bureau may have typed;
 * whatever cannot be judged is undetermined and has a finding (D1–D22).
 */
export function evaluate(given: Dataset, regulation: Regulation): Evaluation {
  const { standard } = regulation;
  const plausible = plausibleDataset(given, standard.indicators);
  const { dataset } = plausible;
  const applied = limitsInForce(dataset, standard);
  const exceptions = exceptionsGranted(dataset);
  const context: JudgingContext = { dataset, limits: applied.limits, grantedException: exceptions.granted };
  const resources = withOtherReadings(dataset, standard.indicators, plausible.confirmations, (read) =>
    judgeResources(read, applied.limits, exceptions),
  );
  const campuses = campusResults(dataset, applied.limits);
  const vetoes = judgeVetoes(context);
  const history = balanceTrends(dataset, resources);
  const found = [...judgedItems(context, resources, regulation), ...vetoes.cases.map(vetoResult)];
  const limits = indicatorLimits(applied.limits, standard);
  const doubts = [...dataset.doubts, ...applied.doubts];
  const overrides = overridesInTheirYears(
    applied,
    dataset,
    standard,
    found.map(({ result }) => result),
  );
  const items = applyDoubts(
    found.map(({ result }) => result),
    doubts,
    standard,
  );
  return {
    county: dataset.county,
    reportingUnit: dataset.reportingUnit,
    period: dataset.period,
    standard: { ...standard, overrides: overrides.uses, exceptions: exceptions.uses },
    confirmations: plausible.confirmations,
    ...verdictOf(items, [
      vetoes.otherCase ?? "notApplicable",
      isCountyInDoubt(doubts) ? "undetermined" : "notApplicable",
    ]),
    items,
    balance: resources.balance,
    composite: resources.composite,
    trends: history.trends,
    indicatorLimits: limits,
    itemLimits: itemLimits(applied.limits, standard),
    schools: resources.schools,
    campuses,
    excluded: resources.excluded,
    itemShortfalls: found.flatMap(({ shortfalls }) => shortfalls),
    findings: withSubjects(
      uniqueFindings([
        ...settledRepeats(groupedStudents(dataset), resources.schools),
        ...missingFields(given, items, standard),
        ...plausible.findings,
        ...doubts.map(({ because }) => because),
        ...overrides.findings,
        ...exceptions.findings,
        ...resources.findings,
        ...campusFindings(campuses, resources.schools),
        ...declaredWithinRule(
          findingsOf(found, items),
          resources.schools,
          standard.indicators.map(({ id }) => id),
          floorKind({ indicatorLimits: limits, standard }),
        ),
        ...declaredSchools(resources.schools),
        ...vetoes.findings,
        ...crossChecks(dataset, resources),
        ...history.findings,
      ]),
      dataset,
    ),
    readings: dataset.readings,
    evidenceTexts: evidenceTexts(dataset),
    dataset,
  };
}

function judgedItems(
  context: JudgingContext,
  resources: JudgedResources,
  { standard, judges }: Regulation,
): FoundResult[] {
  const lines = linesOf({ ...standard, vetoes: [] });
  return lines.map((definition) => {
    const judge = judges[definition.id];
    const judgement =
      resources.judgements.get(definition.id) ??
      (judge === undefined ? undefined : judgeInItsYears(definition, judge, context));
    return itemResult(definition, judgement, context.dataset.statements[definition.id]);
  });
}

/** What was found of the items; a difference between declared and computed is not held against an item in doubt. */
function findingsOf(found: readonly FoundResult[], items: readonly ItemResult[]): Finding[] {
  return found.flatMap(({ result, findings }, index) =>
    items[index] === result ? findings : findings.filter(({ code }) => code !== "declaredDiffers"),
  );
}

function indicatorLimits(limits: LimitsInForce, { indicators }: Standard): Evaluation["indicatorLimits"] {
  const ofStage = (id: IndicatorId, stage: Stage) => ({
    standard: limits.indicator(id, stage, "standard"),
    floor: limits.indicator(id, stage, "floor"),
    coefficientOfVariation: limits.indicator(id, stage, "coefficientOfVariation"),
  });
  return Object.fromEntries(
    indicators.map(({ id }) => [id, Object.fromEntries(STAGES.map((stage) => [stage, ofStage(id, stage)]))]),
  ) as Evaluation["indicatorLimits"];
}

function itemLimits(limits: LimitsInForce, { items }: Standard): Evaluation["itemLimits"] {
  return Object.fromEntries(
    items.map((card) => [
      card.id,
      Object.fromEntries(Object.keys(card.limits).map((name) => [name, limits.item(card, name)])),
    ]),
  );
}

function evidenceTexts({ statements }: Dataset): Evaluation["evidenceTexts"] {
  const texts: Partial<Record<ItemId, string>> = {};
  for (const statement of Object.values(statements))
    if (statement !== undefined && statement.evidence !== null) texts[statement.item] = statement.evidence;
  return texts;
}
