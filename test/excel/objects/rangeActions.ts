import { addressOfArea, columnsOf, meets, rowsOf } from "../book/area";
import type { BookCell } from "../book/cell";
import { HostError } from "../wire/hostError";
import { linkKey } from "./hyperlink";
import { areaOf, cellAt, noteChange, overlaps, type RangeTarget } from "./rangeTarget";

/** "All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"; what is not filled costs nothing. */
export function clearRange(target: RangeTarget, applyTo: string): void {
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(applyTo)) {
    throw new HostError("InvalidArgument", `${applyTo} is nothing to clear`);
  }
  const { sheet } = target;
  sheet.prepareToWrite();
  for (const area of target.areas) {
    const places: [number, number, BookCell][] = [];
    for (const [row, cells] of sheet.filledRows(area)) {
      // What a filter hides is not cleared with what it shows.
      if (sheet.filteredRows.has(row)) continue;
      cells.forEach((cell, column) => {
        if (cell !== undefined && column >= area.fromColumn && column <= area.toColumn)
          places.push([row, column, cell]);
      });
    }
    for (const [row, column, cell] of places) {
      if (applyTo !== "Contents" && applyTo !== "Formats") sheet.links.delete(linkKey(row, column));
      const style = applyTo === "Contents" || applyTo === "Hyperlinks" ? cell.style : sheet.book.styles.plain;
      if (applyTo === "All") sheet.remove(row, column);
      else if (applyTo === "Contents")
        sheet.put(row, column, { value: null, formula: null, hasApostrophe: false, style });
      else if (applyTo !== "Hyperlinks") sheet.put(row, column, { ...cell, style });
    }
    if (applyTo === "All" || applyTo === "Formats") unmergeIn(target);
    if (applyTo === "All") sheet.validations = sheet.validations.filter((one) => !meets(one.area, area));
  }
  noteChange(target);
}

/** Only whole rows or cells at the end of what is filled: moving what bears formulas is not modelled. */
export function deleteCells(target: RangeTarget, shift: string): void {
  if (shift !== "Up" && shift !== "Left") throw new HostError("InvalidArgument", `${shift} is no direction`);
  const { sheet } = target;
  const area = areaOf(target);
  sheet.prepareToWrite();
  const used = sheet.usedArea({ fromRow: 0, toRow: 1_048_575, fromColumn: 0, toColumn: 16_383 }, false);
  const isAtEnd = used === null || (shift === "Up" ? area.toRow >= used.toRow : area.toColumn >= used.toColumn);
  if (!isAtEnd) throw new HostError("NotImplemented", "the test Excel deletes cells only at the end of a sheet");
  clearRange(target, "All");
  for (const lines of [sheet.rowHeights, shift === "Up" ? sheet.hiddenRows : null]) {
    if (lines !== null)
      for (const line of [...lines.keys()]) if (line >= area.fromRow && line <= area.toRow) lines.delete(line);
  }
}

/**
 * Merged cells keep the first value only. @throws HostError where cells of a table or a part of a merge are concerned
 */
export function mergeCells(target: RangeTarget, across: boolean): void {
  const { sheet } = target;
  const area = areaOf(target);
  sheet.prepareToWrite();
  if (
    overlaps(
      sheet.tables.map((table) => table.area),
      area,
    )
  ) {
    throw new HostError("MergedRangeConflict", "cells of a table cannot be merged");
  }
  unmergeIn(target);
  const rows = across
    ? Array.from({ length: rowsOf(area) }, (_, row) => ({
        ...area,
        fromRow: area.fromRow + row,
        toRow: area.fromRow + row,
      }))
    : [area];
  for (const merge of rows) {
    if (rowsOf(merge) * columnsOf(merge) === 1) continue;
    sheet.merges.add(merge);
    for (let row = merge.fromRow; row <= merge.toRow; row++) {
      for (let column = merge.fromColumn; column <= merge.toColumn; column++) {
        if (row === merge.fromRow && column === merge.fromColumn) continue;
        const cell = cellAt(sheet, row, column);
        if (cell.value !== null || cell.formula !== null)
          sheet.put(row, column, { ...cell, value: null, formula: null, hasApostrophe: false });
      }
    }
  }
}

export function unmergeCells(target: RangeTarget): void {
  target.sheet.prepareToWrite();
  unmergeIn(target);
}

function unmergeIn({ sheet, areas }: RangeTarget): void {
  for (const area of areas) sheet.merges.remove(sheet.merges.meeting(area));
}

/** Selecting brings the sheet to the front; a hidden one cannot be. */
export function selectRange(target: RangeTarget): void {
  const { sheet } = target;
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `the sheet ${sheet.name} is hidden`);
  sheet.book.activeSheet = sheet;
  sheet.book.selection = { sheet, address: addressOfArea(areaOf(target)) };
}
