import { VOCABULARY } from "../../fixtures/readDataset";
import { NO_MAPPING } from "../../../src/intake/settings/corrections";
import { recogniseTables } from "../../../src/intake/recognition/recogniseTables";
import { codesOf, namedTable, plainRange, type Entry } from "../tables";

function columnsOf(headings: readonly string[], ...rows: readonly (readonly Entry[])[]) {
  const { tables, findings } = recogniseTables([namedTable("表", [headings, ...rows])], [], {
    vocabulary: VOCABULARY,
    mapping: NO_MAPPING,
  });
  return { ids: tables[0]?.columns.map(({ identifier }) => identifier), codes: codesOf(findings), findings };
}

test("two columns of one field that agree in every row are one, with an information", () => {
  const { ids, findings } = columnsOf(["学校名称", "在校生数", "学生人数"], ["甲校", 300, 300], ["乙校", 200, 200]);
  expect(ids).toEqual(["name", "students", null]);
  expect(findings).toMatchObject([{ code: "columnsAlike", rank: "info" }]);
});

test("in other units, too", () => {
  const { ids } = columnsOf(["学校名称", "教学仪器设备值（万元）", "教学仪器设备资产值（元）"], ["甲校", 12.5, 125000]);
  expect(ids).toEqual(["name", "equipmentValue", null]);
});

test("two that differ in a row are neither, and both headings are named", () => {
  const { ids, findings } = columnsOf(
    ["学校名称", "学校类型", "在校生数", "学生人数"],
    ["甲校", "小学", 300, 300],
    ["乙校", "小学", 200, 210],
  );
  expect(ids).toEqual(["name", "type", null, null]);
  expect(findings).toMatchObject([
    { code: "columnsOfOneField", rank: "error", params: { first: "在校生数", second: "学生人数" } },
  ]);
});

test("each blank where the other is filled: both are read", () => {
  const { ids } = columnsOf(["学校名称", "在校生数", "学生人数"], ["甲校", 300, null], ["乙校", null, 210]);
  expect(ids).toEqual(["name", "students", "students"]);
});

test("a column whose upper heading is left out yields to one that needs none", () => {
  const range = plainRange("表", [
    ["学校名称", "在校生数", "食堂就餐"],
    [null, null, "在校生数"],
    ["甲校", 300, 120],
    ["乙校", 200, 90],
  ]);
  const { tables } = recogniseTables([], [range], { vocabulary: VOCABULARY, mapping: NO_MAPPING });
  expect(tables[0]?.columns.map(({ identifier }) => identifier)).toEqual(["name", "students", null]);
});

test("义务教育在校生数 is the pupils of a school where no other column is, and yields to 在校生数 (D37)", () => {
  expect(columnsOf(["学校名称", "义务教育在校生数"], ["甲校", 2600]).ids).toEqual(["name", "students"]);
  const both = columnsOf(["学校名称", "在校生数", "义务教育在校生数"], ["甲校", 3000, 2600]);
  expect(both.ids).toEqual(["name", "students", null]);
});

test("a code beside the word of 办学类型, and 随迁子女 beside 进城务工人员随迁子女, yield in silence", () => {
  const { ids, codes } = columnsOf(
    ["学校名称", "办学类型编码", "办学类型", "#随迁子女", "#进城务工人员随迁子女"],
    ["甲校", 211, "小学", 40, 30],
  );
  expect(ids).toEqual(["name", null, "type", null, "migrantChildren"]);
  expect(codes).toEqual([]);
  expect(columnsOf(["学校名称", "办学类型编码", "随迁子女"], ["甲校", 211, 40]).ids).toEqual([
    "name",
    "type",
    "migrantChildren",
  ]);
});

test("of two columns of words the first is used, with a warning", () => {
  const { ids, codes } = columnsOf(["学校名称", "校名", "在校生数"], ["甲校", "甲学校", 300]);
  expect(ids).toEqual(["name", null, "students"]);
  expect(codes).toEqual(["headingTwice"]);
});

test("教室名称 says what a room is for where no other column does: 101室 is none", () => {
  const named = ["教室名称", "教室类别"] as const;
  expect(columnsOf(["学校名称", ...named, "面积"], ["甲校", "101室", "音乐", 98]).ids?.slice(1, 3)).toEqual([
    null,
    "roomKind",
  ]);
  expect(columnsOf(["学校名称", "教室名称", "面积"], ["甲校", "音乐教室1", 98]).ids?.[1]).toBe("roomKind");
});
