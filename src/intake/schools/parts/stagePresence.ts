import { isNone, plainText } from "../../cells/quantityText";
import type { Figure } from "../../../model/figures/figure";
import type { SchoolType } from "../../../model/identifiers";
import { STAGES, type Stage } from "../../../model/stage";
import { cellAt, wordsOf } from "../../cells/cellText";
import { isMissing } from "./figureAgreement";
import { stagedField, type Fields } from "./fieldIds";
import { demandedStages, demandsSenior } from "../traits/schoolType";

/** A stage of a school; not `isSure` where its cells leave open whether the school has it. */
export interface StagePresence {
  readonly stage: Stage;
  readonly isDemanded: boolean;
  readonly isSure: boolean;
}

const STUDENTS = stagedField("students");

/**
 * True where something stands in a cell that is no number and no word for nothing (待核实, #N/A; not 无), or where two
 * differ.
 */
function isGarbled(figure: Figure): boolean {
  if (figure.table === null) return figure.parts.some((part) => part.low > 0 || isGarbled(part));
  const cell = cellAt(figure.table, figure.row, figure.column);
  if (!isMissing(figure)) return false;
  const words = wordsOf(cell);
  return cell.kind === "error" || cell.kind === "uncalculated" || (words !== null && !isNone(plainText(words)));
}

/**
 * The stages of a school: those with pupils and those that its type demands (D3). A blank number of pupils under a
 * stage that the type does not demand means that the school does not have it; something unreadable there leaves it
 * open. Without a type every stage stays open whose pupils are not known to be none.
 * @param areRowsLost true where rows of the school could not be placed in a stage, so that it may have both
 */
export function stagesOfSchool(type: SchoolType | null, fields: Fields, areRowsLost: boolean): StagePresence[] {
  const present: StagePresence[] = [];
  for (const stage of STAGES) {
    const isDemanded = type !== null && demandedStages(type).includes(stage);
    const students = fields[STUDENTS[stage]];
    const isThere = isDemanded || (students !== undefined && students.low > 0);
    if (isThere)
      present.push(isDemanded && !areRowsLost ? DEMANDED[stage] : { stage, isDemanded, isSure: !areRowsLost });
    else if (areRowsLost || (type === null ? isOpenWithoutType(stage, fields) : isOpen(students))) {
      present.push({ stage, isDemanded, isSure: false });
    }
  }
  return present.length === 0 && type !== null ? (EXCLUDED[type] ?? present) : present;
}

/** Excluded schools have a part as well, so that their pupils can be reported. */
const EXCLUDED: Readonly<Partial<Record<SchoolType, StagePresence[]>>> = {
  specialSchool: [{ stage: "primary", isDemanded: false, isSure: true }],
  vocationalSchool: [{ stage: "junior", isDemanded: false, isSure: true }],
};

/** The commonest presence, shared by a country's schools. */
const DEMANDED: Readonly<Record<Stage, StagePresence>> = {
  primary: { stage: "primary", isDemanded: true, isSure: true },
  junior: { stage: "junior", isDemanded: true, isSure: true },
};

/** Under a stage that the type does not demand: something that is neither a number nor blank. */
function isOpen(students: Figure | undefined): boolean {
  return students !== undefined && students.high > 0 && (!isMissing(students) || isGarbled(students));
}

function isOpenWithoutType(stage: Stage, fields: Fields): boolean {
  const own = fields[STUDENTS[stage]];
  if (own !== undefined) return own.high > 0;
  const other = fields[STUDENTS[stage === "primary" ? "junior" : "primary"]];
  return other === undefined || other.low === 0;
}

/**
 * True where the school has, must have or may have pupils of 高中, which then weigh in the split (D4). A 高级中学 with pupils
 * of a compulsory stage is split as a 完全中学 (D3).
 */
export function hasSenior(type: SchoolType | null, fields: Fields): boolean {
  const students = fields["studentsSenior"];
  if (type !== null && (demandsSenior(type) || type === "seniorSchool"))
    return students === undefined || students.high > 0;
  return isOpen(students);
}
