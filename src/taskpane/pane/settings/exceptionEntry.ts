import type { ExceptionKind, RegisteredException } from "../../../model/dataset";
import { knownValue } from "../../../model/figures/figure";
import type { SettingsRow } from "../../../model/sheets/settingsSheet";
import { EXCEPTION_RULES } from "../../../regulation/exceptions";

/** What people say of an exception, field by field as they type it. */
export interface ExceptionEntry {
  readonly kind: ExceptionKind | "";
  readonly school: string;
  readonly basis: string;
  readonly quantity: string;
  readonly constructionPlan: string;
}

export const NEW_EXCEPTION: ExceptionEntry = { kind: "", school: "", basis: "", quantity: "", constructionPlan: "" };

/** An exception that stands on the sheet, to be changed. */
export function entryOfException({
  kind,
  school,
  basis,
  quantity,
  constructionPlan,
}: RegisteredException): ExceptionEntry {
  const known = knownValue(quantity);
  return {
    kind: kind ?? "",
    school,
    basis: basis ?? "",
    quantity: known === null ? "" : String(known),
    constructionPlan: constructionPlan ?? "",
  };
}

/** Deductions of children are the county's (D15): they need no school and no plan. */
export function isOfCounty(kind: ExceptionKind | ""): boolean {
  return kind === "disabledUnable" || kind === "disabledDeferred";
}

/** What 数量 counts; null where the exception adds nothing. */
export function unitOfException(kind: ExceptionKind | ""): string | null {
  if (kind === "" || !EXCEPTION_RULES[kind].needsQuantity) return null;
  return kind === "convertedSportsSpace" ? "㎡" : "人";
}

/**
 * The entry as a row 学校, 例外, 依据, 数量, 建设规划.
 * @param county stands for the school where the exception is the county's
 * @returns null as long as something lacks without which the exception would be refused (D8)
 */
export function exceptionRow(
  { kind, school, basis, quantity, constructionPlan }: ExceptionEntry,
  county: string,
): SettingsRow | null {
  const unit = unitOfException(kind);
  const number = Number(quantity.trim());
  const [place, plan] = isOfCounty(kind) ? [county, constructionPlan.trim()] : [school.trim(), constructionPlan.trim()];
  if (kind === "" || place === "" || basis.trim() === "" || (plan === "" && EXCEPTION_RULES[kind].needsPlan))
    return null;
  if (unit !== null && (quantity.trim() === "" || !Number.isFinite(number) || number <= 0)) return null;
  return [place, EXCEPTION_RULES[kind].name, basis.trim(), unit === null ? null : number, plan === "" ? null : plan];
}
