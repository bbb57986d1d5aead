import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { main } from "../../../src/cli/main";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { compoundFile } from "../../fixtures/compoundFile";
import { clerksWorkbook } from "../../fixtures/clerk/clerksWorkbook";
import { differences, shownSummary, summaryOfTables } from "../../fixtures/citySummary";
import { unevenCountyBook } from "../../fixtures/unevenCounty";
import { runUei, type Ran } from "../runUei";
import { recorded, temporaryFolder } from "../temporaryFolder";

const SAMPLE = path.join(__dirname, "../../../assets/sample/示例县.xlsx");
const place = temporaryFolder();

/** A folder with two counties, and what lies about in folders. @param first the county that is not the uneven one */
function fill(first: Uint8Array = clerksWorkbook(true)): void {
  mkdirSync(place("各县"));
  writeFileSync(place("各县/甲县.xlsx"), first);
  writeFileSync(place("各县/乙县.xlsx"), unevenCountyBook());
  writeFileSync(place("各县/~$甲县.xlsx"), "lock");
  writeFileSync(place("各县/说明.txt"), "");
}

function batch(...words: readonly string[]): Promise<Ran> {
  return runUei(["batch", place("各县"), "--out", place("结果"), ...words]);
}

/** What people see in the folder. */
function results(): string[] {
  return readdirSync(place("结果"))
    .filter((name) => !name.startsWith("."))
    .sort();
}

async function summaryRows(): Promise<string[][]> {
  const { tables } = await WorkbookFile.open(readFileSync(place("汇总.xlsx"))).read();
  return (tables[0]?.cells ?? []).slice(1).map((row) => row.map(({ shown }) => shown));
}

test("every county is evaluated into the folder, said in a line and summed up in a row; the inputs stay", async () => {
  fill(readFileSync(SAMPLE));
  const { exitCode, out, error } = await batch("--summary", place("汇总.xlsx"));
  expect([exitCode, error]).toEqual([0, ""]);
  expect(results()).toEqual(["乙县.自评测算.xlsx", "甲县.自评测算.xlsx"]);
  expect(readFileSync(place("各县/甲县.xlsx")).equals(readFileSync(SAMPLE))).toBe(true);
  expect(out.split("\n").slice(0, 2)).toEqual(["乙县.xlsx：未达标", "甲县.xlsx（示例县）：未达标"]);
  expect(out).toContain(`已测算 2 个工作簿（县级自评测算，不作为认定结论）；结果文件夹：${place("结果")}`);
  const rows = await summaryRows();
  expect(rows.map((row) => row.slice(0, 5))).toEqual([
    ["乙县.xlsx", "", "", "▲ 未达标", "1"],
    ["甲县.xlsx", "示例县", "2025", "▲ 未达标", "23"],
  ]);
  expect(rows.map((row) => row[12])).toEqual(["12", "0"]);
  const written = await WorkbookFile.open(readFileSync(place("结果/甲县.自评测算.xlsx"))).read();
  expect(written.ownSheets.map(({ id }) => id)).toContain("forms");
});

test("the results are those of uei evaluate, byte by byte, and two runs give the same", async () => {
  fill();
  await batch("--summary", place("汇总.xlsx"));
  const first = ["结果/甲县.自评测算.xlsx", "结果/乙县.自评测算.xlsx", "汇总.xlsx"].map((name) =>
    readFileSync(place(name)),
  );
  await runUei(["evaluate", place("各县/甲县.xlsx"), "--out", place("one.xlsx")]);
  expect(readFileSync(place("one.xlsx")).equals(first[0] ?? Buffer.alloc(0))).toBe(true);
  expect((await batch("--summary", place("汇总.xlsx"), "--force")).exitCode).toBe(0);
  const again = ["结果/甲县.自评测算.xlsx", "结果/乙县.自评测算.xlsx", "汇总.xlsx"].map((name) =>
    readFileSync(place(name)),
  );
  expect(again.map((bytes, at) => bytes.equals(first[at] ?? Buffer.alloc(0)))).toEqual([true, true, true]);
});

