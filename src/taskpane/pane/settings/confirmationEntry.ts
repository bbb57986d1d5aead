import { officialLabel } from "../../../intake/vocabulary/officialLabel";
import type { Confirmation } from "../../../model/confirmation";
import type { Evaluation } from "../../../model/evaluation";
import type { Finding } from "../../../model/findings/finding";
import type { SettingsRow } from "../../../model/sheets/settingsSheet";
import type { Stage } from "../../../model/stage";
import { countyFigureName } from "../../../regulation/figures/figureNames";
import type { Standard } from "../../../regulation/standard";
import { vocabularyOf } from "../../../intake/vocabulary/vocabulary";
import { STAGE_NAMES } from "../../../strings/zh-CN/outcomes";

/** What a person says of a figure that looks like a slip, field by field as typed (D24). */
export interface ConfirmationEntry {
  /** A name or a code; "" for a figure of the county or of a whole column. */
  readonly school: string;
  readonly stage: Stage | "";
  /** The field by its official label. */
  readonly label: string;
  /** In the field's own unit: 人, ㎡, 元, 间. */
  readonly value: string;
  readonly confirmedBy: string;
  readonly date: string;
  readonly basis: string;
}

/**
 * The entry that would confirm the figure of a finding; who and why are left to the person.
 * @param today ISO date
 * @returns null where the finding is not about a figure that can be confirmed
 */
export function entryOfFinding(
  found: Finding,
  { dataset, standard }: Evaluation,
  today: string,
): ConfirmationEntry | null {
  const value = doubtedValue(found);
  const { field, stage, school: key } = found.about;
  if (value === null || field === undefined) return null;
  const school = dataset.schools.find((one) => one.key === key);
  if (key !== undefined && school === undefined) return null;
  const isNameShared =
    school !== undefined && dataset.schools.some((one) => one !== school && one.name === school.name);
  return {
    school: school === undefined ? "" : isNameShared ? (school.code ?? school.name) : school.name,
    stage: stage ?? "",
    label: labelOf(field, standard),
    value: String(value),
    confirmedBy: "",
    date: today,
    basis: "",
  };
}

/** The number by which the figure may be confirmed; null for a finding of another kind. */
function doubtedValue(found: Finding): number | null {
  switch (found.code) {
    case "schoolUnitSlip":
    case "columnUnitSlip":
    case "areaUnitSlip":
    case "countyUnitSlip":
    case "fundsUnitSlip":
      return found.params.amount;
    case "roomsUnlikely":
      return found.params.rooms;
    case "peopleUnlikely":
      return found.params.isConfirmable ? found.params.value : null;
    case "payQuotientUnlikely":
      return found.params.teachers;
    case "classesContradictPupils":
      return found.params.isConfirmable ? found.params.students : null;
    default:
      return null;
  }
}

function labelOf(field: string, standard: Standard): string {
  const indicator = standard.indicators.find(({ amount }) => amount === field);
  if (indicator !== undefined) return indicator.amountName;
  const ofCounty = countyFigureName(field);
  return ofCounty === field
    ? (officialLabel(field, ["schools", "figures"], vocabularyOf(standard)) ?? field)
    : ofCounty;
}

/** A confirmation that stands on the sheet, to be changed. */
export function entryOfConfirmation(confirmation: Confirmation): ConfirmationEntry {
  const { school, stage, label, value, confirmedBy, date, basis } = confirmation;
  return {
    school: school ?? "",
    stage: stage ?? "",
    label,
    value: value === null ? "" : String(value),
    confirmedBy: confirmedBy ?? "",
    date: date ?? "",
    basis: basis ?? "",
  };
}

/**
 * The entry as a row 学校, 学段, 项目, 数值, 确认人, 日期, 依据.
 * @returns null as long as something lacks without which nothing would be confirmed
 */
export function confirmationRow(entry: ConfirmationEntry): SettingsRow | null {
  const [label, by, date, basis] = [entry.label, entry.confirmedBy, entry.date, entry.basis].map((text) => text.trim());
  const value = entry.value.trim() === "" ? NaN : Number(entry.value);
  if (!label || !by || !date || !basis || !Number.isFinite(value)) return null;
  const stage = entry.stage === "" ? null : STAGE_NAMES[entry.stage];
  return [entry.school.trim() === "" ? null : entry.school.trim(), stage, label, value, by, date, basis];
}
