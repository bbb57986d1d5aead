import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createTemplate } from "../../../src/app/createTemplate";
import { zhCN } from "../../../src/strings/zh-CN";
import { runUei } from "../runUei";
import { temporaryFolder } from "../temporaryFolder";

const place = temporaryFolder();

test("a workbook to fill in is written", async () => {
  const { exitCode, out } = await runUei(["template", place("a.xlsx")]);
  expect([exitCode, out]).toEqual([0, `填报表已新建：${place("a.xlsx")}\n`]);
  expect(readFileSync(place("a.xlsx")).equals(Buffer.from(createTemplate(zhCN)))).toBe(true);
});

test("an existing file stays unless --force, and a name must be one that Excel opens", async () => {
  writeFileSync(place("a.xlsx"), "old");
  expect((await runUei(["template", place("a.xlsx")])).exitCode).toBe(4);
  expect(readFileSync(place("a.xlsx"), "utf8")).toBe("old");
  expect((await runUei(["template", place("a.xlsx"), "--force"])).exitCode).toBe(0);
  expect((await runUei(["template", place("a.docx")])).exitCode).toBe(2);
  expect(existsSync(place("a.docx"))).toBe(false);
});

test("left empty it is evaluated, and nothing is met or unmet", async () => {
  await runUei(["template", place("a.xlsx")]);
  const { exitCode, out } = await runUei(["evaluate", place("a.xlsx"), "--json", "-"]);
  const { items } = JSON.parse(out) as { items: { id: string; outcome: string }[] };
  expect(exitCode).toBe(0);
  expect(items.filter(({ outcome }) => outcome === "met" || outcome === "unmet")).toEqual([]);
});
