import { localEvaluator } from "../../../src/app/localEvaluator";
import { missingCountyForms } from "../../../src/app/template/missingCountyForms";
import type { JudgedWorkbook } from "../../../src/app/evaluateWorkbook";
import type { Evaluator } from "../../../src/app/evaluator";
import { en } from "../../../src/strings/en";
import type { Strings } from "../../../src/strings/strings";
import { zhCN } from "../../../src/strings/zh-CN";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { clerksWorkbook } from "../../fixtures/clerk/clerksWorkbook";
import { exportCounty } from "../../fixtures/exports/exportCounty";
import { AS_EXPORTED, wideExports } from "../../fixtures/exports/wideExport";
import { plainBook } from "../../fixtures/plainBook";

const judged = (evaluator: Evaluator): Promise<JudgedWorkbook> =>
  evaluator.judge({}, zhCN, async () => undefined, new AbortController().signal);

const SCHOOLS_ALONE = plainBook({
  学校: [
    ["县名", "甲县"],
    ["学校名称", "学校类型", "小学在校生数", "教学仪器设备值（万元）"],
    ["红旗小学", "小学", 300, 80],
    ["向阳小学", "小学", 420, 95],
  ],
});

test.each<[string, Strings]>([
  ["zh-CN", zhCN],
  ["en", en],
])(
  "a workbook of schools alone gets the tables of the county, which are read back as what they are (%s)",
  async (_, strings) => {
    const evaluator = localEvaluator(WorkbookFile.open(SCHOOLS_ALONE));
    const before = await judged(evaluator);
    expect(missingCountyForms(before.evaluation)).toEqual(["figures", "statements", "vetoes"]);
    const bytes = await evaluator.addCountyForms(before, strings);
    const after = await judged(localEvaluator(WorkbookFile.open(bytes ?? new Uint8Array())));
    expect(missingCountyForms(after.evaluation)).toEqual([]);
    expect(after.contents.plainRanges[0]).toEqual(before.contents.plainRanges[0]);
    expect(after.evaluation.schools).toHaveLength(2);
    const outcomes = ({ evaluation }: JudgedWorkbook) => evaluation.items.map(({ id, outcome }) => [id, outcome]);
    expect(outcomes(after)).toEqual(outcomes(before));
  },
);

const WIDE_EXPORTS = plainBook(
  Object.fromEntries(
    wideExports(exportCounty(12), { ...AS_EXPORTED, hasTitle: true }).map(({ sheet, cells }, at) => [
      `${at + 1}${sheet}`.slice(0, 31),
      cells.map((row) => row.map(({ value }) => (typeof value === "number" ? value : String(value ?? "")))),
    ]),
  ),
);

test("the platform's wide exports get them too, and what is known of the schools stays", async () => {
  const evaluator = localEvaluator(WorkbookFile.open(WIDE_EXPORTS));
  const before = await judged(evaluator);
  expect(before.evaluation.schools.length).toBeGreaterThan(11);
  expect(missingCountyForms(before.evaluation)).toEqual(["figures", "statements", "vetoes"]);
  const bytes = await evaluator.addCountyForms(before, zhCN);
  const after = await judged(localEvaluator(WorkbookFile.open(bytes ?? new Uint8Array())));
  expect(missingCountyForms(after.evaluation)).toEqual([]);
  const known = ({ evaluation }: JudgedWorkbook) =>
    evaluation.schools.map(({ school, part, ratios, outcome }) => [school.name, part.stage, ratios, outcome]);
  expect(known(after)).toEqual(known(before));
});

test("tables that are there already are not added a second time", async () => {
  const evaluator = localEvaluator(WorkbookFile.open(clerksWorkbook(true)));
  const { evaluation } = await judged(evaluator);
  const present = new Set(evaluation.readings.flatMap(({ roles }) => roles));
  expect(present.has("figures")).toBe(true);
  expect(missingCountyForms(evaluation)).not.toContain("figures");
});
