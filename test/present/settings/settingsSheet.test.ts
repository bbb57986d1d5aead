import { VOCABULARY } from "../../fixtures/readDataset";
import fc from "fast-check";
import { readSettings } from "../../../src/intake/settings/readSettings";
import { EMPTY_CELL, type Cell } from "../../../src/model/tables/cell";
import { INDOOR_SPACE_CONFIRMATION, SETTINGS_TABLES } from "../../../src/model/sheets/settingsSheet";
import type { OwnSheet, SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { keptEntries } from "../../../src/present/kept/keptEntries";
import { madePlans } from "../../fixtures/awaitedSheets";
import { zhCN } from "../../../src/strings/zh-CN";
import { madeEvaluation } from "../../fixtures/evaluation";
import { cellOf, rowOf, typed, writtenSheet } from "../../fixtures/writtenSheet";
import { planned } from "../../fixtures/planned";
import { runs } from "../../fixtures/runs";

function settingsPlan(sheets: readonly OwnSheet[] = []): SheetPlan {
  const plan = madePlans(planned(madeEvaluation()), keptEntries(sheets), zhCN, { evaluatedAt: "", version: "" }).find(
    ({ id }) => id === "settings",
  );
  if (plan === undefined) throw new Error("no settings sheet");
  return plan;
}

const empty = settingsPlan();

function withRows(plan: SheetPlan, id: keyof typeof SETTINGS_TABLES, rows: readonly (readonly Cell[])[]): OwnSheet {
  const sheet = writtenSheet(plan);
  const at = plan.rows.findIndex((row) => row.key === `@${id}:headings`) + 1;
  return { ...sheet, cells: [...sheet.cells.slice(0, at), ...rows, ...sheet.cells.slice(at)] };
}

function entriesOf(plan: SheetPlan, id: keyof typeof SETTINGS_TABLES): unknown[][] {
  const width = SETTINGS_TABLES[id].headings.length;
  return plan.rows
    .filter((row) => row.key?.startsWith(`${id}:`) === true && row.key !== `${id}:below`)
    .map((row) => row.cells.slice(0, width).map((cell) => cell.value))
    .filter((row) => row.some((value) => value !== null));
}

test("five native tables stand there with their headings and free rows", () => {
  expect(empty.tables.map(({ name }) => name)).toEqual([
    "UEI_mapping",
    "UEI_overrides",
    "UEI_exceptions",
    "UEI_unitCosts",
    "UEI_confirmations",
  ]);
  for (const table of empty.tables) {
    expect(empty.rows[table.fromRow]?.cells.slice(0, table.headings.length).map((cell) => cell.value)).toEqual(
      table.headings,
    );
    expect(table.toRow - table.fromRow).toBe(3);
  }
});

test("rows that people typed, inserted or wrote just below stay, in their kinds, and free rows follow", () => {
  const row = [
    cellOf("生均教学仪器设备值"),
    cellOf("小学"),
    cellOf("标准"),
    cellOf(3000),
    cellOf("元"),
    cellOf("省教督〔2021〕3号"),
    cellOf(44562, true),
  ];
  let sheet = withRows(empty, "overrides", [row]);
  const below = sheet.cells.findIndex((cells) => cells.some((cell) => cell.value === "overrides:below"));
  sheet = {
    ...sheet,
    cells: sheet.cells.map((cells, at) => (at === below ? [cellOf("班额"), ...cells.slice(1)] : cells)),
  };
  const plan = settingsPlan([sheet]);
  expect(entriesOf(plan, "overrides")).toEqual([
    row.map((cell) => cell.value),
    ["班额", null, null, null, null, null, null],
  ]);
  expect(plan.rows.find((one) => one.key === "overrides:1")?.cells[6]?.style.format).toBe("date");
  const table = plan.tables.find((one) => one.name === "UEI_overrides");
  expect((table?.toRow ?? 0) - (table?.fromRow ?? 0)).toBe(5);
  expect(settingsPlan([writtenSheet(plan)])).toEqual(plan);
});

test("what is carried over is what intake reads back", () => {
  const sheet = withRows(empty, "mapping", [
    [cellOf("学校基本情况"), cellOf("学校表"), cellOf("设备"), EMPTY_CELL, cellOf("equipmentValue")],
  ]);
  const confirmed = typed(sheet, { ...empty, rows: [] }, "", 0, EMPTY_CELL);
  const plan = settingsPlan([confirmed]);
  const answered = typed(writtenSheet(plan), plan, "@indoorSpace", 1, cellOf("是"));
  const read = readSettings([writtenSheet(settingsPlan([answered]))], VOCABULARY);
  expect(read.mapping).toEqual({
    indoorSpaceIsDeducted: true,
    corrections: [
      { sheet: "学校基本情况", table: "学校表", heading: "设备", role: null, identifier: "equipmentValue" },
    ],
  });
  expect(rowOf(plan, "@indoorSpace").cells[0]?.value).toBe(INDOOR_SPACE_CONFIRMATION);
});

test("whatever people enter is there again, in their order, however often it is evaluated", () => {
  const text = fc
    .string({ minLength: 1, maxLength: 8 })
    .filter((one) => one.trim() !== "" && !one.startsWith("UEI-KEY"));
  const entry = fc.array(fc.oneof(text, fc.integer()), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const first = settingsPlan([
        withRows(
          empty,
          "exceptions",
          entries.map((row) => row.map((value) => cellOf(value))),
        ),
      ]);
      const second = settingsPlan([writtenSheet(first)]);
      expect(entriesOf(second, "exceptions")).toEqual(entries);
      expect(second).toEqual(first);
    }),
    runs(5, 75),
  );
});

test("limits in force and what was recognised are listed", () => {
  expect(
    rowOf(empty, "@limit:R4:junior:floor")
      .cells.slice(0, 5)
      .map((cell) => cell.value),
  ).toEqual(["生均教学及辅助用房面积", "初中", "底线", 5.8 * 0.85, "㎡"]);
  expect(
    rowOf(empty, "@recognised:学校表:校长")
      .cells.slice(0, 6)
      .map((cell) => cell.value),
  ).toEqual(["学校基本情况", "学校表", "校长", "学校", "未使用", "自动识别"]);
});
