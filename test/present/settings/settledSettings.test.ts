import { VOCABULARY } from "../../fixtures/readDataset";
import fc from "fast-check";
import { readSettings } from "../../../src/intake/settings/readSettings";
import { EMPTY_CELL, type Cell } from "../../../src/model/tables/cell";
import { SETTINGS_TABLES, type SettingsEdit, type SettingsTableId } from "../../../src/model/sheets/settingsSheet";
import type { OwnSheet, SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { keptEntries } from "../../../src/present/kept/keptEntries";
import { NOTHING_ENTERED, settledSettings } from "../../../src/present/settings/settledSettings";
import { madePlans } from "../../fixtures/awaitedSheets";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { madeEvaluation } from "../../fixtures/evaluation";
import { cellOf, writtenSheet } from "../../fixtures/writtenSheet";
import { planned } from "../../fixtures/planned";
import { runs } from "../../fixtures/runs";

const PLANNED = planned(madeEvaluation());

/** The settings sheet as the next evaluation writes it. */
function nextPlan(sheet: OwnSheet | undefined, strings = zhCN): SheetPlan {
  const kept = keptEntries(sheet === undefined ? [] : [sheet]);
  const plan = madePlans(PLANNED, kept, strings, { evaluatedAt: "", version: "" }).find(({ id }) => id === "settings");
  if (plan === undefined) throw new Error("no settings sheet");
  return plan;
}

const FIRST = writtenSheet(nextPlan(undefined));
const IDS = Object.keys(SETTINGS_TABLES) as SettingsTableId[];

function enter(sheet: OwnSheet | undefined, ...edits: readonly SettingsEdit[]): OwnSheet {
  const settled = settledSettings(sheet, { edits, newName: "UEI 设置" });
  if (settled === undefined) throw new Error("nothing was entered");
  return settled;
}

function headingRow(sheet: OwnSheet, id: SettingsTableId): number {
  return sheet.cells.findIndex((row) =>
    SETTINGS_TABLES[id].headings.every((heading, at) => row[at]?.value === heading),
  );
}

/** Typed by hand into rows below a table's headings, whatever stood there. */
function typedBelow(sheet: OwnSheet, id: SettingsTableId, rows: readonly (readonly Cell[])[]): OwnSheet {
  const at = headingRow(sheet, id) + 1;
  return { ...sheet, cells: [...sheet.cells.slice(0, at), ...rows, ...sheet.cells.slice(at)] };
}

/** Values of every entry with its row, as cells of a sheet say it. */
function entries(
  cells: readonly (readonly { readonly value: unknown }[])[],
  id: SettingsTableId,
): [number, unknown[]][] {
  const width = SETTINGS_TABLES[id].headings.length;
  const from = cells.findIndex((row) =>
    SETTINGS_TABLES[id].headings.every((heading, at) => row[at]?.value === heading),
  );
  const found: [number, unknown[]][] = [];
  for (let row = from + 1; row < cells.length; row++) {
    const values = Array.from({ length: width }, (_, at) => cells[row]?.[at]?.value ?? null);
    if (values.every((value) => value === null)) break;
    found.push([row, values]);
  }
  return found;
}

const OVERRIDE = ["生均教学仪器设备值", "小学", "标准", 3000, "元", "省教督〔2021〕3号", "2022"] as const;

test("nothing entered and no sheet is no sheet", () => {
  expect(settledSettings(undefined, NOTHING_ENTERED)).toBeUndefined();
});

test("a sheet whose hidden keys were deleted still takes what is entered, and keeps what was typed, in the next one", () => {
  const typed = typedBelow(FIRST, "overrides", [OVERRIDE.map((value) => cellOf(value))]);
  const bare = { ...typed, cells: typed.cells.map((row) => row.slice(0, 7)) };
  const settled = settledSettings(bare, {
    edits: [{ table: "unitCosts", replaces: null, row: ["R6", 1] }],
    newName: "",
  });
  const plan = nextPlan(settled ?? bare);
  const cells = plan.rows.map((row) => row.cells);
  expect(entries(cells, "overrides").map(([, values]) => values)).toEqual([[...OVERRIDE]]);
  expect(entries(cells, "unitCosts").map(([, values]) => values)).toEqual([["R6", 1]]);
  expect(entries(cells, "exceptions")).toEqual([]);
});

test("whatever people typed, and with which gaps, is read where the next evaluation will write it", () => {
  const cell = fc.oneof(fc.constantFrom("甲", "乙", 3, 0.5), fc.constant(null)).map((value) => cellOf(value));
  const rows = (id: SettingsTableId) =>
    fc.array(
      fc.array(cell, {
        minLength: SETTINGS_TABLES[id].headings.length,
        maxLength: SETTINGS_TABLES[id].headings.length,
      }),
      { maxLength: 4 },
    );
  fc.assert(
    fc.property(fc.tuple(...IDS.map(rows)), (typed) => {
      const sheet = IDS.reduce((one, id, at) => typedBelow(one, id, typed[at] ?? []), FIRST);
      const settled = enter(sheet);
      const plan = nextPlan(settled);
      for (const id of IDS) {
        expect(entries(settled.cells, id)).toEqual(
          entries(
            plan.rows.map(({ cells }) => cells),
            id,
          ),
        );
        expect(entries(settled.cells, id).map(([, values]) => values)).toEqual(
          (typed[IDS.indexOf(id)] ?? [])
            .map((row) => row.map(({ value }) => value))
            .filter((row) => row.some((value) => value !== null)),
        );
      }
      expect(nextPlan(settled)).toEqual(nextPlan(sheet));
    }),
    runs(4, 50),
  );
});

test.each([
  ["the first entry of all", undefined],
  ["an entry on an empty sheet", FIRST],
])("%s is read as if it had been typed, and stands at its cell in either language", (_what, sheet) => {
  const settled = enter(sheet, { table: "overrides", replaces: null, row: OVERRIDE }, { indoorSpaceIsDeducted: true });
  const read = readSettings([settled], VOCABULARY);
  expect(read.mapping.indoorSpaceIsDeducted).toBe(true);
  expect(read.overrides).toHaveLength(1);
  for (const strings of [zhCN, en]) {
    expect(
      entries(
        nextPlan(settled, strings).rows.map(({ cells }) => cells),
        "overrides",
      ),
    ).toEqual(entries(settled.cells, "overrides"));
    expect(readSettings([writtenSheet(nextPlan(settled, strings))], VOCABULARY).mapping).toEqual(read.mapping);
  }
});

test("an entry is replaced in its place with what people wrote beside it, or taken away", () => {
  const two = enter(
    FIRST,
    { table: "overrides", replaces: null, row: OVERRIDE },
    { table: "overrides", replaces: null, row: ["班额", "小学", "标准", 40, "人", "县教〔2022〕1号", "2022"] },
  );
  const at = entries(two.cells, "overrides")[0]?.[0] ?? 0;
  const noted = {
    ...two,
    cells: two.cells.map((row, index) =>
      index === at ? [...row, ...Array.from({ length: 9 - row.length }, () => EMPTY_CELL), cellOf("张三核对")] : row,
    ),
  };
  const stricter = [...OVERRIDE.slice(0, 3), 3500, ...OVERRIDE.slice(4)];
  const changed = enter(noted, { table: "overrides", replaces: OVERRIDE, row: stricter });
  expect(entries(changed.cells, "overrides").map(([, values]) => values[3])).toEqual([3500, 40]);
  expect(nextPlan(changed).rows[at]?.cells.some(({ value }) => value === "张三核对")).toBe(true);
  const removed = enter(changed, { table: "overrides", replaces: stricter, row: null });
  expect(entries(removed.cells, "overrides").map(([, values]) => values[0])).toEqual(["班额"]);
});

test("the same entry twice is one", () => {
  const add: SettingsEdit = { table: "overrides", replaces: null, row: OVERRIDE };
  expect(entries(enter(enter(FIRST, add), add).cells, "overrides")).toHaveLength(1);
});

test("a correction takes the place of earlier ones of the same table or column", () => {
  const correct = (identifier: string): SettingsEdit => ({
    table: "mapping",
    replaces: ["Sheet1", "表1", "人数"],
    row: ["Sheet1", "表1", "人数", null, identifier],
  });
  const whole: SettingsEdit = {
    table: "mapping",
    replaces: ["Sheet1", "表1", null],
    row: ["Sheet1", "表1", null, "学校", null],
  };
  const settled = enter(undefined, whole, correct("在校生数"), correct("小学在校生数"));
  expect(readSettings([settled], VOCABULARY).mapping.corrections).toEqual([
    { sheet: "Sheet1", table: "表1", heading: null, role: "学校", identifier: null },
    { sheet: "Sheet1", table: "表1", heading: "人数", role: null, identifier: "小学在校生数" },
  ]);
});

test("the confirmation can be taken back", () => {
  const confirmed = writtenSheet(nextPlan(enter(FIRST, { indoorSpaceIsDeducted: true })));
  expect(readSettings([confirmed], VOCABULARY).mapping.indoorSpaceIsDeducted).toBe(true);
  const back = writtenSheet(nextPlan(enter(confirmed, { indoorSpaceIsDeducted: false })));
  expect(readSettings([back], VOCABULARY).mapping.indoorSpaceIsDeducted).toBe(false);
});

test("a sheet that an earlier version wrote, without the table of confirmed figures, takes one all the same and keeps the rest", () => {
  const typed = typedBelow(FIRST, "overrides", [OVERRIDE.map((value) => cellOf(value))]);
  const from = headingRow(typed, "confirmations") - 2;
  const to = typed.cells.findIndex((row) => row.some((cell) => cell.value === "@confirmation"));
  const before = { ...typed, cells: [...typed.cells.slice(0, from), ...typed.cells.slice(to)] };
  expect(readSettings([before], VOCABULARY).confirmations).toBeNull();
  const row = ["戊小学", "小学", "教学仪器设备值", 130000000, "张某", "2026-03-01", "设备台账"];
  const settled = enter(before, { table: "confirmations", replaces: null, row });
  const cells = nextPlan(settled).rows.map((one) => one.cells);
  expect(entries(cells, "confirmations").map(([, values]) => values)).toEqual([row]);
  expect(entries(cells, "overrides").map(([, values]) => values)).toEqual([[...OVERRIDE]]);
  expect(readSettings([settled], VOCABULARY).confirmations?.cells).toHaveLength(2);
});
