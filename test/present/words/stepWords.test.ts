import { message } from "../../../src/model/messages/message";
import type { Evidence, ItemPart, ItemResult } from "../../../src/model/evaluation";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { stepInWords, stepsOfNoPart, stepsOfParts, toldSteps } from "../../../src/present/words/stepWords";
import { madeEvaluation } from "../../fixtures/evaluation";

const G4 = madeEvaluation().items.find(({ id }) => id === "G4") as ItemResult;

function cell(label: string, value: number): Evidence {
  return { ref: { sheet: "数据", table: null, row: 1, column: 1 }, label, value };
}

function part(school: string | null): ItemPart {
  const label = message("classesOverLimit", { school, stage: null, limit: 45 });
  return {
    stage: null,
    label,
    value: 16,
    bound: null,
    limit: 0,
    unit: "个",
    direction: "atMost",
    distance: -16,
    outcome: "unmet",
  };
}

function linesOf(steps: string, evidence: readonly Evidence[], parts: readonly ItemPart[]): string[] {
  return stepsOfParts({ ...G4, steps, evidence, parts }, zhCN);
}

test("a number is named after its cell, and after that of its own school where two schools have the same", () => {
  const cells = [cell("甲小学 大班额数", 16), cell("乙小学 大班额数", 16)];
  expect(linesOf("16 > 0\n16 > 0", cells, [part("乙小学"), part("甲小学")])).toEqual([
    "16（乙小学 大班额数） > 0",
    "16（甲小学 大班额数） > 0",
  ]);
});

test.each([
  ["stands in two cells", "(2780 + ?) ÷ 2780 × 100 = 100 ≥ 85", [cell("随迁", 2780), cell("公办", 2780)]],
  ["is the rule's", "62 ÷ 12 → 6; 5 < 6", [cell("某校 班级", 12), cell("某校 教室", 6)]],
  ["is a factor, a result or a limit", "735 ÷ ? × 100 = 7000 ≥ 7000", [cell("生均", 7000), cell("比例", 100)]],
])("a number that %s has no name: a wrong one would be believed", (_why, line, cells) => {
  expect(linesOf(line, cells, [part(null)])).toEqual([line]);
  expect(linesOf(`${line}\n`, cells, [part(null), part("甲小学")])[0]).toBe(line);
});

test("a cell of a school with a comparison of its own names nothing in a line of the county", () => {
  const cells = [cell("甲小学 教室", 125)];
  expect(linesOf("125 ≥ 104\n", cells, [part(null), part("甲小学")])[0]).toBe("125 ≥ 104");
  expect(linesOf("125 ≥ 104", cells, [part(null)])).toEqual(["125（甲小学 教室） ≥ 104"]);
});

test("in English the name of a cell stands in its brackets", () => {
  const item = { ...G4, steps: "16 > 0", evidence: [cell("大班额数", 16)], parts: [part(null)] };
  expect(stepsOfParts(item, en)).toEqual(["16 (大班额数) > 0"]);
});

test("a comparison has the lines that it names, and the county's mean stands in its note alone", () => {
  const mean = "180 ÷ 12818 × 100 = 1.40";
  const item: ItemResult = {
    ...G4,
    area: "resources",
    steps: `${mean}\n100 × 720 = 72000\n70000 < 72000\n\n1 ÷ 3`,
    evidence: [],
    parts: [
      { ...part("甲"), steps: ["100 × 720 = 72000", "70000 < 72000"] },
      { ...part("乙"), steps: [""] },
    ],
    notes: [message("countyMean", { stage: "primary", indicator: "R2", arithmetic: mean })],
  };
  expect(stepsOfParts(item, zhCN)).toEqual(["100 × 720 = 72000；70000 < 72000", ""]);
  expect(stepsOfNoPart(item, zhCN)).toEqual(["1 ÷ 3"]);
});

test("lines of which the workbook gives no number are no lines, and the others stay beside their comparisons", () => {
  const item = { ...G4, steps: "\n30 ÷ 600 × 100 = 5\n", evidence: [], parts: [part("甲"), part("乙"), part("丙")] };
  expect(stepsOfParts(item, zhCN)).toEqual(["", "30 ÷ 600 × 100 = 5", ""]);
  expect([stepsOfNoPart(item, zhCN), toldSteps(item)]).toEqual([[], "30 ÷ 600 × 100 = 5"]);
});

test.each(["? ÷ 800 × 100 = ?", "? ÷ 1606 × 100 = ?", "? = ?"])(
  "%s says nothing: what is missing is said elsewhere",
  (steps) => {
    const item = { ...G4, parts: [], steps: `${steps}\n2780 ÷ ? = ?` };
    expect(stepsOfNoPart(item, zhCN)).toEqual(["2780 ÷ ? = ?"]);
  },
);

test.each([
  ["62 ÷ 12 → 6; ≤ 5 < 6", "62 ÷ 12 → 6; 至多5 < 6", "62 ÷ 12 → 6; at most 5 < 6"],
  ["≥ 152 ≥ 10", "至少152 ≥ 10", "at least 152 ≥ 10"],
  ["(0～40) ÷ 40 × 100 = 0～100", "(0～40) ÷ 40 × 100 = 0～100", "(0 to 40) ÷ 40 × 100 = 0 to 100"],
  ["(≥ 9) ÷ 12 × 100 ≥ 75 ≥ 10", "(至少9) ÷ 12 × 100 ≥ 75 ≥ 10", "(at least 9) ÷ 12 × 100 ≥ 75 ≥ 10"],
  ["30 ÷ 600 × 100 = 5\n≤ 6", "30 ÷ 600 × 100 = 5\n至多6", "30 ÷ 600 × 100 = 5\nat most 6"],
])("bounds in words: %s", (line, inChinese, inEnglish) => {
  expect([stepInWords(line, zhCN), stepInWords(line, en)]).toEqual([inChinese, inEnglish]);
});
