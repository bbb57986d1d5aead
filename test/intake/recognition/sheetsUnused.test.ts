import { readDataset } from "../../fixtures/readDataset";
import { namedTable, plainRange, type Entry } from "../tables";

const SCHOOLS = namedTable("学校", [
  ["学校名称", "学校类型", "小学在校生数"],
  ["东溪小学", "小学", 600],
]);

function said(...sheets: (readonly [string, Entry[][], boolean?])[]) {
  const { findings } = readDataset({
    tables: [SCHOOLS],
    plainRanges: sheets.map(([name, rows, isHidden = false]) => plainRange(name, rows, { isHidden })),
    ownSheets: [],
  });
  return findings.filter(({ code }) => code === "sheetsUnused").map(({ params, rank }) => [rank, params]);
}

const CANTEEN: Entry[][] = [
  ["食堂", "餐位", "面积"],
  ["一食堂", 120, 300],
  ["二食堂", 90, 210],
];

test("sheets with numbers of which nothing is read are named once for all", () => {
  expect(said(["食堂", CANTEEN], ["车辆", CANTEEN])).toEqual([["info", { sheets: ["食堂", "车辆"], count: 2 }]]);
});

test.each<[string, Entry[][], boolean]>([
  ["a cover of words", [["示例县优质均衡自评材料"], ["填报单位", "示例县教育局"], ["填报日期", "9月1日"]], false],
  ["a hidden sheet", CANTEEN, true],
])("%s is not named", (_what, rows, isHidden) => {
  expect(said(["表", rows, isHidden])).toEqual([]);
});
