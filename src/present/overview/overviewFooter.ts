import type { RegisteredOverride } from "../../model/dataset";
import type { ConfirmationUse, Evaluation, ExceptionUse, OverrideUse } from "../../model/evaluation";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { limitNumber } from "../words/partWords";
import { inputCell, wordsCell } from "../sheets/plannedCells";
import type { Stamp } from "../sheets/stamp";

/** Of the line that says which version of the product has written the sheets. */
export const VERSION_KEY = "@version";

/** Below the items: what the verdict rests on, and the line to sign. */
export function overviewFooter(evaluation: Evaluation, strings: Strings, stamp: Stamp): DraftRow[] {
  const { labels } = strings.sheets.overview;
  const { none } = strings.sheets.common;
  const { standard } = evaluation;
  const overrides = standard.overrides.map((use) => overrideLine(use, strings));
  const exceptions = standard.exceptions.map((use) => exceptionLine(use, strings));
  return [
    { key: "@blank", cells: [] },
    {
      key: "@signature",
      cells: [
        wordsCell(labels.preparedBy, "label"),
        inputCell(),
        wordsCell(labels.checkedBy, "label"),
        inputCell(),
        wordsCell(labels.signedOn, "label"),
        inputCell(),
      ],
    },
    line("@evaluatedAt", labels.evaluatedAt, stamp.evaluatedAt),
    line("@edition", labels.edition, `${standard.id} ${standard.edition}`),
    ...lines("@overrides", labels.overrides, overrides.length > 0 ? overrides : [none]),
    ...lines("@exceptions", labels.exceptions, exceptions.length > 0 ? exceptions : [none]),
    ...lines("@confirmations", labels.confirmations, confirmationLines(evaluation, strings)),
    line(VERSION_KEY, labels.version, `优衡 UEI ${stamp.version}`),
  ];
}

function line(key: string, label: string, words: string): DraftRow {
  return { key, cells: [wordsCell(label, "note"), wordsCell(words, "note")] };
}

function lines(key: string, label: string, words: readonly string[]): DraftRow[] {
  return words.map((one, at) => line(`${key}:${at + 1}`, at === 0 ? label : "", one));
}

/** 人工确认: how many figures rest on a person's word, and each of them; nothing where nobody has confirmed any. */
export function confirmationLines({ confirmations }: Pick<Evaluation, "confirmations">, strings: Strings): string[] {
  const { overview } = strings.sheets;
  if (confirmations.length === 0) return [];
  return [
    overview.confirmedCount(confirmations.filter(({ isInForce }) => isInForce).length),
    ...confirmations.map((use) => confirmationLine(use, strings)),
  ];
}

/** One confirmed figure with who, when and why, and whether it still holds. */
export function confirmationLine({ confirmation, isInForce }: ConfirmationUse, strings: Strings): string {
  const { overview, common } = strings.sheets;
  return overview.confirmationLine({
    subject: [
      confirmation.school,
      confirmation.stage === null ? null : strings.catalogue.stages[confirmation.stage],
      confirmation.label,
    ]
      .filter((word) => word !== null)
      .join(" "),
    value: confirmation.value === null ? common.none : limitNumber(confirmation.value, ""),
    confirmedBy: confirmation.confirmedBy ?? common.none,
    date: confirmation.date ?? common.none,
    basis: confirmation.basis ?? common.none,
    isInForce,
  });
}

function overrideLine({ override, isUsed }: OverrideUse, strings: Strings): string {
  const {
    catalogue,
    sheets: { overview, common },
  } = strings;
  return overview.overrideLine({
    item: override.item === null ? override.label : catalogue.item(override.item).title,
    stage: override.stage === null ? "" : catalogue.stages[override.stage],
    kind: override.kind === null ? "" : catalogue.limitKinds[override.kind],
    value: overrideValue(override, strings),
    basis: override.basis ?? common.none,
    effectiveFrom: override.effectiveFrom ?? common.none,
    isUsed,
  });
}

function overrideValue({ value, unit }: RegisteredOverride, strings: Strings): string {
  return value === null
    ? strings.sheets.common.none
    : strings.catalogue.quantity(limitNumber(value, unit ?? ""), unit ?? "");
}

function exceptionLine({ exception, isGranted }: ExceptionUse, strings: Strings): string {
  const { overview, common } = strings.sheets;
  return overview.exceptionLine({
    school: exception.school,
    isGranted,
    basis: exception.basis ?? common.none,
    label: exception.kind === null ? exception.label : strings.catalogue.exceptionKinds[exception.kind],
    constructionPlan: exception.constructionPlan ?? common.none,
  });
}
