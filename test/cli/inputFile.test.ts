import { linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CommandError } from "../../src/cli/commandError";
import { defaultOutput, endingOf, isSameFile, readInput, refuseUnfitOutput } from "../../src/cli/inputFile";
import { zhCN } from "../../src/strings/zh-CN";
import { temporaryFolder } from "./temporaryFolder";

const place = temporaryFolder();

function refusal(work: () => unknown): [exitCode: number, sentence: string] | null {
  try {
    work();
    return null;
  } catch (error) {
    return [(error as CommandError).exitCode, (error as CommandError).sentence(zhCN.cli)];
  }
}

test("a file is read whole", () => {
  writeFileSync(place("a.xlsx"), "PK");
  expect(Buffer.from(readInput(place("a.xlsx"))).toString()).toBe("PK");
});

test("no file and a folder are refused with what to do", () => {
  mkdirSync(place("folder"));
  expect(refusal(() => readInput(place("none.xlsx")))).toEqual([3, expect.stringContaining("找不到文件")]);
  expect(refusal(() => readInput(place("folder")))).toEqual([3, expect.stringContaining("是文件夹")]);
});

test("an output is the input under whatever name", () => {
  writeFileSync(place("a.xlsx"), "PK");
  writeFileSync(place("b.xlsx"), "PK");
  symlinkSync(place("a.xlsx"), place("soft.xlsx"));
  linkSync(place("a.xlsx"), place("hard.xlsx"));
  const names = ["a.xlsx", "soft.xlsx", "hard.xlsx"].map(place);
  for (const name of [...names, `${path.dirname(place("a"))}/./a.xlsx`])
    expect(isSameFile(place("a.xlsx"), name)).toBe(true);
  for (const name of ["b.xlsx", "none.xlsx"]) expect(isSameFile(place("a.xlsx"), place(name))).toBe(false);
  for (const name of names)
    expect(
      refusal(() => {
        refuseUnfitOutput(place("a.xlsx"), name);
      }),
    ).toEqual([2, expect.stringContaining("不能写回原文件")]);
});

test.each([
  ["县.xlsx", "县.自评测算.xlsx"],
  ["县.XLSM", "县.自评测算.xlsm"],
  ["县.xls", "县.自评测算.xlsx"],
  ["a.b.xlsx", "a.b.自评测算.xlsx"],
  [path.join("data", "县.xlsx"), path.join("data", "县.自评测算.xlsx")],
])("the result of %s is %s", (input, output) => {
  expect(defaultOutput(input)).toBe(output);
});

test("macros need .xlsm and nothing else may have it", () => {
  expect(endingOf("a.XLSM")).toBe(".xlsm");
  expect(
    refusal(() => {
      refuseUnfitOutput("a.xlsm", "b.xlsx");
    }),
  ).toEqual([2, expect.stringContaining(".xlsm")]);
  expect(
    refusal(() => {
      refuseUnfitOutput("a.xlsx", "b.xlsm");
    }),
  ).toEqual([2, expect.stringContaining(".xlsx")]);
  expect(
    refusal(() => {
      refuseUnfitOutput("a.xlsx", "b.XLSX");
    }),
  ).toBeNull();
});
