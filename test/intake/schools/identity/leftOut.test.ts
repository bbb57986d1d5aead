import { VOCABULARY } from "../../../fixtures/readDataset";
import { readSchools } from "../../../../src/intake/schools/readSchools";
import type { RecognisedTable } from "../../../../src/intake/recognition/recognisedTable";
import { codesOf, onlySchool, readList } from "../../../fixtures/readSchoolTables";
import { recognisedTable } from "../../../fixtures/tables";

const read = (...tables: RecognisedTable[]) => readSchools(tables, { vocabulary: VOCABULARY, isIndoorDeducted: false });
const names = (reading: ReturnType<typeof read>) => reading.schools.map((school) => school.name);

describe("who is not of this county's schools", () => {
  test.each(["工读学校", "专门学校", "371", "托儿所", "幼教点", "托班"])("the type %s is none of ours", (type) => {
    const reading = readList(
      ["name", "type", "students"],
      [
        ["东沟小学", "小学", 300],
        ["某某学校", type, 20],
      ],
    );
    expect(names(reading)).toEqual(["东沟小学"]);
    expect(codesOf(reading)).toEqual(["otherInstitutions"]);
  });

  test("幼儿园 and their kin are left out in every table, with one information (D3)", () => {
    const reading = read(
      recognisedTable(
        "名单",
        ["schools"],
        ["name", "type", "students"],
        [
          ["东沟小学", "小学", 300],
          ["花朵幼儿园", "幼儿园", 200],
          ["示例县青少年活动中心", "青少年活动中心", null],
          ["蓓蕾幼儿园", null, 100],
        ],
      ),
      recognisedTable(
        "经费",
        ["funds"],
        ["name", "operatingFundsBudget:万元"],
        [
          ["东沟小学", 20],
          ["花朵幼儿园", 10],
          ["苗苗幼儿园", 10],
        ],
      ),
    );
    expect(names(reading)).toEqual(["东沟小学"]);
    expect(reading.findings).toMatchObject([
      { code: "otherInstitutions", rank: "info", params: { institutions: 4, kinds: ["幼儿园3", "青少年活动中心1"] } },
    ]);
    expect(reading.doubts).toEqual([]);
  });

  test("a 幼儿园 with pupils under 小学在校生数 stays, as a question", () => {
    const reading = readList(["name", "type", "studentsPrimary"], [["东沟小学", "幼儿园", 300]]);
    expect(onlySchool(reading).type).toBeNull();
    expect(codesOf(reading)).toContain("typeNotUnderstood");
  });

  const columns = ["name", "countyUnit", "type", "students"];
  const rows = [
    ["第一小学", "甲县", "小学", 800],
    ["第二小学", "甲县", "小学", 600],
    ["城关小学", "乙县", "小学", 500],
  ] as const;

  test("rows of another county-level unit are out, named with their number, until confirmed (D32)", () => {
    const reading = readList(columns, rows);
    expect(names(reading)).toEqual(["第一小学", "第二小学"]);
    expect(reading.county).toBe("甲县");
    expect(reading.findings).toMatchObject([{ code: "otherCountyRows", params: { county: "乙县", rows: 1 } }]);
    expect(reading.doubts.map(({ items }) => items)).toEqual(["county"]);
  });

  test("the county that the workbook names goes before the majority", () => {
    expect(names(readList(columns, rows, { county: "乙县" }))).toEqual(["城关小学"]);
  });

  test.each(["市本级", "示例经济开发区", "兵团", "省直", "不清楚", "市直属", "塔城地区"])(
    "%s stays in, as a question",
    (word) => {
      const reading = readList(columns, [...rows.slice(0, 2), ["城关小学", word, "小学", 500]]);
      expect(reading.schools).toHaveLength(3);
      expect(codesOf(reading)).toEqual(["countyUnclear"]);
      expect(reading.doubts.map(({ items }) => items)).toEqual(["county"]);
    },
  );

  test("所在地区划 decides where it is given", () => {
    const reading = readList(
      [...columns, "location"],
      [
        ["第一小学", "甲县", "小学", 800, "某省某市甲县"],
        ["第二小学", "市本级", "小学", 600, "甲县"],
        ["第三小学", "甲县", "小学", 500, "乙县"],
      ],
    );
    expect(names(reading)).toEqual(["第一小学", "第二小学"]);
    expect(codesOf(reading)).toEqual(["otherCountyRows"]);
  });

  test("no county of most rows takes none out", () => {
    const reading = readList(columns, [rows[0], rows[2]]);
    expect(reading.schools).toHaveLength(2);
    expect(codesOf(reading)).toEqual(["countyUnclear", "countyUnclear"]);
  });

  test("schools closed last year are out, named, until confirmed", () => {
    const reading = readList(
      ["name", "closedLastYear", "type", "students"],
      [
        ["第一小学", "否", "小学", 800],
        ["第二小学", "是", "小学", 600],
      ],
    );
    expect(names(reading)).toEqual(["第一小学"]);
    expect(reading.findings).toMatchObject([{ code: "closedSchools", params: { names: ["第二小学"], rows: 1 } }]);
    expect(reading.doubts.map(({ items }) => items)).toEqual(["county"]);
  });
});
