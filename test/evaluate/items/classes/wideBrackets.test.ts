import { evaluate } from "../../../fixtures/evaluate";
import { readDataset } from "../../../fixtures/readDataset";
import { namedTable, type Entry } from "../../../intake/tables";

/** The outcome of 班额 of one school of 400 pupils in 10 classes with these columns. */
function outcomeOf(type: string, columns: Readonly<Record<string, number | null>>): string | undefined {
  const headings: Entry[] = ["学校名称", "学校类型", "在校生数", "班级数", ...Object.keys(columns)];
  const row: Entry[] = ["甲校", type, 400, 10, ...Object.values(columns)];
  const dataset = readDataset({ tables: [namedTable("学校", [headings, row])], plainRanges: [], ownSheets: [] });
  return evaluate(dataset).items.find(({ id }) => id === "G5")?.outcome;
}

test.each<[string, Readonly<Record<string, number | null>>, string | undefined, string | undefined]>([
  ["all within 45", { "45人及以下": 10, "46—55人": 0, "56人及以上": 0 }, "met", "met"],
  ["some of 46 to 55", { "45人及以下": 7, "46—55人": 3, "56人及以上": 0 }, "unmet", "undetermined"],
  ["one of 56", { "45人及以下": 9, "46—55人": 0, "56人及以上": 1 }, "unmet", "unmet"],
  ["0 of 56 alone", { "56人及以上": 0 }, "undetermined", "undetermined"],
  ["0 of 46 and more", { "46人及以上": 0 }, "met", "met"],
  ["0 of 51 and more", { "51人及以上": 0 }, "undetermined", "met"],
  ["all within 50", { "50人以下": 10 }, "undetermined", "met"],
  ["not all within 45", { "45人及以下": 9 }, "undetermined", "undetermined"],
  ["0 above by narrow and wide ones", { "46—50人": 0, "51—55人": 0, "56人及以上": 0 }, "met", "met"],
  ["0 from 46 on in four brackets", { "46—50人": 0, "51—55人": 0, "56—65人": 0, "66人及以上": 0 }, "met", "met"],
  ["one of 56 to 65", { "大班额（56-65人）": 1, "超大班额（66人及以上）": 0 }, "unmet", "unmet"],
  ["a gap between them", { "46—50人": 0, "56人及以上": 0 }, "undetermined", "undetermined"],
  ["大班额 2", { 大班额数: 2 }, "unmet", "unmet"],
  ["大班额 0, whatever it means", { 大班额数: 0 }, "undetermined", "undetermined"],
  ["超大班额 1", { 超大班额数: 1 }, "unmet", "unmet"],
  ["a blank", { "56人及以上": null }, "undetermined", "undetermined"],
])("%s: 小学 and 初中", (_what, columns, primary, junior) => {
  expect([outcomeOf("小学", columns), outcomeOf("初级中学", columns)]).toEqual([primary, junior]);
});

test("how many classes are above at the least stands beside the verdict, overlapping brackets counted once", () => {
  const headings: Entry[] = [
    "学校名称",
    "学校类型",
    "在校生数",
    "班级数",
    "46—55人",
    "56—65人",
    "56人及以上",
    "大班额数",
  ];
  const table = namedTable("学校", [headings, ["甲校", "小学", 400, 10, 3, 1, 1, 1]]);
  const { items, itemShortfalls } = evaluate(readDataset({ tables: [table], plainRanges: [], ownSheets: [] }));
  const part = items.find(({ id }) => id === "G5")?.parts[0];
  expect([part?.outcome, part?.bound]).toEqual(["unmet", { value: 4, isAtMost: false }]);
  expect(itemShortfalls.filter(({ item }) => item === "G5").map(({ missing }) => missing)).toEqual([4]);
});

test("wide brackets that pass are no proof against too many pupils", () => {
  const headings: Entry[] = ["学校名称", "学校类型", "在校生数", "班级数", "46人及以上"];
  const table = namedTable("学校", [headings, ["甲校", "小学", 600, 10, 0]]);
  const dataset = readDataset({ tables: [table], plainRanges: [], ownSheets: [] });
  expect(evaluate(dataset).items.find(({ id }) => id === "G5")?.outcome).toBe("undetermined");
});

test("学生总数 may hold pupils of 幼儿班: too many of them for the classes prove nothing, 在校生数 does", () => {
  const outcomeBy = (pupils: string) => {
    const headings: Entry[] = ["学校名称", "学校类型", pupils, "班级数"];
    const table = namedTable("学校", [headings, ["甲小学", "小学", 600, 10]]);
    const dataset = readDataset({ tables: [table], plainRanges: [], ownSheets: [] });
    return evaluate(dataset).items.find(({ id }) => id === "G5")?.outcome;
  };
  expect([outcomeBy("学生总数"), outcomeBy("在校生数")]).toEqual(["undetermined", "unmet"]);
});
