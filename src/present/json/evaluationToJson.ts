import { ofIndicator } from "../../model/ofIndicator";
import { addressOf, type CellRef } from "../../model/tables/cellRef";
import type { ConfirmationUse, ExceptionUse, ItemResult, OverrideUse, SchoolPartResult } from "../../model/evaluation";
import { knownValue, type Figure } from "../../model/figures/figure";
import type { IndicatorId } from "../../model/identifiers";
import type { PlannedEvaluation } from "../../model/plan";
import { NO_SCENARIOS, type KeptScenarios } from "../../model/scenario";
import type { Strings } from "../../strings/strings";
import type {
  ConfirmationJson,
  ExceptionJson,
  ItemJson,
  OverrideJson,
  SchoolJson,
  UeiEvaluationJson,
} from "./evaluationJson";
import { balanceJson, compositeJson, countsJson, finite } from "./evaluationFigures";
import { planToJson } from "./planToJson";
import { scenariosToJson } from "../scenario/scenariosToJson";
import { findingSentence, messageSentence } from "../words/sentences";
import { toldSteps } from "../words/stepWords";
import { historyJson, previousJson } from "../years/historyJson";

/**
 * The evaluation for programs (its contract: README): the same facts as the sheets, numbers unrounded, sentences in one
 * language.
 */
export function evaluationToJson(
  { evaluation, plan }: PlannedEvaluation,
  strings: Strings,
  scenarios: KeptScenarios = NO_SCENARIOS,
): UeiEvaluationJson {
  const { county, period, standard, verdict } = evaluation;
  return {
    schema: "uei.evaluation/1",
    county,
    period,
    standard: {
      id: standard.id,
      edition: standard.edition,
      overrides: standard.overrides.map(overrideJson),
      exceptions: standard.exceptions.map(exceptionJson),
    },
    confirmations: evaluation.confirmations.map(confirmationJson),
    verdict,
    counts: countsJson(evaluation),
    items: evaluation.items.map((item) => itemJson(item, strings)),
    balance: evaluation.balance.map((one) => ({ ...balanceJson(one), ...previousJson(one, evaluation) })),
    composite: compositeJson(evaluation),
    ...historyJson(evaluation),
    schools: evaluation.schools.map(schoolJson),
    excluded: evaluation.excluded.map(({ name, students, reason }) => ({ name, students: finite(students), reason })),
    findings: evaluation.findings.map((one) => ({
      code: one.code,
      rank: one.rank,
      message: findingSentence(one, strings),
      where: one.where === null ? null : whereJson(one.where),
      about: one.about,
    })),
    plan: planToJson(plan),
    ...(scenarios.judged.length === 0 ? {} : { scenarios: scenariosToJson({ evaluation, plan }, scenarios, strings) }),
  };
}

function known(figure: Figure | undefined): number | null {
  return finite(knownValue(figure));
}

function whereJson(ref: CellRef): { sheet: string; cell: string } {
  return { sheet: ref.sheet, cell: addressOf(ref) };
}

function overrideJson({ override, isUsed }: OverrideUse): OverrideJson {
  const { item, label, stage, kind, value, unit, basis, effectiveFrom, cell } = override;
  return {
    item,
    label,
    stage,
    kind,
    value,
    unit,
    basis,
    effectiveFrom: effectiveFrom ?? null,
    used: isUsed,
    where: whereJson(cell),
  };
}

function confirmationJson({ confirmation, isInForce }: ConfirmationUse): ConfirmationJson {
  const { school, stage, field, label, value, confirmedBy, date, basis, cell } = confirmation;
  return {
    school,
    stage,
    field,
    label,
    value,
    confirmedBy,
    date,
    basis,
    inForce: isInForce,
    where: cell === null ? null : whereJson(cell),
  };
}

function exceptionJson({ exception, item, isGranted }: ExceptionUse): ExceptionJson {
  const { kind, school, label, basis, quantity, constructionPlan, cell } = exception;
  return {
    kind,
    school,
    label,
    item,
    basis,
    quantity: known(quantity),
    constructionPlan,
    granted: isGranted,
    where: whereJson(cell),
  };
}

function itemJson(item: ItemResult, strings: Strings): ItemJson {
  return {
    id: item.id,
    area: item.area,
    decides: item.decides,
    basis: item.basis,
    outcome: item.outcome,
    parts: item.parts.map((part) => ({
      stage: part.stage,
      label: messageSentence(part.label, strings),
      value: finite(part.value),
      limit: finite(part.limit),
      unit: part.unit,
      outcome: part.outcome,
    })),
    declared: item.declared,
    agrees: item.agrees,
    steps: toldSteps(item),
    evidence: item.evidence.map(({ ref, label, value }) => ({
      sheet: ref.sheet,
      table: ref.table,
      cell: addressOf(ref),
      label,
      value: typeof value === "number" ? finite(value) : value,
    })),
    notes: item.notes.map((note) => messageSentence(note, strings)),
  };
}

function schoolJson({ school, part, ratios, met, outcome }: SchoolPartResult): SchoolJson {
  const ids = Object.keys(ratios);
  return {
    name: school.name,
    code: school.code,
    stage: part.stage,
    students: known(part.students),
    amounts: byIndicator(ids, (id) => known(part.amounts[id])),
    ratios: byIndicator(ids, (id) => finite(ofIndicator(ratios, id))),
    met,
    outcome,
  };
}

function byIndicator(
  ids: readonly IndicatorId[],
  value: (id: IndicatorId) => number | null,
): Record<IndicatorId, number | null> {
  return Object.fromEntries(ids.map((id) => [id, value(id)]));
}
