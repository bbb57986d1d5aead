import type { Confirmation } from "../../model/dataset";
import type { CellRef } from "../../model/tables/cellRef";
import { cellRefIn } from "../../model/tables/cellRef";
import { knownValue } from "../../model/figures/figure";
import type { CountyFigureId, SchoolColumnId, SchoolFigureId } from "../../model/identifiers";
import type { TableData } from "../../model/tables/table";
import { indicatorOf as indicatorOfStandard } from "../../regulation/standard";
import { cellAt, isBlankRow, textOf, wordsOf } from "../cells/cellText";
import type { ConfirmationWords } from "../settings/corrections";
import { identifierOfWord } from "../settings/corrections";
import { dateOfCell } from "../cells/dateOfCell";
import type { Dimension } from "../cells/quantityCell";
import { readQuantity } from "../cells/readQuantity";
import { indicatorOf } from "../vocabulary/indicatorOf";
import { countyEntry, schoolEntry, type Vocabulary } from "../vocabulary/vocabulary";
import { stageOfWord } from "../vocabulary/stageWords";
import { countyFigureOf } from "./countyLabel";

/** Places of the headings 学校, 学段, 项目, 数值, 确认人, 日期, 依据. */
const [SCHOOL, STAGE, FIELD, VALUE, BY, DATE, BASIS] = [0, 1, 2, 3, 4, 5, 6];

/**
 * Reads what people have confirmed (D24), from the settings table and from `--map`, whose rows are laid out as if they
 * stood in that table. What cannot be read is null, and the row stays: what becomes of it is judged elsewhere. A value
 * without a unit is in the field's own (人, ㎡, 元, 间), and 1500万元 is 15000000.
 * @param keyOf the school that a name or code names
 */
export function readConfirmations(
  table: TableData | null,
  mapped: readonly ConfirmationWords[],
  keyOf: (nameOrCode: string) => string | null,
  vocabulary: Vocabulary,
): Confirmation[] {
  const ofSheet = (table?.cells ?? []).flatMap((_, row) =>
    table === null || row === 0 || isBlankRow(table, row)
      ? []
      : [confirmationOf(table, row, cellRefIn(table, row, FIELD), keyOf, vocabulary)],
  );
  const laidOut = tableOf(mapped);
  return [...ofSheet, ...mapped.map((_, row) => confirmationOf(laidOut, row, null, keyOf, vocabulary))];
}

function confirmationOf(
  table: TableData,
  row: number,
  cell: CellRef | null,
  keyOf: (nameOrCode: string) => string | null,
  vocabulary: Vocabulary,
): Confirmation {
  const words = (column: number): string | null => wordsOf(cellAt(table, row, column));
  const [school, label, stageWord] = [words(SCHOOL), words(FIELD) ?? "", words(STAGE)];
  const stage = stageWord === null ? null : stageOfWord(stageWord);
  const field = fieldOf(label, school !== null, stage === "senior" ? null : stage, vocabulary);
  return {
    school,
    schoolKey: school === null ? null : keyOf(school),
    stage: stage === "senior" ? null : stage,
    field: field?.id ?? null,
    label,
    // A label that is no field may be a word that takes rows out (D32), confirmed by their number.
    value: field === null ? rowsOf(table, row) : valueOf(table, row, field),
    confirmedBy: words(BY),
    date: dateOfCell(cellAt(table, row, DATE)) ?? (textOf(cellAt(table, row, DATE)) === "" ? null : words(DATE)),
    basis: words(BASIS),
    cell,
  };
}

interface Field {
  readonly id: SchoolFigureId | CountyFigureId;
  readonly dimension: Dimension;
  readonly unit: string;
}

/**
 * An indicator by any of its names, a column of the school tables, or, where no school is named, a figure of the
 * county.
 */
function fieldOf(
  label: string,
  isOfSchool: boolean,
  stage: "primary" | "junior" | null,
  vocabulary: Vocabulary,
): Field | null {
  const indicator = indicatorOf(label, vocabulary.standard.indicators);
  if (indicator !== null) return fieldOfColumn(indicatorOfStandard(vocabulary.standard, indicator).amount, vocabulary);
  const column = identifierOfWord(label, vocabulary.schools);
  const ofSchools = column === null || column === "none" ? null : fieldOfColumn(column, vocabulary);
  if (isOfSchool) return ofSchools;
  const match = countyFigureOf(label, null, stage, vocabulary);
  const named = Object.hasOwn(vocabulary.county, label)
    ? (label as keyof Vocabulary["county"])
    : match.kind === "one"
      ? match.identifier
      : null;
  if (named === null) return ofSchools;
  const { dimension, unit } = countyEntry(named, vocabulary);
  return dimension === "text" ? ofSchools : { id: named as CountyFigureId, dimension, unit };
}

function fieldOfColumn(id: SchoolColumnId, vocabulary: Vocabulary): Field | null {
  const { dimension, unit } = schoolEntry(id, vocabulary);
  return dimension === "text" ? null : { id: id as SchoolFigureId, dimension, unit };
}

/** In 元 whatever unit the official column has: findings name amounts in 元. */
function valueOf(table: TableData, row: number, { dimension, unit }: Field): number | null {
  const own = dimension === "money" ? "元" : unit === "" ? null : unit;
  return knownValue(readQuantity(table, row, VALUE, dimension, own, () => undefined));
}

function rowsOf(table: TableData, row: number): number | null {
  return knownValue(readQuantity(table, row, VALUE, "count", null, () => undefined));
}

function tableOf(mapped: readonly ConfirmationWords[]): TableData {
  return {
    sheet: "",
    name: null,
    firstRow: 0,
    firstColumn: 0,
    headingRows: 0,
    hasTotalsRow: false,
    isHidden: false,
    isFiltered: false,
    cells: mapped.map(({ school, stage, field, value, confirmedBy, date, basis }) =>
      [school, stage, field, value, confirmedBy, date, basis].map((word) =>
        typeof word === "number"
          ? { kind: "number" as const, value: word, shown: String(word), isDate: false }
          : { kind: "text" as const, value: word ?? "", shown: word ?? "", isDate: false },
      ),
    ),
  };
}
