import { copyFileSync, existsSync, linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { UeiEvaluationJson } from "../../../src/present/json/evaluationJson";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { buildXlsx } from "../../fixtures/xlsxBuilder";
import { runUei } from "../runUei";
import { ZipArchive } from "../../../src/workbook/file/zip/zipArchive";
import { temporaryFolder } from "../temporaryFolder";

const SAMPLE = path.join(__dirname, "../../../assets/sample/示例县.xlsx");
const place = temporaryFolder();

function filesHere(): string[] {
  return readdirSync(path.dirname(place("a"))).sort();
}

function copySample(name = "县.xlsx"): string {
  copyFileSync(SAMPLE, place(name));
  return place(name);
}

/** The parts of a workbook; each run leaves its own mark in the list of names. */
function partsWithoutRun(name: string): Record<string, string> {
  const archive = ZipArchive.open(readFileSync(place(name)));
  return Object.fromEntries(
    archive.names.map((part) => [
      part,
      archive.readText(part).replace(/(<definedName name="UEI_run" hidden="1">)[^<]*/, "$1"),
    ]),
  );
}

describe("an evaluation", () => {
  test("is written beside the input, which stays as it was", async () => {
    const input = copySample();
    const { exitCode, out, error } = await runUei(["evaluate", input]);
    expect([exitCode, error]).toEqual([0, ""]);
    expect(filesHere()).toEqual(["县.xlsx", "县.自评测算.xlsx"]);
    expect(readFileSync(input).equals(readFileSync(SAMPLE))).toBe(true);
    expect(out).toContain(place("县.自评测算.xlsx"));
    expect(out).toMatch(/^示例县.*未达标.*不作为认定结论/);
    const written = await WorkbookFile.open(readFileSync(place("县.自评测算.xlsx"))).read();
    expect(written.ownSheets.map(({ id }) => id).sort()).toEqual([
      "balance",
      "findings",
      "forms",
      "missing",
      "overview",
      "plan",
      "schools",
      "settings",
      "summary",
    ]);
  });

  test("with --json - prints JSON alone and writes nothing", async () => {
    const { exitCode, out, error } = await runUei(["evaluate", copySample(), "--json", "-"]);
    expect(exitCode).toBe(0);
    expect((JSON.parse(out) as UeiEvaluationJson).schema).toBe("uei.evaluation/1");
    expect(error).toContain("未达标");
    expect(filesHere()).toEqual(["县.xlsx"]);
  });

  test("writes workbook and JSON where both are asked for", async () => {
    const { exitCode } = await runUei(["evaluate", copySample(), "--out", place("b.xlsx"), "--json", place("b.json")]);
    expect(exitCode).toBe(0);
    expect(filesHere()).toEqual(["b.json", "b.xlsx", "县.xlsx"]);
    expect((JSON.parse(readFileSync(place("b.json"), "utf8")) as UeiEvaluationJson).county).toBe("示例县");
  });

  test("gives the same bytes at the same time stamp, and other ones at another", async () => {
    const input = copySample();
    const run = async (name: string, epoch: string): Promise<Buffer> => {
      await runUei(["evaluate", input, "--out", place(name)], { SOURCE_DATE_EPOCH: epoch });
      return readFileSync(place(name));
    };
    const first = await run("a.xlsx", "1767225600");
    expect((await run("b.xlsx", "1767225600")).equals(first)).toBe(true);
    expect((await run("c.xlsx", "1798761600")).equals(first)).toBe(false);
  });

  test("says the same when it reads its own output", async () => {
    const input = copySample();
    await runUei(["evaluate", input, "--out", place("1.xlsx"), "--json", place("1.json")]);
    await runUei(["evaluate", place("1.xlsx"), "--out", place("2.xlsx"), "--json", place("2.json")]);
    await runUei(["evaluate", place("2.xlsx"), "--out", place("3.xlsx"), "--json", place("3.json")]);
    const withoutRun = (name: string): string => readFileSync(place(name), "utf8").replace(/,\s*"run": \{[^}]*\}/, "");
    expect(withoutRun("2.json")).toBe(withoutRun("1.json"));
    expect(partsWithoutRun("3.xlsx")).toEqual(partsWithoutRun("2.xlsx"));
  });

  test("answers in English where asked", async () => {
    const { out } = await runUei(["evaluate", copySample(), "--lang", "en"]);
    expect(out).toContain("not an official finding");
  });
});

