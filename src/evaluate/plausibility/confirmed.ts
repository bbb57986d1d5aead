import { fieldAndStage } from "../../model/figures/fieldAndStage";
import type { Confirmation, Dataset } from "../../model/dataset";
import type { ConfirmationUse } from "../../model/evaluation";
import { finding, type Finding } from "../../model/findings/finding";
import type { Subject } from "../../model/findings/subject";
import { isOfPupils } from "../../model/classes/confirmedPupils";
import { ABSENT_FIGURE, knownValue } from "../../model/figures/figure";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import type { DoubtfulFigure } from "./doubtfulFigure";
import { confirmableAmount } from "./confirmableAmount";

export interface ConfirmedFigures {
  /** Those that nobody has confirmed. */
  readonly doubtful: readonly DoubtfulFigure[];
  readonly uses: readonly ConfirmationUse[];
  readonly findings: readonly Finding[];
}

/**
 * Lays what people have confirmed beside what is doubted (D24). A confirmation without 确认人, 日期 and 依据 confirms nothing,
 * and one whose figure has become another lapses, with an information; both stay in the list, so that nothing that
 * somebody typed is lost in silence.
 */
export function confirmedFigures(
  dataset: Dataset,
  doubtful: readonly DoubtfulFigure[],
  indicators: readonly IndicatorCard[],
): ConfirmedFigures {
  const uses: ConfirmationUse[] = [];
  const findings: Finding[] = [];
  const lifted = new Set<DoubtfulFigure>();
  for (const confirmation of dataset.confirmations) {
    const concerned = doubtful.filter((one) => concerns(confirmation, one.about));
    const gap = gapOf(confirmation) ?? impossible(dataset, confirmation) ?? impossiblePart(confirmation, concerned);
    const meant = gap === null ? concerned : [];
    const confirmed = meant.filter((one) => one.values.some((value) => isSame(value, confirmation.value)));
    confirmed.forEach((one) => lifted.add(one));
    const found = gap ?? (confirmed.length > 0 ? null : lapsed(dataset, confirmation, meant, indicators));
    if (found !== null) findings.push(found);
    uses.push({ confirmation, isInForce: found === null });
  }
  return { doubtful: doubtful.filter((one) => !lifted.has(one)), uses, findings };
}

/** What keeps a confirmation from confirming anything, whatever the figures are. */
function gapOf(confirmation: Confirmation): Finding | null {
  const { school, schoolKey, field, value, confirmedBy, date, basis, cell } = confirmation;
  const part =
    school !== null && schoolKey === null ? "school" : field === null ? "field" : value === null ? "value" : null;
  const text = textOf(confirmation);
  if (part !== null)
    return finding("confirmationNotUnderstood", "warning", { text, part }, cell, subjectOf(confirmation));
  return confirmedBy === null || date === null || basis === null
    ? finding("confirmationIncomplete", "warning", { text }, cell, subjectOf(confirmation))
    : null;
}

/** Confirmed pupils who are in doubt all the same: the classes could not hold them anywhere (D25). */
function impossible({ schools }: Dataset, confirmation: Confirmation): Finding | null {
  const { schoolKey, field, stage, value, cell } = confirmation;
  if (field === null || value === null || !isOfPupils(confirmation)) return null;
  const named = fieldAndStage(field, stage);
  const isDoubted = schools
    .filter(({ key }) => key === schoolKey)
    .flatMap(({ parts }) => parts)
    .some(
      (part) =>
        (named.stage === null || part.stage === named.stage) &&
        knownValue(part.statedStudents ?? NOT_DOUBTED) === value,
    );
  return isDoubted
    ? finding(
        "confirmationImpossible",
        "warning",
        { text: textOf(confirmation), value, isPart: false },
        cell,
        subjectOf(confirmation),
      )
    : null;
}

const NOT_DOUBTED = ABSENT_FIGURE;

/** Confirmed 寄宿生 or 随迁子女 above the pupils: no school has them, whoever confirms it, and the pupils stay in doubt. */
function impossiblePart(confirmation: Confirmation, concerned: readonly DoubtfulFigure[]): Finding | null {
  const { value, cell } = confirmation;
  const isDoubted = concerned.some(
    ({ because, values }) =>
      because.code === "peopleUnlikely" && !because.params.isConfirmable && values.some((one) => isSame(one, value)),
  );
  return isDoubted && value !== null
    ? finding(
        "confirmationImpossible",
        "warning",
        { text: textOf(confirmation), value, isPart: true },
        cell,
        subjectOf(confirmation),
      )
    : null;
}

/** An information where the figure no longer is what was confirmed; null where it is, and nobody doubts it any more. */
function lapsed(
  dataset: Dataset,
  confirmation: Confirmation,
  meant: readonly DoubtfulFigure[],
  indicators: readonly IndicatorCard[],
): Finding | null {
  const confirmed = confirmation.value ?? 0;
  const value = meant[0]?.values[0] ?? confirmableAmount(dataset, confirmation, indicators);
  return value !== null && isSame(value, confirmed)
    ? null
    : finding(
        "confirmationLapsed",
        "info",
        { text: textOf(confirmation), confirmed, value },
        confirmation.cell,
        subjectOf(confirmation),
      );
}

/** Binary noise, and what a person rounds to two decimals. */
function isSame(one: number, other: number | null): boolean {
  return other !== null && Math.abs(one - other) <= Math.max(0.005, 1e-9 * Math.abs(one));
}

function concerns({ schoolKey, stage, field }: Confirmation, about: Subject): boolean {
  if (field === null || about.field === undefined || (schoolKey ?? undefined) !== about.school) return false;
  const named = fieldAndStage(field, stage);
  return (
    (named.field === about.field || field === about.field) &&
    (named.stage === null || about.stage === undefined || named.stage === about.stage)
  );
}

function subjectOf({ schoolKey, stage, field }: Confirmation): Subject {
  return {
    ...(schoolKey === null ? {} : { school: schoolKey }),
    ...(stage === null ? {} : { stage }),
    ...(field === null ? {} : { field }),
  };
}

function textOf({ school, label }: Confirmation): string {
  return [school, label].filter((word) => word !== null && word !== "").join(" ");
}
