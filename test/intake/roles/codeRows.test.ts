import { readDataset } from "../../fixtures/readDataset";
import { knownValue } from "../../../src/model/figures/figure";
import { plainRange, type Entry } from "../tables";

const read = (...rows: readonly (readonly Entry[])[]) => {
  const { figures, findings } = readDataset({
    tables: [],
    plainRanges: [plainRange("县级数据", [["指标", "数值", "单位"], ["学年", 2025, ""], ...rows])],
    ownSheets: [],
  });
  return {
    primary: knownValue(figures.primarySchools),
    special: knownValue(figures.specialSchools),
    isSaid: findings.some(({ code }) => code === "codesForCounts"),
  };
};

test.each<readonly [string, readonly (readonly Entry[])[], object]>([
  [
    "a list of codes",
    [
      ["小学", 211, "所"],
      ["特殊教育学校", "511", "所"],
    ],
    { primary: null, special: null, isSaid: true },
  ],
  [
    "511 of 特殊教育学校 alone",
    [
      ["特殊教育学校数", 3, "所"],
      ["特殊教育学校", 511, "所"],
    ],
    { primary: null, special: 3, isSaid: true },
  ],
  [
    "a county of 211 小学",
    [
      ["小学", 211, "所"],
      ["特殊教育学校", 1, "所"],
    ],
    { primary: 211, special: 1, isSaid: false },
  ],
])("%s", (_, rows, expected) => {
  expect(read(...rows)).toEqual(expected);
});
