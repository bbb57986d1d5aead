import type { Dataset, ExceptionKind, RegisteredException, School } from "../../model/dataset";
import type { ExceptionUse } from "../../model/evaluation";
import { finding, type Finding } from "../../model/findings/finding";
import type { ExceptionRefusal } from "../../model/findings/registrationFindings";
import { EXCEPTION_RULES } from "../../regulation/exceptions";
import { countyCondition, schoolCondition } from "./exceptionConditions";
import type { JudgingContext } from "../judging";

/** What became of the exceptions that a bureau registers. */
export interface GrantedExceptions {
  readonly granted: JudgingContext["grantedException"];
  /** Kinds of which at least one is granted; most counties have none, and most rows need not ask. */
  readonly kinds: ReadonlySet<ExceptionKind>;
  readonly uses: readonly ExceptionUse[];
  readonly findings: readonly Finding[];
}

/** Those that deduct children of the county instead of changing a rule for a school (D15). */
const COUNTY_KINDS: readonly ExceptionKind[] = ["disabledUnable", "disabledDeferred"];

/**
 * Which registered exceptions hold (D8): understood, for a school that the tables list, with 依据, with 整改或建设规划
 * (asked of what is relaxed for a time, not of what rests on 鉴定 or 批准), with 数量 where they add something, and with a
 * condition that the workbook shows. Any other is refused with a finding that says why. Of two of one kind for one
 * school the first holds.
 */
export function exceptionsGranted(dataset: Dataset): GrantedExceptions {
  const schools = schoolsByKey(dataset);
  const judged = dataset.exceptions.map((exception) => ({
    exception,
    refusal: refusalOf(exception, dataset, schools),
  }));
  const holding = new Map<string, RegisteredException>();
  for (const { exception, refusal } of judged) {
    if (refusal !== null || exception.kind === null) continue;
    const key = keyOf(exception.kind, exception.schoolKey);
    if (!holding.has(key)) holding.set(key, exception);
  }
  const held = [...holding.values()];
  return {
    granted: (kind, schoolKey) => holding.get(keyOf(kind, schoolKey)),
    kinds: new Set(held.flatMap(({ kind }) => (kind === null ? [] : [kind]))),
    uses: dataset.exceptions.map((exception) => ({
      exception,
      item: exception.kind === null ? null : EXCEPTION_RULES[exception.kind].item,
      isGranted: held.includes(exception),
    })),
    findings: judged.flatMap(({ exception, refusal }) => (refusal === null ? [] : [refused(exception, refusal)])),
  };
}

function keyOf(kind: ExceptionKind, schoolKey: string | null): string {
  return COUNTY_KINDS.includes(kind) ? kind : `${kind} ${schoolKey ?? ""}`;
}

function schoolsByKey({ exceptions, schools }: Dataset): ReadonlyMap<string, School> {
  return new Map(exceptions.length === 0 ? [] : schools.map((school) => [school.key, school]));
}

function refusalOf(
  exception: RegisteredException,
  dataset: Dataset,
  schools: ReadonlyMap<string, School>,
): ExceptionRefusal | null {
  const { kind, schoolKey, basis, constructionPlan, quantity } = exception;
  if (kind === null) return "notUnderstood";
  const isOfCounty = COUNTY_KINDS.includes(kind);
  const school = schoolKey === null ? undefined : schools.get(schoolKey);
  if (!isOfCounty && school === undefined) return "schoolUnknown";
  if (basis === null) return "basisMissing";
  if (EXCEPTION_RULES[kind].needsPlan && constructionPlan === null) return "planMissing";
  if (EXCEPTION_RULES[kind].needsQuantity && (quantity === undefined || quantity.low !== quantity.high))
    return "quantityMissing";
  const condition =
    school === undefined || isOfCounty
      ? countyCondition(kind, dataset, exception)
      : schoolCondition(kind, school, exception);
  if (condition === "unmet") return "conditionContradicted";
  return condition === "met" || condition === "notApplicable" ? null : "conditionNotShown";
}

function refused(exception: RegisteredException, reason: ExceptionRefusal): Finding {
  const name = exception.kind === null ? exception.label : EXCEPTION_RULES[exception.kind].name;
  return finding("exceptionRefused", "warning", { exception: name, school: exception.school, reason }, exception.cell);
}
