import { VOCABULARY } from "../../fixtures/readDataset";
import { readSchools } from "../../../src/intake/schools/readSchools";
import type { RecognisedTable } from "../../../src/intake/recognition/recognisedTable";
import { codesOf, readList } from "../../fixtures/readSchoolTables";
import { recognisedTable } from "../../fixtures/tables";

const read = (...tables: RecognisedTable[]) => readSchools(tables, { vocabulary: VOCABULARY, isIndoorDeducted: false });
const names = (reading: ReturnType<typeof read>) => reading.schools.map((school) => school.name);

describe("rows that are no schools", () => {
  const columns = ["", "name", "type", "studentsPrimary"];
  const rows = [
    [1, "东沟小学", "小学", 300],
    [2, "西湖小学", "小学", 200],
  ] as const;

  test("合计 is checked against the sum, wherever the word stands", () => {
    expect(codesOf(readList(columns, [...rows, [null, "合计", null, 500]]))).toEqual([]);
    const reading = readList(columns, [...rows, ["总 计", null, null, 510]]);
    expect(reading.schools).toHaveLength(2);
    expect(reading.findings).toMatchObject([
      { code: "totalDiffers", params: { total: 510, sum: 500 }, where: { row: 3, column: 3 } },
    ]);
  });

  test("a part of the total (其中：民办) is no sum of all rows, and only too great where it is above them", () => {
    const list = (part: number) =>
      readList(columns, [...rows, [null, "合计", null, 500], [null, "其中：民办", null, part]]);
    expect([0, 120, 500, 501].map((part) => codesOf(list(part)))).toEqual([[], [], [], ["totalDiffers"]]);
  });

  test("a row with the county's own name alone is a total where it equals the sums", () => {
    const list = (pupils: number) => readList(columns, [["", "示例县", null, pupils], ...rows], { county: "示例县" });
    expect(list(500).schools).toHaveLength(2);
    expect(list(500).findings).toMatchObject([{ code: "namelessTotal", rank: "info", params: { name: "示例县" } }]);
    expect(list(501).schools).toHaveLength(3);
    expect(readList(columns, [["", "他县", null, 500], ...rows], { county: "示例县" }).schools).toHaveLength(3);
  });

  test("a total of 城区 or 公办 is checked against the rows of that word, and so is 其中：城区", () => {
    const list = (...totals: readonly (readonly [string, number])[]) =>
      readList(
        ["name", "type", "locality", "owner", "studentsPrimary"],
        [
          ["东沟小学", "小学", "城区", "公办", 300],
          ["西湖小学", "小学", "乡村", "公办", 200],
          ["北山小学", "小学", "城区", "民办", 100],
          ...totals.map(([name, pupils]) => [name, null, null, null, pupils] as const),
        ],
      );
    const right = [["城区小计", 400] as const, ["公办合计", 500] as const, ["乡村学校合计", 200] as const];
    expect(codesOf(list(...right, ["其中：城区", 400]))).toEqual([]);
    expect(list(...right, ["城区小计", 401]).findings).toMatchObject([
      { code: "totalDiffers", params: { total: 401, sum: 400 } },
    ]);
    expect(codesOf(list(["其中：城区", 401]))).toEqual(["totalDiffers"]);
  });

  test("a row without a name that is the sum of the 公办 ones differs from no other sum", () => {
    const list = readList(
      ["name", "type", "owner", "studentsPrimary", "classesPrimary"],
      [
        ["东沟小学", "小学", "公办", 300, 8],
        ["西湖小学", "小学", "民办", 200, 6],
        ["北山小学", "小学", "公办", 100, 6],
        [null, null, null, 400, 14],
      ],
    );
    expect([codesOf(list), list.schools.length]).toEqual([["namelessTotal"], 3]);
  });

  test("a sum rounded at the last place that it shows does not differ", () => {
    const list = readList(
      ["name", "type", "studentsPrimary", "teachingSpacePrimary"],
      [
        ["东沟小学", "小学", 300, 2800.55],
        ["西湖小学", "小学", 200, 5400],
        ["合计", null, 500, 8200.6],
      ],
    );
    expect(codesOf(list)).toEqual([]);
  });

  test("小计 sums the rows since the last one, 平均 is no sum", () => {
    expect(
      codesOf(
        readList(columns, [
          rows[0],
          [null, "小计", null, 300],
          rows[1],
          [null, "小计", null, 200],
          [null, "合计", null, 500],
          [null, "平均", null, 250],
        ]),
      ),
    ).toEqual([]);
  });

  test("合计 is not checked where one stage is known and the other has an unreadable number", () => {
    const parts = [
      ["甲校", "小学", 300],
      ["乙校", "初级中学", "#N/A"],
      ["合计", null, 700],
    ] as const;
    expect(codesOf(readList(["name", "type", "students"], parts))).not.toContain("totalDiffers");
  });

  test("合计 with a type is a school", () => {
    expect(readList(columns, [...rows, [3, "合计", "小学", 500]]).schools).toHaveLength(3);
  });

  test("the totals row of the table is checked as well", () => {
    const table = (total: number) =>
      recognisedTable("表", ["schools"], columns, [...rows, ["汇总", null, null, total]], { hasTotalsRow: true });
    expect(codesOf(read(table(500)))).toEqual([]);
    expect(codesOf(read(table(250)))).toEqual([]);
    expect(codesOf(read(table(501)))).toEqual(["totalDiffers"]);
  });

  test("a total is not checked against unknown numbers, and shows the decimals that it has", () => {
    expect(
      codesOf(
        readList(
          ["name", "type", "students", "teachingSpace"],
          [
            ["东沟小学", "小学", 300, 10.004],
            ["西湖小学", "小学", null, 20.004],
            ["合计", null, 300, 30.01],
          ],
        ),
      ),
    ).toEqual(["studentsMissing"]);
  });

  test("a signature is none, whatever columns its parts stand in, and 合计 under 学校类型 is no type", () => {
    const fields = ["name", "code", "type", "students"] as const;
    const reading = readList(
      [...fields],
      [
        ["东沟小学", "2165000001", "小学", 300],
        ["西湖小学", "2165000002", "小学", 200],
        ["合计", null, "合计", 500],
        [null, "填表人：张三", "审核人：李四", null],
        [null, "填报日期", null, 45000],
      ],
    );
    expect(reading.schools).toHaveLength(2);
    expect(codesOf(reading)).toEqual(["remarkSkipped", "remarkSkipped"]);
  });

  test("blank rows and remarks", () => {
    const reading = readList(columns, [
      ...rows,
      [null, null, null, null],
      [null, "注：数据截至2025年9月1日。", null, null],
      ["填表人：张三", null, null, null],
    ]);
    expect(reading.schools).toHaveLength(2);
    expect(codesOf(reading)).toEqual(["remarkSkipped", "remarkSkipped"]);
  });

  test.each([
    ["under 学校代码", ["合计", null, null, 500]],
    ["under 学校代码, with a township", ["城关镇小计", null, null, 500]],
    ["under 学校代码, with a number of schools", ["全县（2所）", "2所", null, 500]],
    ["a row of …", ["…", "…", null, "…"]],
    ["headings again", ["code", "name", "type", "students"]],
    ["a title", [null, "二、初中", null, null]],
    ["a title under 学校代码", ["一、小学", null, null, null]],
    ["figures without a name that are the sums", [null, null, null, 500]],
  ] as const)("%s (D32)", (_, row) => {
    const reading = readList(
      ["code", "name", "type", "students"],
      [["2165000001", "东沟小学", "小学", 300], ["2165000002", "西湖小学", "小学", 200], row],
    );
    expect(names(reading)).toEqual(["东沟小学", "西湖小学"]);
    expect(reading.doubts).toEqual([]);
  });

  test("a total's word under 学校代码 of a row with a type, or with a school's name, is an error and no total", () => {
    for (const row of [
      ["合计", "西湖小学", "小学", 200],
      ["合计", "西湖小学", null, 200],
    ]) {
      const reading = readList(["code", "name", "type", "students"], [["2165000001", "东沟小学", "小学", 300], row]);
      expect(names(reading)).toEqual(["东沟小学", "西湖小学"]);
      expect(reading.doubts.map(({ because }) => because.code)).toContain("totalWordInCode");
    }
  });

  test("figures without a name that are no sums stay, with a doubt", () => {
    const reading = readList(
      ["name", "type", "students"],
      [
        ["东沟小学", "小学", 300],
        ["西湖小学", "小学", 200],
        [null, null, 120],
      ],
    );
    expect(reading.schools).toHaveLength(3);
    expect(reading.doubts.map(({ because }) => because.code)).toEqual(["rowWithoutName"]);
  });
});

test("a school of a list without 学校类型 beside one that has it lacks its type", () => {
  const listed = recognisedTable("甲", ["schools"], ["name", "type", "students"], [["东沟小学", "小学", 300]]);
  const others = [
    ["西湖学校", 200],
    ["东沟小学", 300],
  ] as const;
  const reading = read(listed, recognisedTable("乙", ["schools"], ["name", "students"], others));
  expect(reading.findings.filter(({ code }) => code === "typeMissing")).toMatchObject([
    { params: { school: "西湖学校" }, where: { row: 1, column: 0 } },
  ]);
});
