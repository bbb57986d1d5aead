import { rowsInNotation, type HeadingRows } from "../../model/correcting/correctionNotation";
import type { TableRole } from "../../model/tables/tableRole";
import { NOT_USED_WORDS, ROLE_WORDS } from "../../model/correcting/roleWords";
import type { TableData } from "../../model/tables/table";
import { normaliseLabel } from "../cells/normaliseLabel";
import type { FigureCard } from "../../regulation/figures/figureCard";
import { labelIndex } from "../vocabulary/labelIndex";

/**
 * One correction of the recognition by hand, as the settings sheet and `--map` give it: a table (or with `table` null
 * the cells of a sheet outside of tables), one of its columns or with `heading` null the table itself, its use, and the
 * identifier or official label that the column is.
 */
export interface Correction {
  readonly sheet: string;
  readonly table: string | null;
  /** A heading; or as `correctionNotation` has it a word of a column, or the rows of the headings. */
  readonly heading: string | null;
  /** 用途: a word of `ROLE_WORDS`, a role's own name, 不使用, or null. */
  readonly role: string | null;
  /** 识别为: an identifier, an official label, 不使用, or null. */
  readonly identifier: string | null;
}

/** A figure that a person confirms (D24), as `--map` gives it: the columns of the settings table 人工确认. */
export interface ConfirmationWords {
  readonly school: string | null;
  readonly stage: string | null;
  /** 项目: a label, or an identifier. */
  readonly field: string;
  readonly value: number | string;
  readonly confirmedBy: string | null;
  readonly date: string | null;
  readonly basis: string | null;
}

/** Everything that people correct or confirm by hand. */
export interface Mapping {
  readonly corrections: readonly Correction[];
  /** D18: 教学及辅助用房面积 no longer contains 室内体育用房. */
  readonly indoorSpaceIsDeducted: boolean;
  /** Beside those of UEI 设置, which are read as a table. */
  readonly confirmations?: readonly ConfirmationWords[] | undefined;
}

export const NO_MAPPING: Mapping = { corrections: [], indoorSpaceIsDeducted: false };

/** Both mappings together; where they speak of the same table or column, the second one counts. */
export function joinMappings(first: Mapping, second: Mapping): Mapping {
  return {
    corrections: [...second.corrections, ...first.corrections],
    indoorSpaceIsDeducted: first.indoorSpaceIsDeducted || second.indoorSpaceIsDeducted,
    confirmations: [...(first.confirmations ?? []), ...(second.confirmations ?? [])],
  };
}

/** The corrections that concern a table; a correction without a table name concerns the plain cells of its sheet. */
export function correctionsFor(table: TableData, mapping: Mapping): Correction[] {
  return mapping.corrections.filter((one) =>
    table.name === null
      ? one.sheet === table.sheet && one.table === null
      : one.table === table.name && (one.sheet === table.sheet || one.sheet === ""),
  );
}

/** What people say a table is for: roles, or "none" where it shall not be used. */
export type ForcedRoles = readonly TableRole[] | "none";

/** The roles that words such as 学校、经费 name; null where one of them is no such word. */
export function rolesOfWords(words: string): ForcedRoles | null {
  const named = words
    .split(/[、,，;；]/u)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  if (named.length === 1 && NOT_USED_WORDS.includes(named[0] ?? "")) return "none";
  const roles = named.map(roleOfWord);
  return roles.every((role) => role !== null) ? roles : null;
}

function roleOfWord(word: string): TableRole | null {
  const exact = normaliseLabel(word).exact;
  const roles = Object.keys(ROLE_WORDS) as TableRole[];
  return roles.find((role) => role === word || ROLE_WORDS[role].includes(exact)) ?? null;
}

/** The roles that are forced upon a table; null where nobody said anything. */
export function forcedRoles(corrections: readonly Correction[]): ForcedRoles | null {
  const said = corrections.flatMap(({ heading, role }) =>
    role !== null && (heading === null || rowsInNotation(heading) !== null) ? [rolesOfWords(role)] : [],
  );
  const understood = said.filter((roles) => roles !== null);
  if (understood.length === 0) return null;
  return understood.includes("none")
    ? "none"
    : [...new Set(understood.flatMap((roles) => (roles === "none" ? [] : roles)))];
}

/** The rows at which somebody pointed as the headings of a sheet without tables; null where nobody did. */
export function pointedRows(corrections: readonly Correction[]): HeadingRows | null {
  return corrections.flatMap(({ heading }) => (heading === null ? [] : (rowsInNotation(heading) ?? [])))[0] ?? null;
}

/**
 * What a column is by hand.
 * @returns an identifier of the vocabulary, "none" for a column that shall not be used, null where nothing (or nothing
 * that this vocabulary knows) is said of it
 */
export function forcedIdentifier<Id extends string>(
  heading: string,
  corrections: readonly Correction[],
  vocabulary: Readonly<Record<Id, FigureCard>>,
): Id | "none" | null {
  const exact = normaliseLabel(heading).exact;
  const words = corrections.filter((one) => one.heading !== null && normaliseLabel(one.heading).exact === exact);
  for (const { identifier } of words) {
    const found = identifier === null ? null : identifierOfWord(identifier, vocabulary);
    if (found !== null) return found;
  }
  return null;
}

/** An identifier by its own name or by any of its labels. */
export function identifierOfWord<Id extends string>(
  word: string,
  vocabulary: Readonly<Record<Id, FigureCard>>,
): Id | "none" | null {
  const label = normaliseLabel(word);
  if (NOT_USED_WORDS.includes(label.exact)) return "none";
  if (Object.hasOwn(vocabulary, word.trim())) return word.trim() as Id;
  const match = labelIndex(vocabulary).find(label, null);
  return match.kind === "one" ? match.identifier : null;
}
