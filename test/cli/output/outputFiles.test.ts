import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CommandError } from "../../../src/cli/commandError";
import { refuseOccupied, writeWhole } from "../../../src/cli/output/outputFiles";
import { zhCN } from "../../../src/strings/zh-CN";
import { temporaryFolder } from "../temporaryFolder";

const place = temporaryFolder();

function sentenceOf(work: () => void): string {
  try {
    work();
  } catch (error) {
    expect((error as CommandError).exitCode).toBe(4);
    return (error as CommandError).sentence(zhCN.cli);
  }
  return "";
}

test("a file that exists is refused without --force", () => {
  writeFileSync(place("a"), "old");
  expect(
    sentenceOf(() => {
      refuseOccupied(place("a"), false);
    }),
  ).toContain("已存在");
  expect(
    sentenceOf(() => {
      refuseOccupied(place("a"), true);
    }),
  ).toBe("");
  expect(
    sentenceOf(() => {
      refuseOccupied(place("b"), false);
    }),
  ).toBe("");
});

test("a folder, and a place in a folder that does not exist, are refused even with --force", () => {
  mkdirSync(place("folder"));
  expect(
    sentenceOf(() => {
      refuseOccupied(place("folder"), true);
    }),
  ).toContain("是文件夹");
  expect(
    sentenceOf(() => {
      refuseOccupied(place("none/a"), true);
    }),
  ).toContain("不存在");
});

test("all files are written", () => {
  writeFileSync(place("b"), "old");
  writeWhole([
    { file: place("a"), content: new Uint8Array([1, 2, 3]) },
    { file: place("b"), content: "new" },
  ]);
  expect([...readFileSync(place("a"))]).toEqual([1, 2, 3]);
  expect(readFileSync(place("b"), "utf8")).toBe("new");
});

test("where one cannot be written none is, and nothing is left over", () => {
  writeFileSync(place("a"), "old");
  const outputs = [
    { file: place("a"), content: "new" },
    { file: place("none/b"), content: "new" },
  ];
  expect(
    sentenceOf(() => {
      writeWhole(outputs);
    }),
  ).toContain("没有写出");
  expect(readFileSync(place("a"), "utf8")).toBe("old");
  expect(readdirSync(path.dirname(place("a")))).toEqual(["a"]);
});

test("a link keeps leading to its file", () => {
  writeFileSync(place("a"), "old");
  symlinkSync(place("a"), place("link"));
  writeWhole([{ file: place("link"), content: "new" }]);
  expect(readFileSync(place("a"), "utf8")).toBe("new");
  expect(lstatSync(place("link")).isSymbolicLink()).toBe(true);
  expect(existsSync(place("none"))).toBe(false);
});

test("where the last cannot be put in place, those before it are put back as they were", () => {
  writeFileSync(place("a"), "old a");
  mkdirSync(place("c"));
  const outputs = ["a", "b", "c"].map((name) => ({ file: place(name), content: "new" }));
  expect(
    sentenceOf(() => {
      writeWhole(outputs);
    }),
  ).not.toBe("");
  expect(readFileSync(place("a"), "utf8")).toBe("old a");
  expect(readdirSync(path.dirname(place("a"))).sort()).toEqual(["a", "c"]);
});

test("what another run has put there meanwhile is left alone without --force, and nothing else of this run stands", () => {
  writeFileSync(place("b"), "of the other run");
  const outputs = ["a", "b"].map((name) => ({ file: place(name), content: "new" }));
  expect(
    sentenceOf(() => {
      writeWhole(outputs, false);
    }),
  ).toContain("已存在");
  expect(readFileSync(place("b"), "utf8")).toBe("of the other run");
  expect(readdirSync(path.dirname(place("a")))).toEqual(["b"]);
});

test("a name that is too long is said to be so", () => {
  const file = place(`${"长".repeat(120)}.xlsx`);
  expect(
    sentenceOf(() => {
      refuseOccupied(file, false);
    }) +
      sentenceOf(() => {
        writeWhole([{ file, content: "new" }]);
      }),
  ).toContain("过长");
});
