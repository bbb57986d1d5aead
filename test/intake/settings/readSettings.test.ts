import { readSettings } from "../../../src/intake/settings/readSettings";
import { INDOOR_SPACE_CONFIRMATION, SETTINGS_TABLES } from "../../../src/model/sheets/settingsSheet";
import { VOCABULARY } from "../../fixtures/readDataset";
import { cellOf, type Entry } from "../tables";

const read = (...rows: readonly (readonly Entry[])[]) =>
  readSettings([{ id: "settings", name: "UEI 设置", cells: rows.map((row) => row.map(cellOf)) }], VOCABULARY);
const MAPPING = SETTINGS_TABLES.mapping.headings;

test("a correction names a sheet or a table or both; a row that names neither is none", () => {
  const row = (...words: Entry[]): Entry[] => words;
  const { mapping } = read(
    MAPPING,
    row("学校表", null, "人数", "schools", "students"),
    row(null, "表1", null, "rooms", null),
    row(null, null, "人数", "schools", "students"),
  );
  expect(mapping.corrections).toEqual([
    { sheet: "学校表", table: null, heading: "人数", role: "schools", identifier: "students" },
    { sheet: "", table: "表1", heading: null, role: "rooms", identifier: null },
  ]);
});

test("a table ends where the next section begins, and the titles above that are no rows", () => {
  const { mapping, exceptions } = read(
    ["一、列的对应"],
    MAPPING,
    ["学校表", null, "人数", "schools", "students"],
    ["二、特殊情形"],
    ["每行一所学校"],
    SETTINGS_TABLES.exceptions.headings,
    ["甲校"],
  );
  expect(mapping.corrections.map(({ sheet }) => sheet)).toEqual(["学校表"]);
  expect(exceptions.flatMap(({ table }) => table.cells.length)).toEqual([1]);
});

test("an override of which the item alone is typed is a row, since an unread limit counts (D17)", () => {
  const rowsOf = (word: string): number[] =>
    read(SETTINGS_TABLES.overrides.headings, [word]).overrides.map(({ table }) => table.cells.length);
  expect([rowsOf("R4"), rowsOf("三、其他")]).toEqual([[2], [1]]);
});

test("the confirmation is 是 beside its words and nothing else", () => {
  const isDeducted = (answer: string): boolean =>
    read([INDOOR_SPACE_CONFIRMATION, answer]).mapping.indoorSpaceIsDeducted;
  expect([isDeducted("是"), isDeducted("否"), isDeducted("")]).toEqual([true, false, false]);
});
