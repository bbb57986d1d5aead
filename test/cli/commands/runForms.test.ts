import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createTemplate } from "../../../src/app/createTemplate";
import { zhCN } from "../../../src/strings/zh-CN";
import { statisticsCounty } from "../../fixtures/gathering/statisticsSchool";
import { tidyWorkbook } from "../../fixtures/gathering/tidyTables";
import { runUei } from "../runUei";
import { temporaryFolder } from "../temporaryFolder";

const place = temporaryFolder();

test("a folder of forms is written, and none that is there is written over", async () => {
  writeFileSync(place("县.xlsx"), tidyWorkbook(statisticsCounty().slice(0, 2)));
  const words = ["forms", place("县.xlsx"), "--out", place("填报表")];
  const { exitCode, out } = await runUei(words);
  expect([exitCode, readdirSync(place("填报表")).length]).toEqual([0, 2]);
  expect(out).toContain("已生成 2 份学校填报表");
  expect((await runUei(words)).exitCode).toBe(4);
  expect((await runUei([...words, "--force"])).exitCode).toBe(0);
});

test("calls that cannot be meant are refused", async () => {
  writeFileSync(place("空.xlsx"), createTemplate(zhCN));
  expect((await runUei(["forms", place("空.xlsx"), "--out", place("f")])).exitCode).toBe(3);
  expect((await runUei(["forms", place("空.xlsx")])).exitCode).toBe(2);
  expect((await runUei(["forms"])).exitCode).toBe(2);
  writeFileSync(place("文件"), "x");
  writeFileSync(place("甲.xlsx"), tidyWorkbook(statisticsCounty().slice(0, 1)));
  expect((await runUei(["forms", place("甲.xlsx"), "--out", place("文件")])).exitCode).toBe(4);
  expect(existsSync(place("f"))).toBe(false);
});
