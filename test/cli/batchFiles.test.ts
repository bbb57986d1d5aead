import { execFileSync } from "node:child_process";
import { existsSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { batchFiles, makeFolder, passedOver, refuseUnfitSummary } from "../../src/cli/batchFiles";
import { CommandError } from "../../src/cli/commandError";
import type { BatchCommand } from "../../src/cli/readArguments";
import { zhCN } from "../../src/strings/zh-CN";
import { temporaryFolder } from "./temporaryFolder";

const place = temporaryFolder();

function command(more: Partial<BatchCommand> = {}): BatchCommand {
  return {
    name: "batch",
    folder: place(""),
    out: place("out"),
    summary: null,
    tables: null,
    jobs: null,
    language: "zh-CN",
    force: false,
    ...more,
  };
}

function touch(...names: readonly string[]): void {
  for (const name of names) writeFileSync(place(name), "");
}

function refusalOf(work: () => unknown): [exitCode: number, sentence: string] {
  try {
    work();
  } catch (error) {
    if (error instanceof CommandError) return [error.exitCode, error.sentence(zhCN.cli)];
    throw error;
  }
  throw new Error("nothing was refused");
}

test("workbooks in the order of their names, without our results, hidden and temporary files, folders and the summary", () => {
  touch("b.xlsx", "a.XLSM", "a.自评测算.xlsm", "b.自评测算.xlsx", "~$b.xlsx", ".c.xlsx", "e.csv", "汇总.xlsx");
  mkdirSync(place("f.xlsx"));
  expect(batchFiles(command({ summary: place("汇总.xlsx") }))).toEqual([
    { name: "a.XLSM", input: place("a.XLSM"), output: place("out/a.自评测算.xlsm"), collidesWith: null },
    { name: "b.xlsx", input: place("b.xlsx"), output: place("out/b.自评测算.xlsx"), collidesWith: null },
  ]);
});

test("workbooks of other kinds cost a row each, but for those that were saved as .xlsx; what else may hold figures is named", () => {
  touch("甲.xlsx", "乙.xls", "丙.et", "丁.xlsb", "甲.xls", "戊.csv", "己.docx", "~$乙.xls", "照片.jpg");
  symlinkSync(place("nowhere"), place("庚.xlsx"));
  execFileSync("mkfifo", [place("管道.xlsx")]);
  for (const folder of ["out", "辛县", "空"]) mkdirSync(place(folder));
  for (const name of ["out/甲.xlsx", "辛县/辛.xlsx"]) touch(name);
  const files = batchFiles(command());
  expect(files.map(({ name }) => name)).toEqual(["丁.xlsb", "丙.et", "乙.xls", "庚.xlsx", "甲.xlsx"]);
  expect(passedOver(command(), files)).toEqual({ files: ["己.docx", "戊.csv", "甲.xls"], folders: ["辛县"] });
});

test("two workbooks whose results differ in upper and lower case only are one on many computers", () => {
  touch("A.xlsx", "a.xlsx");
  expect(batchFiles(command()).map(({ name, collidesWith }) => [name, collidesWith])).toEqual([
    ["A.xlsx", null],
    ["a.xlsx", "A.xlsx"],
  ]);
});

test("a folder that is missing, is a file, or holds no workbook is refused", () => {
  touch("old.xls");
  expect(refusalOf(() => batchFiles(command({ folder: place("none") })))).toEqual([
    3,
    expect.stringContaining("找不到文件夹"),
  ]);
  expect(refusalOf(() => batchFiles(command({ folder: place("old.xls") })))).toEqual([
    3,
    expect.stringContaining("不是文件夹"),
  ]);
  expect(refusalOf(() => batchFiles(command()))).toEqual([
    3,
    expect.stringMatching(/没有可测算的工作簿.*另存为 \.xlsx/),
  ]);
});

test("a result never goes over a workbook of the folder, by whatever link", () => {
  touch("a.xlsx", "b.xlsx");
  mkdirSync(place("out"));
  linkSync(place("b.xlsx"), place("out/a.自评测算.xlsx"));
  expect(refusalOf(() => batchFiles(command({ force: true })))).toEqual([2, expect.stringContaining("不能写回原文件")]);
});

test("a summary that is no .xlsx, or one of the results, is refused", () => {
  touch("a.xlsx");
  const files = batchFiles(command());
  expect(
    refusalOf(() => {
      refuseUnfitSummary(command({ summary: place("s.csv") }), files);
    }),
  ).toEqual([2, expect.stringContaining(".xlsx")]);
  expect(
    refusalOf(() => {
      refuseUnfitSummary(command({ summary: place("out/a.自评测算.xlsx") }), files);
    }),
  ).toEqual([2, expect.stringContaining("换一个文件名")]);
  refuseUnfitSummary(command({ summary: place("s.xlsx") }), files);
});

test("the folder for the results is made with those above it, and a file is none", () => {
  makeFolder(place("deep/er"));
  expect(existsSync(place("deep/er"))).toBe(true);
  makeFolder(place("deep/er"));
  touch("file");
  expect(
    refusalOf(() => {
      makeFolder(place("file"));
    }),
  ).toEqual([4, expect.stringContaining("是文件")]);
  expect(
    refusalOf(() => {
      makeFolder(place("file/below"));
    }),
  ).toEqual([4, expect.stringContaining("建不了")]);
});
