import { expect, test } from "@jest/globals";
import type { DraftSheet } from "../../../src/present/sheets/draftSheet";
import { wordsCell } from "../../../src/present/sheets/plannedCells";
import { wideNotes } from "../../../src/present/sheets/wideNotes";

const LONG = "单位成本：骨干教师30000元/人；教学及辅助用房3500元/㎡；网络多媒体教室30000元/间。";

const draft = (parts: Partial<DraftSheet> = {}): DraftSheet => ({
  id: "plan",
  name: "UEI 缺口测算及整改台账",
  columns: [10, 10, 10].map((width, at) => ({ id: `c${at}`, heading: "", width })),
  rows: [],
  headingRow: 1,
  frozenColumns: 0,
  footer: "",
  ...parts,
});

const note = (words: string, typed: string | null = null): { cells: ReturnType<typeof wordsCell>[] } => ({
  cells: [wordsCell(words, "note"), wordsCell(typed, "note"), wordsCell(null, "note")],
});

test("a note longer than the printed columns is merged over them, a short one is not", () => {
  const rows = [note(LONG), note("责任人由填报人填写。")];
  expect(wideNotes(rows, draft())).toEqual([{ sheet: "plan", fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 2 }]);
  expect(wideNotes(rows, draft({ page: { printedColumns: 2 } }))[0]?.toColumn).toBe(1);
});

test("what people typed beside a note stays, rows that can be sorted are not merged, nor pages side by side", () => {
  expect(wideNotes([note(LONG, "已核")], draft())).toEqual([]);
  expect(wideNotes([note("短"), note("短"), note(LONG)], draft({ isFiltered: true }))).toEqual([]);
  expect(wideNotes([note(LONG)], draft({ page: { pagesWide: 2 } }))).toEqual([]);
});
