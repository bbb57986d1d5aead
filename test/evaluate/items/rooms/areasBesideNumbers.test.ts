import { evaluate } from "../../../fixtures/evaluate";
import { readDataset } from "../../../fixtures/readDataset";
import { plainRange, type Entry } from "../../../intake/tables";

/** The outcome of 音乐、美术专用教室 of one school of so many classes whose list has the rooms beside each other by kind. */
function outcomeOf(classes: number, of: readonly [string, string], music: readonly Entry[], art: readonly Entry[]) {
  const rows: Entry[][] = [
    ["学校名称", "学校类型", "在校生数", "班级数", "音乐教室", null, "美术教室", null],
    [null, null, null, null, ...of, ...of],
    ["甲小学", "小学", 400, classes, ...music, ...art],
  ];
  const dataset = readDataset({ tables: [], plainRanges: [plainRange("学校", rows)], ownSheets: [] });
  expect(dataset.findings.filter(({ rank }) => rank === "error")).toEqual([]);
  return evaluate(dataset).items.find(({ id }) => id === "G3")?.outcome;
}

const EACH = ["间数", "单间面积"] as const;
const TOGETHER = ["间数", "面积（㎡）"] as const;

test.each<[string, number, readonly [string, string], readonly Entry[], readonly Entry[], string]>([
  ["as many as it needs, each large enough", 20, EACH, [2, 96], [2, 90], "met"],
  ["each too small", 20, EACH, [2, 95], [2, 90], "unmet"],
  ["too few", 20, EACH, [1, 120], [2, 90], "unmet"],
  ["one room with its area", 12, TOGETHER, [1, 96], [1, 90], "met"],
  ["together no more than one can be large enough", 20, TOGETHER, [2, 150], [2, 200], "unmet"],
  ["together perhaps", 20, TOGETHER, [2, 200], [2, 200], "undetermined"],
  ["an area left out", 12, EACH, [1, null], [1, 90], "undetermined"],
])("%s", (_what, classes, of, music, art, outcome) => {
  expect(outcomeOf(classes, of, music, art)).toBe(outcome);
});

test("an empty area is asked for by its own name, and no count that it stands for", () => {
  const rows: Entry[][] = [
    [
      "学校名称",
      "学校类型",
      "在校生数",
      "班级数",
      "音乐教室间数",
      "音乐教室单间面积",
      "美术教室间数",
      "美术教室单间面积",
    ],
    ["甲小学", "小学", 400, 12, 1, null, 1, 90],
  ];
  const dataset = readDataset({ tables: [], plainRanges: [plainRange("学校", rows)], ownSheets: [] });
  const asked = evaluate(dataset).findings.filter(({ code }) => code === "cellsMissing");
  expect(asked).toMatchObject([{ params: { heading: "音乐教室单间面积" }, where: { row: 1, column: 5 } }]);
});
