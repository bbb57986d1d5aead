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

test.each<[string, Entry[][]]>([
  ["numbers as text", CANTEEN.map((row) => row.map((cell) => (typeof cell === "number" ? String(cell) : cell)))],
  ["numbers behind a colon", [["食堂座位：120个"], ["食堂面积：300㎡"], ["食堂人数：12人"]]],
])("%s are numbers too", (_what, rows) => {
  expect(said(["食堂", rows])).toEqual([["info", { sheets: ["食堂"], count: 1 }]]);
});

test.each<[string, Entry[][], boolean]>([
  ["who answers", [["联系电话：09911234567"], ["填报时间：2025年"], ["邮编：830000"]], false],
  ["a cover of words", [["示例县优质均衡自评材料"], ["填报单位", "示例县教育局"], ["填报日期", "9月1日"]], false],
  ["a hidden sheet", CANTEEN, true],
])("%s is not named", (_what, rows, isHidden) => {
  expect(said(["表", rows, isHidden])).toEqual([]);
});
