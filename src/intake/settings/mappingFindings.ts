import { wordInNotation } from "../../model/correcting/correctionNotation";
import type { Finding } from "../../model/findings/finding";
import { finding } from "../../model/findings/finding";
import type { TableData } from "../../model/tables/table";
import { identifierOfWord, rolesOfWords, type Correction, type Mapping } from "./corrections";
import type { FigureCard } from "../../regulation/figures/figureCard";
import { ROLE_COLUMNS } from "../vocabulary/roleColumns";
import type { Vocabulary } from "../vocabulary/vocabulary";

/** Corrections by hand that have no effect: words that nobody knows, and tables that the workbook does not have. */
export function mappingFindings(
  mapping: Mapping,
  contents: { readonly tables: readonly TableData[]; readonly plainRanges: readonly TableData[] },
  vocabulary: Vocabulary,
): Finding[] {
  return mapping.corrections.flatMap((one) => {
    if (!hasTable(one, contents)) {
      const { sheet, table } = one;
      const name = table === null ? sheet : sheet === "" ? table : `${sheet}!${table}`;
      return [finding("mappingWithoutTable", "warning", { table: name }, null)];
    }
    const unknown = [
      ...(one.role !== null && rolesOfWords(one.role) === null ? [one.role] : []),
      ...(one.identifier !== null && !isKnown(one, one.identifier, vocabulary) ? [one.identifier] : []),
    ];
    return unknown.map((text) => finding("mappingNotUnderstood", "warning", { text }, null));
  });
}

function hasTable(
  one: Correction,
  contents: { readonly tables: readonly TableData[]; readonly plainRanges: readonly TableData[] },
): boolean {
  return one.table === null
    ? contents.plainRanges.some(({ sheet }) => sheet === one.sheet)
    : contents.tables.some(({ name, sheet }) => name === one.table && (one.sheet === "" || sheet === one.sheet));
}

/** A word may stand for whatever its column knows; what that is, the reader of the column says. */
function isKnown({ heading }: Correction, identifier: string, vocabulary: Vocabulary): boolean {
  return (heading !== null && wordInNotation(heading) !== null) || isColumn(identifier, vocabulary);
}

function isColumn(word: string, { schools }: Vocabulary): boolean {
  const vocabularies: readonly Readonly<Record<string, FigureCard>>[] = [schools, ...Object.values(ROLE_COLUMNS)];
  return vocabularies.some((vocabulary) => identifierOfWord(word, vocabulary) !== null);
}