test("a file that cannot be read does not stop the others, and is said in one sentence, on the screen and in the summary", async () => {
  fill();
  writeFileSync(place("各县/丙县.xlsx"), "学校,人数\n甲,3\n");
  const { exitCode, out, error } = await batch("--summary", place("汇总.xlsx"));
  expect(exitCode).toBe(3);
  expect(error.trim().split("\n")).toEqual([expect.stringMatching(/^“丙县\.xlsx”：这是文本文件/)]);
  expect(out).toContain("已测算 2 个工作簿，1 个没有结果");
  expect(results()).toHaveLength(2);
  const [unread] = await summaryRows();
  expect([unread?.[0], unread?.[3], unread?.at(-1)]).toEqual(["丙县.xlsx", "未能测算", error.trim()]);
});

test("a workbook of another kind costs its county a row with the way out, other files and folders a line", async () => {
  fill();
  writeFileSync(place("各县/丙县.xls"), compoundFile(["Workbook"]));
  writeFileSync(place("各县/丁县.csv"), "");
  mkdirSync(place("各县/戊县"));
  writeFileSync(place("各县/戊县/戊县.xlsx"), "");
  const { exitCode, error } = await batch("--summary", place("汇总.xlsx"));
  expect(exitCode).toBe(3);
  expect(error.split("\n").slice(0, 2)).toEqual([
    "文件夹里另有 1 个文件没有测算：丁县.csv；其中如有县级数据，请存成各县的 .xlsx 工作簿后再运行。",
    "下一级文件夹里的工作簿没有测算：戊县；请移到同一个文件夹后再运行。",
  ]);
  const rows = await summaryRows();
  expect(rows.map(([file]) => file)).toEqual(["丙县.xls", "乙县.xlsx", "甲县.xlsx"]);
  expect(rows[0]?.join()).toContain("旧版 Excel 文件（.xls）");
});

test("a result that exists is left as it is unless --force, and the others are written", async () => {
  fill();
  mkdirSync(place("结果"));
  writeFileSync(place("结果/甲县.自评测算.xlsx"), "old");
  const { exitCode, error } = await batch();
  expect(exitCode).toBe(4);
  expect(error).toContain("已存在");
  expect(readFileSync(place("结果/甲县.自评测算.xlsx"), "utf8")).toBe("old");
  expect(existsSync(place("结果/乙县.自评测算.xlsx"))).toBe(true);
  expect((await batch("--force")).exitCode).toBe(0);
  expect(readFileSync(place("结果/甲县.自评测算.xlsx")).length).toBeGreaterThan(1000);
});

test("a summary that exists, or has the wrong name, stops the command before any work", async () => {
  fill();
  writeFileSync(place("汇总.xlsx"), "old");
  expect(await batch("--summary", place("汇总.xlsx"))).toMatchObject({
    exitCode: 4,
    out: "",
    error: expect.stringContaining("已存在"),
  });
  expect(await batch("--summary", place("汇总.csv"))).toMatchObject({ exitCode: 2, out: "" });
  expect(results()).toEqual([]);
});

test("without a folder that holds workbooks nothing is made", async () => {
  expect(await batch()).toMatchObject({ exitCode: 3, out: "", error: expect.stringContaining("找不到文件夹") });
  expect(existsSync(place("结果"))).toBe(false);
});

test("on a terminal it says which of how many is being evaluated, in the language asked for", async () => {
  fill();
  const terminal = recorded({ SOURCE_DATE_EPOCH: "1767225600" }, true);
  expect(await main(["batch", place("各县"), "--out", place("结果"), "--lang", "en"], terminal)).toBe(0);
  expect(terminal.error()).toContain("Evaluating 1 of 2: 乙县.xlsx");
  expect(terminal.error().endsWith("\r\x1b[K")).toBe(true);
  expect(terminal.out()).toContain("\x1b[31mnot met\x1b[0m");
  expect(terminal.out()).toContain("not an official finding");
});

