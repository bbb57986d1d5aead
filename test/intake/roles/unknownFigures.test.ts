import { readDataset } from "../../fixtures/readDataset";
import { tableOf, type CellContent } from "../../fixtures/tables";

const FOREIGN = [
  "食堂座位数",
  "校车数",
  "图书册数",
  "塑胶跑道数",
  "直饮水设备数",
  "门卫数",
  "监控数",
  "旗杆数",
  "围墙长度",
];
const NEAR = ["特殊教育经费", "特殊教育学校经费", "持有资格证专任教师数", "持有资格证书专任教师数"];

const findingsOf = (labels: readonly string[]) => {
  const rows = [["学年", 2025], ...labels.map((label, at) => [label, 3000 + at])] as CellContent[][];
  const { findings } = readDataset({
    tables: [tableOf("县级指标", ["指标", "数值"], rows)],
    plainRanges: [],
    ownSheets: [],
  });
  return findings
    .filter(({ code }) => /^figures?Unknown$/u.test(code))
    .map(({ code, rank, params }) => ({ code, rank, params }));
};

test("three rows that nothing uses are said one by one", () => {
  expect(findingsOf(FOREIGN.slice(0, 3)).map(({ code }) => code)).toEqual(Array(3).fill("figureUnknown"));
});

test("many rows that nothing uses are one information that names the first eight", () => {
  expect(findingsOf(FOREIGN)).toEqual([
    {
      code: "figuresUnknown",
      rank: "info",
      params: { table: "县级指标", named: FOREIGN.slice(0, 8).map((label) => ({ label, near: null })), rows: 9 },
    },
  ]);
});

test("many rows with near names are one warning with these", () => {
  const [found, ...more] = findingsOf(NEAR);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ code: "figuresUnknown", rank: "warning", params: { rows: 4 } });
  expect(JSON.stringify(found?.params)).not.toContain("null");
});

test("a number behind an item's title is said where no conclusion stands beside it", () => {
  const labels = (conclusion: string | null) => {
    const rows = [
      ["专任教师数", 300, "人", null],
      ["规划布局", null, null, "达标"],
      ["交流轮岗占比", 12, "%", conclusion],
    ] as CellContent[][];
    const tables = [tableOf("自评", ["指标", "数值", "单位", "自评结论"], rows)];
    const { findings } = readDataset({ tables, plainRanges: [], ownSheets: [] });
    return findings.flatMap(({ code, params }) => (code === "figureUnknown" ? [params] : []));
  };
  expect(labels(null)).toMatchObject([{ label: "交流轮岗占比" }]);
  expect(labels("达标")).toEqual([]);
});
