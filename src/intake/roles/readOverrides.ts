import type { RegisteredOverride } from "../../model/dataset";
import type { ItemId } from "../../model/identifiers";
import type { Stage } from "../../model/stage";
import type { Cell } from "../../model/tables/cell";
import { isBlank, textOf } from "../cells/cellText";
import { dateOfCell } from "../cells/dateOfCell";
import { normaliseLabel } from "../cells/normaliseLabel";
import { GREATEST_NUMBER } from "../cells/quantityCell";
import { parseTypedNumber } from "../cells/quantityText";
import type { RecognisedTable } from "../recognition/recognisedTable";
import { unitOf, type Unit } from "../cells/units";
import type { Vocabulary } from "../vocabulary/vocabulary";
import { limitKindOf } from "../vocabulary/limitKinds";
import { stageOfWord } from "../vocabulary/stageWords";
import { countyFigureOf } from "./countyLabel";
import { itemOf } from "./itemOf";
import { rowsOf, type RoleRow } from "./roleRows";

const BOTH_STAGES = /^(?:全部|所有|两个学段|小学初中|小学和初中|小学及初中|中小学|义务教育(?:阶段)?|不分学段)$/u;

/**
 * Reads the role `overrides`: stricter local limits. What a row does not say, or says unreadably, is null; the row
 * stays all the same, because an unread limit may be one that the county fails (D17).
 */
export function readOverrides(tables: readonly RecognisedTable[]): RegisteredOverride[] {
  return tables.flatMap((table) => rowsOf(table).map(overrideOf));
}

function overrideOf(row: RoleRow): RegisteredOverride {
  const label = row.words("item") ?? "";
  const stated = itemAndStage(label, row.recognised.vocabulary);
  const { value, unit } = limitOf(row);
  return {
    item: stated.item,
    label,
    ...stageOf(row, stated.stage),
    kind: limitKindOf(row.words("kind") ?? ""),
    value,
    unit,
    basis: row.words("basis"),
    effectiveFrom: effectiveFromOf(row.cell("effectiveFrom")),
    cell: row.at("value"),
  };
}

/** 小学生均教学及辅助用房面积 names the item R4 and the stage; most labels name only the item. */
function itemAndStage(
  label: string,
  vocabulary: Vocabulary,
): { readonly item: ItemId | null; readonly stage: Stage | null } {
  const item = itemOf(label, vocabulary);
  if (item !== null) return { item, stage: null };
  const match = countyFigureOf(label, null, null, vocabulary);
  const parts = match.kind === "one" ? /^(primary|junior)Stated(?:Ratio|Cv)(.+)$/u.exec(match.identifier) : null;
  return parts === null ? { item: null, stage: null } : { item: parts[2] as ItemId, stage: parts[1] as Stage };
}

function stageOf(row: RoleRow, stated: Stage | null): Pick<RegisteredOverride, "stage" | "allStages"> {
  const cell = row.cell("stage");
  if (cell !== undefined && isBlank(cell)) return { stage: stated, allStages: stated === null };
  const text = cell === undefined ? "" : textOf(cell);
  if (BOTH_STAGES.test(normaliseLabel(text).exact)) return { stage: stated, allStages: stated === null };
  const typed = cell === undefined ? stated : stageOfWord(text);
  const isClear = typed !== null && typed !== "senior" && (stated === null || stated === typed);
  return { stage: isClear ? typed : null, allStages: false };
}

const BASE_UNITS: Readonly<Partial<Record<Unit["kind"], string>>> = {
  area: "㎡",
  money: "元",
  share: "%",
  people: "人",
};

/** The number with its unit, ㎡ and 元 and % as the standard has them. */
function limitOf(row: RoleRow): { readonly value: number | null; readonly unit: string | null } {
  const cell = row.cell("value");
  const typed = cell === undefined ? null : numberOf(cell);
  if (typed === null) return { value: null, unit: row.words("unit") };
  const stated = typed.unit ?? row.words("unit") ?? row.column("value")?.unit ?? null;
  const unit = stated === null ? null : unitOf(stated);
  if (unit === null) return { value: typed.value, unit: stated };
  return { value: Number((typed.value * unit.factor).toPrecision(15)), unit: BASE_UNITS[unit.kind] ?? unit.text };
}

function numberOf(cell: Cell): { readonly value: number; readonly unit: string | null } | null {
  if (cell.kind === "number" && !cell.isDate && Math.abs(cell.value) <= GREATEST_NUMBER) {
    const isPercent = cell.shown.endsWith("%");
    return isPercent
      ? { value: Number((cell.value * 100).toPrecision(15)), unit: "%" }
      : { value: cell.value, unit: null };
  }
  const typed = cell.kind === "text" ? parseTypedNumber(cell.value) : null;
  return typed === null || Math.abs(typed.value) > GREATEST_NUMBER
    ? null
    : { value: typed.value, unit: typed.unit?.text ?? null };
}

/** null: nothing is typed; undefined: what is typed is no date, or there is no such column. */
function effectiveFromOf(cell: Cell | undefined): string | null | undefined {
  if (cell === undefined) return undefined;
  return isBlank(cell) ? null : (dateOfCell(cell) ?? undefined);
}