test("run again, it leaves what is unchanged as it is, evaluates what has changed, and sums up the same", async () => {
  fill();
  await batch("--summary", place("汇总.xlsx"));
  const [yi, jia] = ["乙县", "甲县"].map((name) => place(`结果/${name}.自评测算.xlsx`));
  const summary = readFileSync(place("汇总.xlsx"));
  rmSync(place("汇总.xlsx"));
  writeFileSync(yi ?? "", "what somebody has typed since");
  const again = await batch("--summary", place("汇总.xlsx"));
  expect([again.exitCode, again.error]).toEqual([0, ""]);
  expect(again.out).toContain("其中 2 个工作簿没有变化，沿用上次的结果");
  expect(readFileSync(yi ?? "", "utf8")).toBe("what somebody has typed since");
  expect(readFileSync(place("汇总.xlsx")).equals(summary)).toBe(true);
  copyFileSync(place("各县/乙县.xlsx"), place("各县/甲县.xlsx"));
  rmSync(jia ?? "");
  rmSync(place("汇总.xlsx"));
  const changed = await batch("--summary", place("汇总.xlsx"), "--force");
  expect(changed.exitCode).toBe(0);
  expect(changed.out).not.toContain("没有变化");
  expect(readFileSync(yi ?? "").equals(readFileSync(jia ?? ""))).toBe(true);
});

test("a result that is gone is made anew, and one that another has put there is not taken for ours", async () => {
  fill();
  await batch();
  rmSync(place("结果/甲县.自评测算.xlsx"));
  rmSync(place("结果/.uei-batch"), { recursive: true });
  const { exitCode, error } = await batch();
  expect(exitCode).toBe(4);
  expect(error).toContain("乙县");
  expect(results()).toHaveLength(2);
});

test("the tables hold all counties by name, and the sheet 市域 follows from them", async () => {
  fill(readFileSync(SAMPLE));
  const first = await batch("--tables", place("表"), "--summary", place("汇总.xlsx"));
  expect([first.exitCode, first.error]).toEqual([0, ""]);
  expect(readdirSync(place("表")).sort()).toEqual(
    ["balance", "counties", "findings", "items", "schools"].flatMap((name) => [`${name}.csv`, `${name}.parquet`]),
  );
  const counties = readFileSync(place("表/counties.csv"), "utf8").split("\r\n");
  expect(counties[0]).toMatch(/^\ufeffcounty,school_year,edition,file,verdict,met,/);
  expect(counties.slice(1, 3).map((line) => line.split(",").slice(0, 5))).toEqual([
    ["", "", expect.stringContaining("2017年"), "乙县.xlsx", "unmet"],
    ["示例县", "2025", expect.stringContaining("2017年"), "甲县.xlsx", "unmet"],
  ]);
  const { plainRanges, tables } = await WorkbookFile.open(readFileSync(place("汇总.xlsx"))).read();
  expect(tables.map(({ sheet, name }) => [sheet, name])).toEqual([
    ["各县汇总", "各县汇总表"],
    ["市域", "市域差异系数表"],
    ["市域", "各县排序表"],
    ["市域", "未达标指标表"],
  ]);
  expect(plainRanges.map(({ sheet }) => sheet)).toContain("市域");
  const shown = await shownSummary(place("汇总.xlsx"));
  expect([shown.counties.length, shown.coefficients.length, shown.ranking.length]).toEqual([2, 28, 2]);
  expect(differences(shown, summaryOfTables(place("表")))).toEqual([]);
  expect((await batch("--tables", place("表"))).exitCode).toBe(4);
  const bytes = (): Buffer[] =>
    readdirSync(place("表"))
      .sort()
      .map((name) => readFileSync(place(`表/${name}`)));
  const before = bytes();
  expect((await batch("--tables", place("表"), "--force")).exitCode).toBe(0);
  expect(bytes().map((one, at) => one.equals(before[at] ?? Buffer.alloc(0)))).toEqual(before.map(() => true));
});
