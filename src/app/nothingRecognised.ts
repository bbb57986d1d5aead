import type { Dataset } from "../model/dataset";
import type { TableData } from "../model/tables/table";
import type { WorkbookContents } from "../workbook/port";

/** A sheet or table in which nothing was recognised, by the words that stand where headings do. */
export interface SeenPlace {
  readonly place: string;
  readonly words: readonly string[];
}

/** The workbook holds cells, but no table or range of it is any that this program knows (D35). */
export class NothingRecognisedError extends Error {
  constructor(readonly seen: readonly SeenPlace[]) {
    super("nothing in the workbook is recognised");
    this.name = "NothingRecognisedError";
  }
}

const MOST_WORDS = 6;
const LONGEST_WORD = 20;

/**
 * What was seen in a workbook in which nothing is recognised; null where anything is. Then there is no evaluation: a
 * verdict of nothing but 数据不全 would look like one.
 */
export function seenInVain(contents: WorkbookContents, dataset: Dataset): readonly SeenPlace[] | null {
  const isKnown =
    dataset.readings.some(({ roles }) => roles.length > 0) ||
    dataset.schools.length + dataset.vetoes.length + dataset.overrides.length + dataset.exceptions.length > 0 ||
    [dataset.figures, dataset.statements, dataset.texts].some((record) => Object.keys(record).length > 0);
  if (isKnown) return null;
  return [...contents.tables, ...contents.plainRanges].map(seenIn);
}

/** The words of the first row with several of them, else of the first row with any. */
function seenIn({ name, sheet, cells }: TableData): SeenPlace {
  const rows = cells
    .slice(0, 20)
    .map((row) => row.flatMap(({ kind, shown }) => (kind === "text" && shown.trim() !== "" ? [shown.trim()] : [])));
  const words = rows.find(({ length }) => length > 1) ?? rows.find(({ length }) => length > 0) ?? [];
  const shown = words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD).replace(/\s+/gu, " "));
  return { place: name ?? sheet, words: shown };
}
