import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readArguments, type EvaluateCommand } from "../../src/cli/readArguments";
import { placesOf, targetsOf } from "../../src/cli/targets";
import { CommandError } from "../../src/cli/commandError";
import { zhCN } from "../../src/strings/zh-CN";
import { runUei } from "./runUei";
import { temporaryFolder } from "./temporaryFolder";

const SAMPLE = path.join(__dirname, "../../assets/sample/示例县.xlsx");
const place = temporaryFolder();

function command(...words: string[]): EvaluateCommand {
  return readArguments(["evaluate", place("a.xlsx"), ...words]) as EvaluateCommand;
}

function refusalOf(...words: string[]): [exitCode: number, sentence: string] {
  try {
    targetsOf(command(...words));
  } catch (error) {
    if (error instanceof CommandError) return [error.exitCode, error.sentence(zhCN.cli)];
  }
  return [0, ""];
}

test("workbook, JSON and report go where they are asked to, the workbook beside the input unless the screen is asked for", () => {
  expect(placesOf(targetsOf(command()))).toEqual([place("a.自评测算.xlsx")]);
  expect(placesOf(targetsOf(command("--json", "-", "--report", place("r.docx"))))).toEqual([
    place("r.docx"),
    place("r.校核稿.docx"),
  ]);
  expect(
    placesOf(targetsOf(command("--out", place("b.xlsx"), "--json", place("b.json"), "--report", place("R.DOCX")))),
  ).toEqual([place("b.xlsx"), place("b.json"), place("R.DOCX"), place("R.校核稿.DOCX")]);
});

test.each([
  [["--report", "r.doc"], 2, ".docx"],
  [["--json", "same.docx", "--report", "same.docx"], 2, "有两个结果都要写到"],
  [["--report", "a.xlsx"], 2, "不能写回原文件"],
  [["--report", "there.docx"], 4, "已存在"],
  [["--report", "nowhere/r.docx"], 4, "不存在"],
  [["--report", "there.docx", "--force"], 0, ""],
])("%j: exit %i", (words, exitCode, sentence) => {
  writeFileSync(place("a.xlsx"), "");
  writeFileSync(place("there.docx"), "");
  const [code, found] = refusalOf(...words.map((word) => (word.startsWith("-") ? word : place(word))));
  expect([code, found.includes(sentence)]).toEqual([exitCode, true]);
});

test("uei evaluate --report writes the report beside the result, the same bytes at the same time stamp", async () => {
  const run = async (name: string): Promise<Buffer> => {
    const { exitCode, out } = await runUei(
      ["evaluate", SAMPLE, "--json", place(`${name}.json`), "--out", place(`${name}.xlsx`), "--report", place(name)],
      { SOURCE_DATE_EPOCH: "1767225600" },
    );
    expect([exitCode, out.includes(place(name))]).toEqual([0, true]);
    return readFileSync(place(name));
  };
  const first = await run("a.docx");
  expect((await run("b.docx")).equals(first)).toBe(true);
});

test("where the report may not be written, nothing is", async () => {
  writeFileSync(place("r.docx"), "old");
  const { exitCode, error } = await runUei(["evaluate", SAMPLE, "--out", place("c.xlsx"), "--report", place("r.docx")]);
  expect([exitCode, error.includes("r.docx")]).toEqual([4, true]);
  expect([existsSync(place("c.xlsx")), readFileSync(place("r.docx"), "utf8")]).toEqual([false, "old"]);
});
