import type { Standard } from "../../regulation/standard";
import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import { placeOfAddress } from "../../model/tables/cellAddress";
import type { CellRef } from "../../model/tables/cellRef";
import type { TableReading } from "../../model/dataset";
import { finding, type Finding } from "../../model/findings/finding";
import type { LimitName, ReadScenarioRow, ScenarioRow } from "../../model/scenario";
import { BLANK_ORIGINAL, LIMIT_SHEET_WORD, SCENARIO_COLUMNS, SCENARIO_TABLE } from "../../model/sheets/scenarioSheet";
import { isBlank, textOf } from "../cells/cellText";
import type { BureauCells } from "./changedCells";
import { placeOfChange } from "./editedRows";
import { labelOfLimit, limitOfLabel } from "./limitLabel";
import { limitOfTrial, trialOfCell, type TrialValue } from "./trialValue";
import { onlyCellNamed, usedCellAt, type UsedCell } from "./usedCells";

/** The workbook that the rows speak of. */
export interface ScenarioContext {
  readonly standard: Standard;
  readonly contents: BureauCells;
  readonly readings: readonly TableReading[];
  /** The limit now in force, in its own unit; null where an item has no such limit, or several. */
  readonly limitNow: (name: LimitName) => number | null;
  /** Name of the sheet with the rows. */
  readonly sheet: string;
}

/**
 * Reads the table of changes. A row finds its cell by its address as long as the cell is still what 内容 says, else by
 * 内容 alone, so that inserted rows and renamed sheets do no harm. What cannot be read, or is said twice, has a problem.
 */
export function readScenarioRows(rows: readonly ScenarioRow[], context: ScenarioContext): ReadScenarioRow[] {
  const seen = new Set<string>();
  return rows.map((row, at) => {
    const where = { sheet: context.sheet, table: SCENARIO_TABLE.name, row: at, column: SCENARIO_COLUMNS.trial };
    const read = readRow(row, where, context);
    const place = `${read.name}\n${read.change === null ? "" : placeOfChange(read.change)}`;
    if (read.change !== null && seen.has(place)) {
      return {
        ...read,
        change: null,
        problem: finding("scenarioChangedTwice", "error", { label: read.label ?? "" }, where),
      };
    }
    seen.add(place);
    return read;
  });
}

function readRow(row: ScenarioRow, where: CellRef, context: ScenarioContext): ReadScenarioRow {
  const words = (column: keyof typeof SCENARIO_COLUMNS): string =>
    textOf(row.cells[SCENARIO_COLUMNS[column]] ?? EMPTY_CELL);
  const name = words("name");
  const isLimit = words("sheet") === LIMIT_SHEET_WORD && placeOfAddress(words("cell")) === null;
  const read = isLimit ? readLimit(row, words("label"), where, context) : readCell(row, words, where, context);
  const problem = name === "" ? finding("scenarioNameMissing", "error", {}, where) : read.problem;
  return { ...read, row, name, problem, change: problem === null ? read.change : null };
}

type ReadChange = Omit<ReadScenarioRow, "row" | "name">;

function readLimit(
  row: ScenarioRow,
  text: string,
  where: CellRef,
  { limitNow, standard }: ScenarioContext,
): ReadChange {
  const limit = limitOfLabel(text, standard);
  const now = limit === null ? null : limitNow(limit);
  if (limit === null || now === null) return unread(finding("scenarioLimitUnknown", "error", { text }, where), null);
  const trial = trialOf(row);
  const value = limitOfTrial(trial);
  const problem = problemOf(trial, row, where) ?? (value === null ? unusable(row, where) : null);
  return {
    ...originalOf(row, { kind: "number", value: now, shown: String(now), isDate: false }),
    label: labelOfLimit(limit, standard),
    problem,
    change: value === null ? null : { ...limit, value, cell: where },
  };
}

function readCell(
  row: ScenarioRow,
  words: (column: keyof typeof SCENARIO_COLUMNS) => string,
  where: CellRef,
  context: ScenarioContext,
): ReadChange {
  const [sheet, cell, label] = [words("sheet"), words("cell"), words("label")];
  const found = findCell(sheet, cell, label, words("original") !== "", context);
  if (found === "unknown") return unread(finding("scenarioCellUnknown", "error", { sheet, cell }, where), null);
  if (found === "moved")
    return unread(finding("scenarioCellMoved", "error", { label, cell: `${sheet}!${cell}` }, where), label);
  const trial = trialOf(row);
  return {
    ...originalOf(row, found.cell),
    label: found.label,
    problem: problemOf(trial, row, where),
    change: trial.value === null ? null : { cell: found.ref, value: trial.value },
  };
}

/**
 * @param isNoted true where the row has been completed by an earlier evaluation, so that its label is ours and decides
 */
function findCell(
  sheet: string,
  cell: string,
  label: string,
  isNoted: boolean,
  { contents, readings }: ScenarioContext,
): UsedCell | "unknown" | "moved" {
  const place = placeOfAddress(cell);
  const there = place === null ? null : usedCellAt(contents, readings, { sheet, ...place });
  if (there !== null && (!isNoted || label === "" || there.label === label)) return there;
  const named = label === "" ? null : onlyCellNamed(contents, readings, label, sheet);
  if (named !== null) return named;
  return label === "" || !isNoted ? "unknown" : "moved";
}

function trialOf({ cells }: ScenarioRow): TrialValue {
  return trialOfCell(cells[SCENARIO_COLUMNS.trial] ?? EMPTY_CELL);
}

function problemOf({ problem }: TrialValue, row: ScenarioRow, where: CellRef): Finding | null {
  if (problem === null) return null;
  return problem === "missing" ? finding("scenarioValueMissing", "error", {}, where) : unusable(row, where);
}

function unusable({ cells }: ScenarioRow, where: CellRef): Finding {
  return finding("scenarioValueUnusable", "error", { text: cells[SCENARIO_COLUMNS.trial]?.shown ?? "" }, where);
}

function unread(problem: Finding, label: string | null): ReadChange {
  return { change: null, label, original: null, current: null, problem };
}

/** 原值 as it was noted; one that nobody has noted yet is what the cell holds now. */
function originalOf({ cells }: ScenarioRow, now: Cell): Pick<ReadScenarioRow, "original" | "current"> {
  const noted = cells[SCENARIO_COLUMNS.original] ?? EMPTY_CELL;
  if (isBlank(noted)) return { original: now, current: null };
  const original = textOf(noted) === BLANK_ORIGINAL ? EMPTY_CELL : noted;
  const isSame = isBlank(now) ? isBlank(original) : String(now.value) === String(original.value);
  return { original, current: isSame ? null : now };
}
