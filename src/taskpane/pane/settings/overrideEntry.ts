import type { LimitChoice } from "../../../evaluate/limits/limitChoices";
import type { LimitKind, RegisteredOverride } from "../../../model/dataset";
import type { ItemId } from "../../../model/identifiers";
import type { SettingsRow } from "../../../model/sheets/settingsSheet";
import type { Stage } from "../../../model/stage";
import { lineOf, type Standard } from "../../../regulation/standard";
import { isStricter } from "../../../regulation/limits/limit";

/** What people say of a local limit, field by field as they type it; "" of a stage is both or none. */
export interface OverrideEntry {
  readonly item: ItemId | "";
  readonly stage: Stage | "";
  readonly kind: LimitKind | "";
  readonly value: string;
  readonly basis: string;
  readonly effectiveFrom: string;
}

export const NEW_OVERRIDE: OverrideEntry = { item: "", stage: "", kind: "", value: "", basis: "", effectiveFrom: "" };

/** The words of the sheet, the same in every language, since intake reads them back. */
const STAGE_WORDS: Readonly<Record<Stage, string>> = { primary: "小学", junior: "初中" };
const KIND_WORDS: Readonly<Record<LimitKind, string>> = {
  standard: "标准",
  floor: "85%底线",
  coefficientOfVariation: "差异系数",
};

/** A local limit that stands on the sheet, to be changed; what could not be read is to be chosen anew. */
export function entryOfOverride(override: RegisteredOverride, choices: readonly LimitChoice[]): OverrideEntry {
  const { item, stage, kind, value, basis, effectiveFrom } = override;
  return completed(
    {
      item: item ?? "",
      stage: stage ?? "",
      kind: kind ?? "",
      value: value === null ? "" : String(value),
      basis: basis ?? "",
      effectiveFrom: effectiveFrom ?? "",
    },
    choices,
  );
}

/** Stage and kind follow where an item has only one, and are chosen anew where it does not have the one chosen. */
export function completed(entry: OverrideEntry, choices: readonly LimitChoice[]): OverrideEntry {
  const ofItem = choices.filter(({ item }) => item === entry.item);
  const stage = only(
    ofItem.map((choice) => choice.stage ?? ""),
    entry.stage,
  );
  const kind = only(
    ofItem.map((choice) => choice.kind),
    entry.kind,
  );
  return { ...entry, stage, kind };
}

function only<Value extends string>(values: readonly Value[], chosen: Value | ""): Value | "" {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? (distinct[0] ?? "") : distinct.includes(chosen as Value) ? chosen : "";
}

/** The limit of the nation that an entry is about; undefined as long as it is not chosen. */
export function chosenLimit(
  { item, stage, kind }: OverrideEntry,
  choices: readonly LimitChoice[],
): LimitChoice | undefined {
  return choices.find((choice) => choice.item === item && (choice.stage ?? "") === stage && choice.kind === kind);
}

/** Why a value cannot be taken: it is no number, or asks less than the nation does (D17). */
export function valueProblem({ value }: OverrideEntry, choice: LimitChoice | undefined): "notANumber" | "laxer" | null {
  if (value.trim() === "") return null;
  const number = Number(value.trim());
  if (!Number.isFinite(number) || number < 0) return "notANumber";
  return choice !== undefined && isStricter(choice.limit, { value: number }) ? "laxer" : null;
}

/** The entry as a row 指标, 学段, 种类, 标准值, 单位, 依据, 生效日期; null as long as something lacks or does not fit (D17). */
export function overrideRow(
  entry: OverrideEntry,
  choices: readonly LimitChoice[],
  standard: Standard,
): SettingsRow | null {
  const choice = chosenLimit(entry, choices);
  const { value, basis, effectiveFrom } = entry;
  if (choice === undefined || value.trim() === "" || basis.trim() === "" || effectiveFrom.trim() === "") return null;
  if (valueProblem(entry, choice) !== null) return null;
  const { item, stage, kind, limit } = choice;
  return [
    nameOf(item, standard),
    stage === null ? null : STAGE_WORDS[stage],
    KIND_WORDS[kind],
    Number(value.trim()),
    limit.unit === "" ? null : limit.unit,
    basis.trim(),
    effectiveFrom.trim(),
  ];
}

function nameOf(item: ItemId, standard: Standard): string {
  const line = lineOf(standard, item);
  return standard.indicators.find(({ id }) => id === item)?.name ?? line.wordsFor(line.limits).title;
}