describe("nothing is written and one sentence says why", () => {
  async function refused(words: readonly string[], exitCode: number, sentence: string): Promise<void> {
    const before = filesHere();
    const ran = await runUei(words);
    expect([ran.exitCode, ran.out]).toEqual([exitCode, ""]);
    expect(ran.error).toContain(sentence);
    expect(ran.error.trim().split("\n")).toHaveLength(1);
    expect(ran.error).not.toMatch(/\bat .*:\d+:\d+/);
    expect(filesHere()).toEqual(before);
  }

  test("no such file", () => refused(["evaluate", place("none.xlsx")], 3, "找不到文件"));

  test.each([
    ["empty.xlsx", "", "0 字节"],
    ["text.xlsx", "学校,人数\n甲,3\n", "文本文件"],
    ["page.xlsx", "<html></html>", "网页"],
    ["broken.xlsx", "PK\x03\x04 and no more", "损坏"],
    ["old.xls", "\xd0\xcf\x11\xe0", "不是 Excel 工作簿"],
  ])("%s", async (name, content, sentence) => {
    writeFileSync(place(name), content);
    await refused(["evaluate", place(name)], 3, sentence);
  });

  test("a workbook without any data", async () => {
    writeFileSync(place("a.xlsx"), buildXlsx({ sheets: [{ name: "表1", rows: "" }] }));
    await refused(["evaluate", place("a.xlsx")], 3, "没有数据");
  });

  test("an output that is the input, by whatever link", async () => {
    const input = copySample();
    symlinkSync(input, place("soft.xlsx"));
    linkSync(input, place("hard.xlsx"));
    for (const out of [input, place("soft.xlsx"), place("hard.xlsx"), path.join(path.dirname(input), ".", "县.xlsx")]) {
      await refused(["evaluate", input, "--out", out, "--force"], 2, "不能写回原文件");
    }
    await refused(["evaluate", input, "--json", input, "--force"], 2, "不能写回原文件");
    expect(readFileSync(input).equals(readFileSync(SAMPLE))).toBe(true);
  });

  test("workbook and JSON under one name", () =>
    refused(["evaluate", copySample(), "--out", place("b.xlsx"), "--json", place("b.xlsx")], 2, "换一个文件名"));

  test("an output that exists, unless --force", async () => {
    const input = copySample();
    writeFileSync(place("b.xlsx"), "old");
    await refused(["evaluate", input, "--out", place("b.xlsx")], 4, "已存在");
    await refused(["evaluate", input, "--out", place("c.xlsx"), "--json", place("b.xlsx")], 4, "已存在");
    expect((await runUei(["evaluate", input, "--out", place("b.xlsx"), "--force"])).exitCode).toBe(0);
    expect(readFileSync(place("b.xlsx")).length).toBeGreaterThan(1000);
  });

  test("an output in a folder that does not exist", () =>
    refused(["evaluate", copySample(), "--out", place("none/b.xlsx")], 4, "不存在"));

  test("a workbook in which nothing is recognised (D35)", async () => {
    const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>会议记录</t></is></c></row>';
    writeFileSync(place("a.xlsx"), buildXlsx({ sheets: [{ name: "会议", rows: cell }] }));
    await refused(["evaluate", place("a.xlsx")], 3, "会议记录");
    await refused(["evaluate", place("a.xlsx"), "--json", "-"], 3, "学校名称");
    expect(filesHere()).toEqual(["a.xlsx"]);
  });

  test("a locked workbook structure", async () => {
    const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const cell = `<row r="1">${text("A1", "情形")}${text("B1", "是否存在")}</row><row r="2">${text("A2", "弄虚作假")}${text("B2", "不存在")}</row>`;
    const settings = '<workbookPr/><workbookProtection lockStructure="1"/>';
    writeFileSync(place("a.xlsx"), buildXlsx({ sheets: [{ name: "表1", rows: cell }], settings }));
    await refused(["evaluate", place("a.xlsx")], 4, "取消保护");
    expect(existsSync(place("a.自评测算.xlsx"))).toBe(false);
  });
});
