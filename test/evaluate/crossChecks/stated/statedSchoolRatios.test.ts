import { VOCABULARY } from "../../../fixtures/readDataset";
import { checkStatedSchoolRatios } from "../../../../src/evaluate/crossChecks/stated/statedSchoolRatios";
import { readSchools } from "../../../../src/intake/schools/readSchools";
import { qualityBalance2017 } from "../../../../src/regulation/qualityBalance2017";
import { datasetOf } from "../../../fixtures/dataset";
import { recognisedTable, type CellContent } from "../../../fixtures/tables";

const COLUMNS = ["name", "type", "students", "backboneTeachers", "statedRatioR2"];
const RESOURCES = {
  indicators: qualityBalance2017.indicators,
  balance: [],
  composite: { primary: null, junior: null },
};

function found(...rows: readonly (readonly CellContent[])[]) {
  const table = recognisedTable("学校", ["schools"], COLUMNS, rows);
  const { schools } = readSchools([table], { vocabulary: VOCABULARY, isIndoorDeducted: false });
  return checkStatedSchoolRatios(datasetOf({ schools }), RESOURCES);
}

test("a ratio that is its amount by its pupils, as far as it is printed, agrees", () => {
  expect(found(["甲小学", "小学", 612, 8, 1.31], ["乙小学", "小学", 405, 5, 1.23])).toEqual([]);
});

test("ratios that are not are one finding for each indicator, with the first school, and the amounts stay", () => {
  const findings = found(
    ["甲小学", "小学", 612, 8, 1.35],
    ["乙小学", "小学", 405, 5, 1.23],
    ["丙小学", "小学", 100, 1, 2.25],
  );
  expect(findings.map(({ code, rank, params }) => [code, rank, params])).toEqual([
    [
      "schoolRatioDiffers",
      "warning",
      {
        indicator: "R2",
        stage: "primary",
        schools: 2,
        school: "甲小学",
        stated: 1.35,
        computed: expect.closeTo(1.307, 3) as number,
      },
    ],
  ]);
  expect(findings[0]?.where).toMatchObject({ row: 1, column: 4 });
});

test("a ratio that stands in for a missing amount has nothing to be held against", () => {
  expect(found(["甲小学", "小学", 612, null, 1.35])).toEqual([]);
});
