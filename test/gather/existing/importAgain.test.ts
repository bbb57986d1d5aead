import { countyTables } from "../../../src/gather/existing/countyTables";
import { matchAnswers, sourceRows } from "../../../src/gather/existing/gatheringRecord";
import { importAgain } from "../../../src/gather/existing/importAgain";
import { combine, type Gathering } from "../../../src/gather/gatherSchools";
import type { GatheredSchool } from "../../../src/model/gathering";
import type { TableData } from "../../../src/model/tables/table";
import { SOURCE_HEADINGS, SOURCES_TABLE } from "../../../src/model/tables/gatheredTables";
import { namedTable, plainRange, type Entry } from "../../intake/tables";

function gatheringOf(
  ...schools: readonly (readonly [name: string, values: Readonly<Record<string, number>>])[]
): Gathering {
  return {
    ...combine([]),
    schools: schools.map(
      ([name, values]): GatheredSchool => ({
        file: `${name}.xlsx`,
        name,
        code: null,
        type: "211",
        owner: null,
        locality: null,
        county: null,
        year: "2025",
        generation: null,
        stages: ["primary"],
        values: new Map(Object.entries(values).map(([id, value]) => [id, { value, from: [] }])),
        problems: [],
      }),
    ),
  };
}

function imported(tables: readonly TableData[], gathering: Gathering, below: readonly TableData[] = []) {
  return importAgain(gathering, countyTables(tables), sourceRows(tables), below);
}

/** A row of 数据来源. */
const sourceOf = (...[code, name, field, value]: readonly [string, string, string, number]): Entry[] => {
  const known: Readonly<Record<string, Entry>> = { code, name, field, value };
  return Object.keys(SOURCE_HEADINGS).map((id) => known[id] ?? null);
};

const LIST = (...rows: readonly (readonly Entry[])[]) =>
  namedTable("本县学校", [["学校名称", "学校类型", "小学在校生数", "教学仪器设备值（元）"], ...rows]);

test("a bureau's own table is filled by its headings, in its own unit", () => {
  const { cells } = imported(
    [LIST(["甲小学", null, null, null])],
    gatheringOf(["甲小学", { studentsPrimary: 300, equipmentValue: 26.05 }]),
  );
  expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [3, 1, "小学"],
    [3, 2, 300],
    [3, 3, 260_500],
  ]);
});

describe("two 中心小学 of two townships (D23)", () => {
  const listed = (...rows: readonly (readonly Entry[])[]) =>
    namedTable("本县学校", [["学校代码", "学校名称", "小学在校生数"], ...rows]);
  const withCode = (code: string | null) => {
    const gathering = gatheringOf(["中心小学", { studentsPrimary: 300 }]);
    return { ...gathering, schools: gathering.schools.map((school) => ({ ...school, code })) };
  };

  test("the one of another code gets a row of its own, and no number of the other", () => {
    const { cells, added, corrected } = imported([listed(["111", "中心小学", null])], withCode("222"));
    expect(cells.map(({ row, value }) => [row, value])).toEqual([
      [4, "中心小学"],
      [4, "222"],
      [4, 300],
    ]);
    expect([added, corrected]).toEqual([["中心小学"], []]);
  });

  test.each([
    ["no code tells which", [listed(["111", "中心小学", null], ["222", "中心小学", null])], null],
    [
      "a table without codes bears the name that is another's",
      [
        listed(["111", "中心小学", 1]),
        namedTable("资源", [
          ["学校名称", "网络多媒体教室数"],
          ["中心小学", null],
        ]),
      ],
      "222",
    ],
  ] as const)("where %s it is a question, and nothing is written", (_, tables, code) => {
    const { cells, likely } = imported(tables, withCode(code));
    expect(cells).toEqual([]);
    expect(likely).toMatchObject([{ proposal: "中心小学" }]);
  });

  test("a number of the other's is no earlier import of this one", () => {
    const sources = namedTable(SOURCES_TABLE, [
      Object.values(SOURCE_HEADINGS),
      sourceOf("111", "中心小学", "小学在校生数", 250),
    ]);
    const table = listed(["111", "中心小学", 250], ["222", "中心小学", 250]);
    const { corrected, changed } = imported([table, sources], withCode("222"));
    expect([changed, corrected.map(({ imported: before, byHand }) => [before, byHand])]).toEqual([0, [[null, 250]]]);
  });
});

test("a new school stands below the last one, and not over what stands below the table", () => {
  const table = LIST(["甲小学", "小学", 300, 1]);
  const school = gatheringOf(["乙小学", { studentsPrimary: 200 }]);
  const free = imported([table], school);
  expect(free.tables).toEqual([{ name: "本县学校", toRow: 4 }]);
  expect(free.cells[0]).toMatchObject({ row: 4, column: 0, value: "乙小学" });
  const note = { ...plainRange(table.sheet, [["注：截至9月"]]), firstRow: 4 };
  expect(imported([table], school, [note])).toMatchObject({
    cells: [],
    withoutRow: [{ school: "乙小学", table: "本县学校" }],
  });
});

test("lists of rooms, classes and of what was gathered are no tables of schools", () => {
  const rooms = namedTable("音美教室表", [
    ["学校名称", "教室类型", "面积"],
    ["甲小学", "音乐", 96],
  ]);
  const sources = namedTable("数据来源表", [
    ["学校名称", "项目", "导入值"],
    ["甲小学", "小学在校生数", 300],
  ]);
  expect(countyTables([rooms, sources])).toEqual([]);
  expect(sourceRows([sources])).toMatchObject([{ name: "甲小学", field: "小学在校生数", value: 300 }]);
});

test("answers of 学校对照表 are read wherever its columns stand", () => {
  const table = namedTable("学校对照表", [
    ["答复", "文件中的学校", "本县学校", "文件", "是否参与", "问题类别"],
    [null, "县甲小学", "甲小学", "甲.xlsx", "是", null],
    [null, "乙小学", "乙小学", "乙.xlsx", "否", null],
    ["已核实", "丙教学点", null, "丙.xlsx", null, "teachersElsewhere"],
    [null, "丁小学", null, "丁（改）.xlsx", "否", "schoolTwice"],
  ]);
  const answers = matchAnswers([table], { county: null, year: null });
  expect([...answers.schools]).toEqual([["县甲小学", "甲小学"]]);
  expect([...answers.schoolsLeftOut]).toEqual(["乙小学"]);
  expect([...answers.formsLeftOut]).toEqual(["丁（改）.xlsx\n丁小学"]);
  expect([...answers.confirmed]).toEqual(["teachersElsewhere 丙教学点"]);
});
