import { chosenPaper } from "../../../src/present/sheets/printPaper";
import { keptEntries } from "../../../src/present/kept/keptEntries";
import { madePlans } from "../../fixtures/awaitedSheets";
import { zhCN } from "../../../src/strings/zh-CN";
import { madeEvaluation } from "../../fixtures/evaluation";
import { planned } from "../../fixtures/planned";
import { cellOf, typed, writtenSheet } from "../../fixtures/writtenSheet";

const STAMP = { evaluatedAt: "2026-11-23 22:00", version: "0.1.0" };
const made = planned(madeEvaluation({}));
const plans = madePlans(made, {}, zhCN, STAMP);
const settings = plans.find(({ id }) => id === "settings");
if (settings === undefined) throw new Error("no settings");

test("everything prints on A4 until A3 is typed on the sheet of settings, in whatever letters, and that stays", () => {
  expect(new Set(plans.map(({ page }) => page?.paper))).toEqual(new Set(["A4"]));
  const kept = keptEntries([typed(writtenSheet(settings), settings, "@paper", 1, cellOf("ａ３"))]);
  expect(chosenPaper(kept.settings)).toBe("A3");
  const again = madePlans(made, kept, zhCN, STAMP);
  expect(new Set(again.map(({ page }) => page?.paper))).toEqual(new Set(["A3"]));
  expect(again.find(({ id }) => id === "settings")?.rows.find(({ key }) => key === "@paper")?.cells[1]?.value).toBe(
    "ａ３",
  );
});

test("what is asked for on the command line holds whatever the sheet says", () => {
  const asked = madePlans(made, {}, zhCN, STAMP, undefined, "A3");
  expect(new Set(asked.map(({ page }) => page?.paper))).toEqual(new Set(["A3"]));
});

test("the summary is one page upright, and the arithmetic of the overview is not printed", () => {
  const [summary, overview] = plans;
  expect(summary?.page).toMatchObject({ isPortrait: true, isOnePageTall: true });
  const printed = overview?.page?.printedColumns ?? 0;
  const headings = overview?.rows.find(({ key }) => key === "UEI-KEY")?.cells.map(({ value }) => value) ?? [];
  expect(headings.slice(0, printed)).toContain("结论");
  expect(headings.slice(printed)).toContain("计算过程");
});
