import { cellRefIn } from "../model/cellRef";
import { finding, type Finding } from "../model/finding";
import { forcedIdentifier, type Correction } from "./corrections";
import { normaliseLabel } from "./normaliseLabel";
import type { RecognisedColumn } from "./recognisedTable";
import type { HeadingMeaning } from "./schoolHeading";
import type { Heading, TableFrame } from "./tableFrame";
import { lineUnitFor } from "./unitLines";
import type { VocabularyEntry } from "./vocabulary/entry";

/** The columns of a table as one vocabulary understands them. */
export interface FoundColumns {
  readonly columns: readonly RecognisedColumn[];
  readonly identifiers: ReadonlySet<string>;
  /** Headings that match several entries, and words or names that stand twice. */
  readonly findings: readonly Finding[];
}

/** How a vocabulary reads headings. */
export interface HeadingReader {
  readonly vocabulary: Readonly<Record<string, VocabularyEntry>>;
  readonly meaningOf: (parts: readonly string[]) => HeadingMeaning<string>;
}

/** Matches each heading with one vocabulary; a correction by hand goes before, an ambiguous heading stays unused. */
export function findColumns(
  frame: TableFrame,
  reader: HeadingReader,
  corrections: readonly Correction[],
): FoundColumns {
  const findings: Finding[] = [];
  const taken = new Set<string>();
  const columns = frame.headings.map((heading): RecognisedColumn => {
    const meaning = reader.meaningOf(heading.parts);
    const identifier = identifierOf(heading, meaning, reader, corrections, (found) => findings.push(found), frame);
    const unit = meaning.unit ?? statedUnit(heading) ?? unitOfLines(identifier, reader, frame);
    const isTwin = identifier !== null && taken.has(identifier) && reader.vocabulary[identifier]?.dimension === "text";
    if (isTwin)
      findings.push(finding("headingTwice", "warning", { heading: heading.text }, headingCell(frame, heading)));
    if (identifier !== null) taken.add(identifier);
    return { column: heading.column, heading: heading.text, identifier: isTwin ? null : identifier, unit };
  });
  return { columns, identifiers: taken, findings };
}

/** The cell in which a heading ends. */
export function headingCell(frame: TableFrame, heading: { readonly column: number }) {
  return cellRefIn(frame.table, Math.max(0, frame.firstDataRow - 1), heading.column);
}

function identifierOf(
  heading: Heading,
  meaning: HeadingMeaning<string>,
  reader: HeadingReader,
  corrections: readonly Correction[],
  report: (found: Finding) => void,
  frame: TableFrame,
): string | null {
  const forced = forcedIdentifier(heading.text, corrections, reader.vocabulary);
  if (forced !== null) return forced === "none" ? null : forced;
  if (meaning.match.kind === "one") return meaning.match.identifier;
  if (meaning.match.kind === "several") {
    const labels = meaning.match.identifiers.map((id) => reader.vocabulary[id]?.labels[0] ?? id).join("、");
    report(finding("headingAmbiguous", "warning", { heading: heading.text, labels }, headingCell(frame, heading)));
  }
  return null;
}

function statedUnit(heading: Heading): string | null {
  return normaliseLabel(heading.text).unit;
}

function unitOfLines(identifier: string | null, reader: HeadingReader, frame: TableFrame): string | null {
  const dimension = identifier === null ? undefined : reader.vocabulary[identifier]?.dimension;
  return dimension === undefined ? null : lineUnitFor(dimension, frame.lineUnits);
}
