import type { Heading } from "./heading";
import { cellRefIn } from "../../model/tables/cellRef";
import { finding, type Finding } from "../../model/findings/finding";
import { forcedIdentifier, type Correction } from "../settings/corrections";
import { meaningOfPath, type ColumnMeaning } from "../headings/columnMeaning";
import { withLooseHeadings } from "../headings/looseHeadings";
import { rankOf, settleRivals, type Claim } from "../headings/rivals";
import type { RecognisedColumn } from "./recognisedTable";
import type { TableFrame } from "./tableFrame";
import { unitForDimension } from "./unitLines";
import type { FigureCard } from "../../regulation/figures/figureCard";

/** The columns of a table as one vocabulary understands them. */
export interface FoundColumns {
  readonly columns: readonly RecognisedColumn[];
  readonly identifiers: ReadonlySet<string>;
  /** Columns of which somebody said that they are not to be used. */
  readonly rejected: ReadonlySet<number>;
  /** Headings that match several entries, and words or fields that stand twice. */
  readonly findings: readonly Finding[];
}

type Vocabulary = Readonly<Record<string, FigureCard>>;

/**
 * Matches each heading, as a path from its top part to its lowest, with one vocabulary (D33). A correction by hand goes
 * before; an ambiguous heading stays unused; where several columns mean one field, `settleRivals` decides.
 */
export function findColumns(
  frame: TableFrame,
  vocabulary: Vocabulary,
  corrections: readonly Correction[],
  isOfSchools = false,
): FoundColumns {
  const findings: Finding[] = [];
  const rejected = new Set<number>();
  const claims = frame.headings.map((heading): Claim => {
    const meaning = meaningOfPath(heading.parts, vocabulary);
    const forced = corrections.length === 0 ? null : forcedIdentifier(heading.text, corrections, vocabulary);
    if (forced === "none") rejected.add(heading.column);
    if (forced === null) reportAmbiguous(heading, meaning, vocabulary, frame, findings);
    const identifier =
      forced === "none" ? null : (forced ?? (meaning.match.kind === "one" ? meaning.match.identifier : null));
    const entry = identifier === null ? undefined : vocabulary[identifier];
    return {
      heading,
      identifier,
      entry,
      stage: forced === null ? (meaning.stage ?? undefined) : undefined,
      unit: unitOfColumn(meaning, entry, frame),
      rank: rankOf(forced !== null, meaning),
      leftOut: forced === null ? meaning.leftOut : [],
    };
  });
  const settled = settleRivals(isOfSchools ? withLooseHeadings(claims, frame) : claims, frame);
  return {
    columns: settled.columns,
    identifiers: new Set(settled.columns.flatMap(({ identifier }) => (identifier === null ? [] : [identifier]))),
    rejected,
    findings: [...findings, ...settled.findings],
  };
}

/** The cell in which a heading ends. */
export function headingCell(frame: TableFrame, heading: { readonly column: number }) {
  return cellRefIn(frame.table, Math.max(0, frame.firstDataRow - 1), heading.column);
}

function reportAmbiguous(
  heading: Heading,
  meaning: ColumnMeaning,
  vocabulary: Vocabulary,
  frame: TableFrame,
  findings: Finding[],
): void {
  if (meaning.match.kind !== "several") return;
  const labels = meaning.match.identifiers.map((id) => vocabulary[id]?.labels[0] ?? id);
  findings.push(finding("headingAmbiguous", "warning", { heading: heading.text, labels }, headingCell(frame, heading)));
}

/** The column's own unit, else one of an upper part that suits what it holds, else one of a line above the table. */
function unitOfColumn(meaning: ColumnMeaning, entry: FigureCard | undefined, frame: TableFrame): string | null {
  if (meaning.unit !== null) return meaning.unit;
  if (entry === undefined) return null;
  return unitForDimension(entry.dimension, [...meaning.unitsAbove, ...frame.lineUnits]);
}
