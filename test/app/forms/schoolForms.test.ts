import { schoolForms } from "../../../src/app/forms/schoolForms";
import { gatherFiles, openCounty, updatedCounty } from "../../../src/app/gathering/gatherCounty";
import { createTemplate } from "../../../src/app/createTemplate";
import { zhCN } from "../../../src/strings/zh-CN";
import { editBureauWorkbook } from "../../../src/workbook/bureauEdits/editBureauWorkbook";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { statisticsCounty } from "../../fixtures/gathering/statisticsSchool";
import { tidyWorkbook } from "../../fixtures/gathering/tidyTables";

const county = statisticsCounty();
const BOOK = tidyWorkbook(county);

async function typed(form: Uint8Array, values: Readonly<Record<string, string | number>>): Promise<Uint8Array> {
  const { plainRanges } = await WorkbookFile.open(form).read();
  const visible = plainRanges.find(({ isHidden }) => !isHidden);
  if (visible === undefined) throw new Error("no form");
  const cells = visible.cells.flatMap((row, at) => {
    const value = values[String(row[0]?.value ?? "")];
    return value === undefined ? [] : [{ sheet: visible.sheet, row: visible.firstRow + at, column: 2, value }];
  });
  return editBureauWorkbook(form, { cells, tables: [], sheets: [] }).bytes;
}

test("every school of the county gets a form that holds what is known, and comes back into the county's workbook", async () => {
  const { contents } = await openCounty("县.xlsx", BOOK);
  const forms = schoolForms(contents, zhCN);
  expect(forms.map(({ file }) => file)).toEqual(county.map(({ code, name }) => `${code}_${name}.xlsx`));
  const [first, second] = forms;
  if (first === undefined || second === undefined) throw new Error("no forms");
  const signed = { 填报人: "某某", 填报日期: "2025-11-03", 建校年份: 1998, 是否寄宿制: "否" };
  const back = [
    { file: "1.xlsx", bytes: await typed(first.bytes, { ...signed, "单间面积≥96㎡的音乐教室间数": 2 }) },
    { file: "2.xlsx", bytes: second.bytes },
  ];
  const existing = await openCounty("县.xlsx", BOOK);
  const gathering = await gatherFiles(back, existing.answers);
  expect(gathering.files.map(({ reason }) => reason)).toEqual([null, "emptyForm"]);
  const { again, bytes } = updatedCounty(existing, gathering, "2026-02-01 00:00", zhCN);
  expect(again.unreturned).toEqual(county.slice(1).map(({ name }) => name));
  expect([again.added, again.gone, again.corrected]).toEqual([[], [], []]);
  const { tables } = await WorkbookFile.open(bytes).read();
  const schools = tables.find(({ name }) => name === "学校基本情况表");
  const headings = (schools?.cells[0] ?? []).map(({ value }) => String(value));
  const row = Object.fromEntries(headings.map((heading, at) => [heading, schools?.cells[1]?.[at]?.value]));
  expect(row).toMatchObject({ 学校名称: county[0]?.name, 建校年份: 1998, 是否寄宿制: "否" });
  expect(row["单间面积≥96㎡的音乐教室间数（间）"]).toBe(2);
});

test("the form's cells are protected but for those to fill, and turn red by formulas that have their values", async () => {
  const { contents } = await openCounty("县.xlsx", BOOK);
  const book = schoolForms(contents, zhCN)[0]?.bytes ?? new Uint8Array();
  const { plainRanges, protection } = await WorkbookFile.open(book).read();
  expect(protection.sheets).toEqual(["学校填报表", "UEI_form"]);
  expect(plainRanges.map(({ sheet, isHidden }) => [sheet, isHidden])).toEqual([
    ["学校填报表", false],
    ["UEI_form", true],
  ]);
  const checks = plainRanges[0]?.cells.slice(10).map((row) => row[5]?.value ?? null) ?? [];
  expect(checks).toContain("✔");
  expect(checks).toContain(zhCN.gathering.form.faults.blank);
});

test("a workbook without schools gives no forms", async () => {
  const { contents } = await openCounty("县.xlsx", createTemplate(zhCN));
  expect(schoolForms(contents, zhCN)).toEqual([]);
});
