import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ZipArchive } from "../../../src/workbook/file/zip/zipArchive";
import { schoolOfForms } from "../../fixtures/gathering/schoolOfForms";
import { ROOT } from "../../project/sources";
import { runUei } from "../runUei";
import { temporaryFolder } from "../temporaryFolder";

const place = temporaryFolder();
const SAMPLE = path.join(ROOT, "assets/sample/示例县.xlsx");

/** The result with a text in one of its parts changed. */
function alter(result: string, from: RegExp, to: string, of = "sheet"): void {
  const archive = ZipArchive.open(readFileSync(result));
  const part = archive.names.find((name) => name.includes(of) && from.test(archive.readText(name)));
  const text = archive.readText(part ?? "");
  writeFileSync(result, archive.with(new Map([[part ?? "", text.replace(from, to)]])).toBytes());
}

test("a result that nobody has altered says so, and which input it was made from", async () => {
  await runUei(["evaluate", SAMPLE, "--out", place("r.xlsx")]);
  const { exitCode, out } = await runUei(["verify", place("r.xlsx")]);
  expect([exitCode, out]).toEqual([0, expect.stringMatching(/没有改动[\s\S]*sha256:[0-9a-f]{64}/)]);
});

test("a cell altered by hand is named, with what stands there and what the data give", async () => {
  await runUei(["evaluate", SAMPLE, "--out", place("r.xlsx")]);
  alter(place("r.xlsx"), /▲ 未达标/, "✔ 达标");
  const { exitCode, out } = await runUei(["verify", place("r.xlsx")]);
  expect(exitCode).toBe(6);
  expect(out).toMatch(/![A-Z]+\d+.*✔ 达标.*▲ 未达标/);
});

test.each([
  [
    "a sheet whose marker is gone",
    "workbook.xml",
    /()<definedName name="UEI_balance"[^>]*>[^<]*<\/definedName>/,
    /“UEI 校际均衡”/,
  ],
  [
    "a formula saved without its value",
    "sheet",
    /(<\/f>)<v>[^<]*<\/v>/,
    /1 个单元格的公式没有计算结果（UEI 校际均衡![A-Z]+\d+）/,
  ],
])("%s is named", async (_, part, from, said) => {
  await runUei(["evaluate", SAMPLE, "--out", place("r.xlsx")]);
  alter(place("r.xlsx"), from, "$1", part);
  const { exitCode, out } = await runUei(["verify", place("r.xlsx")]);
  expect([exitCode, out]).toEqual([6, expect.stringMatching(said)]);
  expect(out).not.toMatch(/没有改动|现为/);
});

test("a result of gathered schools is as its data say", async () => {
  mkdirSync(place("各校"));
  for (const at of [1, 2]) {
    const school = { code: `219901000${at}`, name: `第${at}小学`, year: "2025", studentsOfGrade: 50, classes: 8 };
    writeFileSync(place(`各校/${at}.xlsx`), schoolOfForms({ ...school, indoorSportsSpace: 300 }));
  }
  await runUei(["gather", place("各校"), "--into", place("县.xlsx")]);
  await runUei(["evaluate", place("县.xlsx"), "--lang", "en", "--out", place("r.xlsx")]);
  const { exitCode, out } = await runUei(["verify", place("r.xlsx")]);
  expect([exitCode, out]).toEqual([0, expect.stringContaining("没有改动")]);
});

test("what is no result is refused", async () => {
  const { exitCode, error } = await runUei(["verify", SAMPLE, "--lang", "en"]);
  expect([exitCode, error]).toEqual([3, expect.stringContaining("no result")]);
});
