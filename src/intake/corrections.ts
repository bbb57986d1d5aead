import type { TableRole } from "../model/dataset";
import { NOT_USED_WORDS, ROLE_WORDS } from "../model/roleWords";
import type { TableData } from "../model/table";
import { normaliseLabel } from "./normaliseLabel";
import type { VocabularyEntry } from "./vocabulary/entry";
import { labelIndex } from "./vocabulary/labelIndex";

/**
 * One correction of the recognition by hand, as the settings sheet and `--map` give it: a table (or with `table` null
 * the cells of a sheet outside of tables), one of its columns or with `heading` null the table itself, its use, and the
 * identifier or official label that the column is.
 */
export interface Correction {
  readonly sheet: string;
  readonly table: string | null;
  readonly heading: string | null;
  /** 用途: a word of `ROLE_WORDS`, a role's own name, 不使用, or null. */
  readonly role: string | null;
  /** 识别为: an identifier, an official label, 不使用, or null. */
  readonly identifier: string | null;
}

/** Everything that people correct or confirm by hand. */
export interface Mapping {
  readonly corrections: readonly Correction[];
  /** D18: 教学及辅助用房面积 no longer contains 室内体育用房. */
  readonly indoorSpaceIsDeducted: boolean;
}

export const NO_MAPPING: Mapping = { corrections: [], indoorSpaceIsDeducted: false };

/** Both mappings together; where they speak of the same table or column, the second one counts. */
export function joinMappings(first: Mapping, second: Mapping): Mapping {
  return {
    corrections: [...second.corrections, ...first.corrections],
    indoorSpaceIsDeducted: first.indoorSpaceIsDeducted || second.indoorSpaceIsDeducted,
  };
}

/** The corrections that concern a table; a correction without a table name concerns the plain cells of its sheet. */
export function correctionsFor(table: TableData, mapping: Mapping): Correction[] {
  return mapping.corrections.filter((one) => table.name === null
    ? one.sheet === table.sheet && one.table === null
    : one.table === table.name && (one.sheet === table.sheet || one.sheet === ""));
}

/** A role by its word or its own name; "none" where the table shall not be used, null where the word says neither. */
export function roleOfWord(word: string): TableRole | "none" | null {
  const exact = normaliseLabel(word).exact;
  if (NOT_USED_WORDS.includes(exact)) return "none";
  const roles = Object.keys(ROLE_WORDS) as TableRole[];
  return roles.find((role) => role === word.trim() || ROLE_WORDS[role].includes(exact)) ?? null;
}

/** The role that is forced upon a table, or null. */
export function forcedRole(corrections: readonly Correction[]): TableRole | "none" | null {
  const words = corrections.filter((one) => one.heading === null && one.role !== null);
  for (const { role } of words) {
    const found = roleOfWord(role ?? "");
    if (found !== null) return found;
  }
  return null;
}

/**
 * What a column is by hand.
 * @returns an identifier of the vocabulary, "none" for a column that shall not be used, null where nothing (or nothing
 * that this vocabulary knows) is said of it
 */
export function forcedIdentifier<Id extends string>(
  heading: string, corrections: readonly Correction[], vocabulary: Readonly<Record<Id, VocabularyEntry>>,
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
  word: string, vocabulary: Readonly<Record<Id, VocabularyEntry>>,
): Id | "none" | null {
  const label = normaliseLabel(word);
  if (NOT_USED_WORDS.includes(label.exact)) return "none";
  if (Object.hasOwn(vocabulary, word.trim())) return word.trim() as Id;
  const match = labelIndex(vocabulary).find(label, null);
  return match.kind === "one" ? match.identifier : null;
}
