import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { schoolForms } from "../../../src/app/forms/schoolForms";
import { gatherFiles, openCounty, updatedCounty } from "../../../src/app/gathering/gatherCounty";
import { createTemplate } from "../../../src/app/createTemplate";
import { zhCN } from "../../../src/strings/zh-CN";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { FORM_WORDS } from "../../../src/gather/returned/formWords";
import { readReturnedForm } from "../../../src/gather/returned/returnedForm";
import { statisticsCounty } from "../../fixtures/gathering/statisticsSchool";
import { tidyWorkbook } from "../../fixtures/gathering/tidyTables";
import { plainBook } from "../../fixtures/plainBook";
import { typedForm } from "../../fixtures/gathering/typedForm";
import { hasSoffice } from "../../fixtures/installedTools";
import { convertWithLibreOffice, withoutCachedValues } from "../../fixtures/libreOffice";

const county = statisticsCounty();
const BOOK = tidyWorkbook(county);
const { faults: FAULTS, fine: FINE } = zhCN.gathering.form;

test("every school of the county gets a form that holds what is known, and comes back into the county's workbook", async () => {
  const { contents } = await openCounty("县.xlsx", BOOK);
  const forms = schoolForms(contents, zhCN);
  expect(forms.map(({ file }) => file)).toEqual(county.map(({ code, name }) => `${code}_${name}.xlsx`));
  const [first, second] = forms;
  if (first === undefined || second === undefined) throw new Error("no forms");
  const signed = { 填报人: "某某", 填报日期: "2025-11-03", 建校年份: 1998, 是否寄宿制: "否" };
  const back = [
    { file: "1.xlsx", bytes: await typedForm(first.bytes, { ...signed, "单间面积≥96㎡的音乐教室间数": 2 }) },
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

test("the form of a school whose list is no native table knows its type and, of one stage, its teachers of that stage", async () => {
  const list = plainBook({
    学校: [
      ["学校名称", "学校类型", "在校生数", "班级数", "高于规定学历教师数", "县级及以上骨干教师数"],
      ["东溪小学", "小学", 600, 15, 30, 8],
    ],
  });
  const { contents } = await openCounty("县.xlsx", list);
  const [form] = schoolForms(contents, zhCN);
  const { plainRanges } = await WorkbookFile.open(form?.bytes ?? new Uint8Array()).read();
  const shown = (label: string) => plainRanges[0]?.cells.find((row) => row[0]?.value === label)?.[2]?.value;
  expect(shown(zhCN.gathering.form.type)).toBe("小学");
  expect([shown("小学高于规定学历教师数"), shown("小学县级及以上骨干教师数")]).toEqual([30, 8]);
});

test("a workbook without schools gives no forms", async () => {
  const { contents } = await openCounty("县.xlsx", createTemplate(zhCN));
  expect(schoolForms(contents, zhCN)).toEqual([]);
});

/** What somebody types, and how the form and what is read of it call it; null where both are silent. */
const TYPED: Readonly<Record<string, readonly [typed: string | number, check: string, problem: string | null]>> = {
  建校年份: [1750, FAULTS.tooLarge, "implausible"],
  是否寄宿制: ["有", FAULTS.noAnswer, "answerNotUnderstood"],
  "单间面积≥96㎡的音乐教室间数": [-1, FAULTS.negative, "numberNegative"],
  "单间面积73—96㎡的音乐教室间数": [1.5, FAULTS.notWhole, "numberNotWhole"],
  上年度公用经费预算总额: [12.5, FINE, null],
  上年度教师培训经费预算总额: [13, FAULTS.aboveWhole, "partAboveWhole"],
  教学及辅助用房面积: ["约4000", FAULTS.noNumber, "numberNotUnderstood"],
};

(hasSoffice ? test : test.skip)(
  "what LibreOffice makes red in a form that is filled in wrongly is what is found in it",
  async () => {
    const { contents } = await openCounty("县.xlsx", BOOK);
    const [form] = schoolForms(contents, zhCN);
    if (form === undefined) throw new Error("no form");
    const words = Object.fromEntries(Object.entries(TYPED).map(([label, [value]]) => [label, value]));
    const filled = await typedForm(form.bytes, { ...words, 填报人: "某某", 填报日期: "2025-11-03" });
    const folder = mkdtempSync(path.join(tmpdir(), "uei-forms-"));
    try {
      const file = path.join(folder, "form.xlsx");
      writeFileSync(file, withoutCachedValues(filled));
      const [saved] = convertWithLibreOffice("xlsx:Calc MS Excel 2007 XML", [file], path.join(folder, "out"));
      const { plainRanges } = await WorkbookFile.open(new Uint8Array(readFileSync(saved ?? ""))).read();
      const returned = readReturnedForm("1.xlsx", plainRanges);
      if (returned?.kind !== "form") throw new Error(JSON.stringify(returned));
      const problems = new Map(returned.school.problems.map(({ label, code }) => [label, code as string]));
      const rows = plainRanges.find(({ isHidden }) => !isHidden)?.cells ?? [];
      const lines = rows.slice(rows.findIndex((row) => row[5]?.value === FORM_WORDS.check) + 1);
      const checks = new Map(lines.map((row) => [String(row[0]?.value ?? ""), String(row[5]?.value ?? "")]));
      for (const [label, [, check, problem]] of Object.entries(TYPED))
        expect([label, checks.get(label), problems.get(label) ?? null]).toEqual([label, check, problem]);
      const red = [...checks].filter(([, check]) => !check.startsWith("✔")).map(([label]) => label);
      expect(red.length).toBeGreaterThan(6);
      expect(red.sort()).toEqual([...problems.keys()].sort());
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
