import { rowsInNotation } from "../../model/correcting/correctionNotation";
import type { SeenRecognition, SeenTable } from "../../model/correcting/seenRecognition";
import { TABLE_ROLES } from "../../model/tables/tableRole";
import type { TableRole } from "../../model/tables/tableRole";
import type { Standard } from "../../regulation/standard";
import type { FigureCard } from "../../regulation/figures/figureCard";
import { correctionsFor, identifierOfWord, joinMappings, type Mapping } from "../settings/corrections";
import type { Contents } from "../intake";
import { nearestReading } from "../recognition/plainRangeFrames";
import { readSettings } from "../settings/readSettings";
import { isSchoolRole, type FrameReading } from "../recognition/recogniseFrame";
import { recogniseTables } from "../recognition/recogniseTables";
import { TYPE_NAMES } from "../schools/traits/schoolType";
import { ROLE_COLUMNS } from "../vocabulary/roleColumns";
import { vocabularyOf, type Vocabulary } from "../vocabulary/vocabulary";
import { seenColumns } from "./seenColumns";
import { seenWords } from "./seenWords";

/** A line of one cell is no heading. */
const LEAST_COLUMNS = 2;

/**
 * What can be corrected of a workbook: each table and range with its columns, those in which nothing is a table by the
 * rows that read most like headings; and the words that their columns do not know.
 * @param mapping corrections from outside the workbook
 */
export function seenRecognition(contents: Contents, standard: Standard, mapping: Mapping): SeenRecognition {
  const vocabulary = vocabularyOf(standard);
  const corrections = joinMappings(readSettings(contents.ownSheets, vocabulary).mapping, mapping);
  const by = { vocabulary, mapping: corrections };
  const { used } = recogniseTables(contents.tables, contents.plainRanges, by);
  const seen = new Set(used.map(({ frame }) => frame.table.sheet));
  const unread = contents.plainRanges
    .filter(({ sheet, isHidden }) => !seen.has(sheet) && !isHidden)
    .flatMap((range) => nearestReading(range, by) ?? []);
  const tables = [...used, ...unread].map((reading) => ({ reading, seen: seenTable(reading, corrections) }));
  return {
    tables: tables.flatMap(({ seen: table }) => (table.columns.length >= LEAST_COLUMNS ? [table] : [])),
    words: tables.flatMap(({ reading, seen: { columns } }) =>
      reading.recognised.flatMap((one) => seenWords(one, columns, vocabulary)),
    ),
    columnNames: Object.fromEntries(TABLE_ROLES.map((role) => [role, namesOfRole(role, vocabulary)])),
    wordNames: {
      type: TYPE_NAMES,
      stage: ["小学", "初中", "高中"],
      locality: ["城区", "镇区", "乡村"],
      owner: ["公办", "民办"],
      figure: namesIn(vocabulary.county),
    },
  };
}

function seenTable(reading: FrameReading, mapping: Mapping): SeenTable {
  const { frame, roles, recognised, forced } = reading;
  const { table, headingRow = frame.firstDataRow - 1, headingHeight = 1 } = frame;
  const from = table.firstRow + Math.max(0, headingRow);
  const corrections = correctionsFor(table, mapping);
  return {
    sheet: table.sheet,
    table: table.name,
    roles,
    headingRows: { from, to: from + headingHeight - 1 },
    pointing: corrections.find(({ heading }) => heading !== null && rowsInNotation(heading) !== null)?.heading ?? null,
    isByHand: forced !== null || recognised.some((one) => one.isByHand),
    columns: seenColumns(reading, corrections),
  };
}

function namesOfRole(role: TableRole, { schools }: Vocabulary): readonly string[] {
  return namesIn(isSchoolRole(role) ? schools : ROLE_COLUMNS[role]);
}

/** Official names that a correction can say; a name of two figures is none. */
function namesIn(vocabulary: Readonly<Record<string, Pick<FigureCard, "labels">>>): string[] {
  const cards = vocabulary as Readonly<Record<string, FigureCard>>;
  return Object.keys(cards).flatMap((id) => {
    const name = cards[id]?.labels[0] ?? "";
    return identifierOfWord(name, cards) === id ? [name] : [];
  });
}
