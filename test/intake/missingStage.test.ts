import { readDataset } from "../fixtures/readDataset";
import { tablesOf, type Entry } from "../fixtures/county";
import { evaluate } from "../fixtures/evaluate";

const HEADINGS = ["学校名称", "学校类型", "小学在校生数", "初中在校生数", "网络多媒体教室数"];
const primary = Array.from({ length: 10 }, (_, at): Entry[] => [`第${at + 1}小学`, "小学", 300, null, 12]);
const junior = Array.from({ length: 10 }, (_, at): Entry[] => [`第${at + 1}中学`, "初级中学", null, 300, 12]);

const judged = (schools: readonly Entry[][], figures: readonly Entry[][] = []) =>
  evaluate(
    readDataset({
      tables: tablesOf([
        { sheet: "学校", name: "学校", rows: [HEADINGS, ...schools] },
        { sheet: "县级", name: "县级", rows: [["指标", "数值", "单位"], ["学年", 2025, null], ...figures] },
      ]),
      plainRanges: [],
      ownSheets: [],
    }),
  );

const found = (schools: readonly Entry[][], figures: readonly Entry[][] = []) =>
  judged(schools, figures)
    .findings.filter(({ code }) => code === "stageMissing")
    .map(({ params }) => params);

test("five 小学 and no 初中, or the other way round, are not believed", () => {
  expect(found(primary)).toEqual([{ stage: "junior", others: 10, isStated: false }]);
  expect(found(junior)).toEqual([{ stage: "primary", others: 10, isStated: false }]);
});

test("what was met for all schools is undetermined then", () => {
  const outcomes = (schools: readonly Entry[][], figures: readonly Entry[][] = []) =>
    judged(schools, figures)
      .items.filter(({ id }) => id === "G4" || id === "R7")
      .map(({ outcome }) => outcome);
  expect(outcomes(primary)).toEqual(["undetermined", "undetermined"]);
  expect(outcomes(primary, [["初中学校数", 0, "所"]])).toEqual(["met", "met"]);
});

test("a typed 0 says that the county has none; a number contradicts the list", () => {
  expect(found(primary, [["初中在校生数", 0, "人"]])).toEqual([]);
  expect(found(primary, [["初中在校生数", 2000, "人"]])).toEqual([{ stage: "junior", others: 10, isStated: true }]);
});

test.each([
  ["nine schools are too few to tell", primary.slice(1)],
  ["one 九年一贯制学校 has both", [...primary, ["实验学校", "九年一贯制学校", 200, 200, 12]]],
  ["one 初级中学 is there", [...primary, ...junior.slice(0, 1)]],
] as const)("%s", (_, schools) => {
  expect(found(schools as Entry[][])).toEqual([]);
});
