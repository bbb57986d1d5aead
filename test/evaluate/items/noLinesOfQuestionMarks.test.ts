import type { Evaluation } from "../../../src/model/evaluation";
import { tablesOf, type Entry } from "../../fixtures/county";
import { evaluate } from "../../fixtures/evaluate";
import { readDataset } from "../../fixtures/readDataset";

function judged(name: string, rows: Entry[][]): Evaluation {
  return evaluate(readDataset({ tables: tablesOf([{ sheet: name, name, rows }]), plainRanges: [], ownSheets: [] }));
}

/** Lines of 计算过程 that give no number but the factors of the rule. */
function emptyLines({ items }: Evaluation): string[] {
  const said = (line: string): string => line.replaceAll(/× \d+|÷ \d+ →/gu, "");
  return items.flatMap(({ id, steps }) =>
    steps
      .split("\n")
      .filter((line) => line.includes("?") && !/\d/u.test(said(line)))
      .map((line) => `${id}: ${line}`),
  );
}

/** The workbooks that lack most. */
test.each([
  [
    "a list with nothing but pupils",
    judged("学校", [
      ["学校名称", "学校类型", "在校生数"],
      ["甲小学", "小学", 400],
    ]),
  ],
  [
    "schools without pupils",
    judged("学校", [
      ["学校名称", "学校类型", "班级数"],
      ["甲小学", "小学", 8],
      ["乙中学", "初级中学", 9],
    ]),
  ],
  [
    "a school of two stages with a total",
    judged("学校", [
      ["学校名称", "学校类型", "在校生数"],
      ["甲学校", "九年一贯制学校", 2600],
    ]),
  ],
  [
    "one figure of the county",
    judged("县级", [
      ["指标", "数值"],
      ["小学在校生数", 10_000],
    ]),
  ],
])("%s: no line of question marks", (_, evaluation) => {
  expect(emptyLines(evaluation)).toEqual([]);
});
