import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { mixedRuns } from "../../../src/cli/output/formerRuns";
import { tableBook } from "../../fixtures/tableBook";
import { tableOf } from "../../fixtures/tables";
import { runUei } from "../runUei";
import { temporaryFolder } from "../temporaryFolder";

const place = temporaryFolder();
const NAMES = ["果.xlsx", "果.json", "报告.docx", "报告.校核稿.docx"];

/** A run over a county of one school, whose id follows from what is judged. */
function evaluated(folder: string, pupils: number, force: readonly string[] = []): ReturnType<typeof runUei> {
  const headings = ["学校名称", "学校类型", "在校生数", "班级数"];
  writeFileSync(place("县.xlsx"), tableBook([tableOf("学校", headings, [["第一小学", "小学", pupils, 6]])]));
  const [book = "", json = "", report = ""] = NAMES.map((name) => place(`${folder}/${name}`));
  return runUei(["evaluate", place("县.xlsx"), "--out", book, "--json", json, "--report", report, ...force]);
}

test("after a run that was killed half-way the next one says which results are of which run", async () => {
  mkdirSync(place("first"));
  mkdirSync(place("second"));
  await evaluated("first", 200);
  await evaluated("second", 300);
  const places = NAMES.map((name) => place(`first/${name}`));
  expect(mixedRuns(places)).toBeNull();

  for (const name of NAMES.slice(0, 3)) cpSync(place(`second/${name}`), place(`first/${name}`));
  const mixed = mixedRuns(places);
  expect(mixed).toMatchObject({ file: places[0], other: places[3] });
  expect(readFileSync(place("second/果.json"), "utf8")).toContain(mixed?.run ?? "none");

  const refused = await evaluated("first", 300);
  expect(refused.error).toMatch(/果\.xlsx”（批次 .*）与“.*报告\.校核稿\.docx”（批次 .*）不是同一次测算写出的.*--force/);
  const again = await evaluated("first", 300, ["--force"]);
  expect(again.out).toContain("不是同一次测算写出的");
  expect(mixedRuns(places)).toBeNull();
});

test("files without a mark, of other programs or damaged, say nothing", () => {
  const files = ["a.json", "b.json", "c.xlsx", "d.docx"].map(place);
  for (const [at, text] of ['{"run":{"id":"x"}}', "{", "PK", ""].entries()) writeFileSync(files[at] ?? "", text);
  expect(mixedRuns([...files, place("none.xlsx"), place("")])).toBeNull();
});
