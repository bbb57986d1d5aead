import { codesOf, readList } from "../../../fixtures/readSchoolTables";

type Row = readonly (string | number | null)[];

const PRIMARY: readonly Row[] = [
  ["东沟学校", 300, 8],
  ["西湖学校", 200, 6],
];
const JUNIOR: readonly Row[] = [
  ["南山学校", 400, 10],
  ["北山学校", 500, 12],
];
const total = (label: string, students: number | null, rooms: number | null): Row => [label, students, rooms];

const stagesOf = (rows: readonly Row[]): (string | null)[] =>
  readList(["name", "students", "multimediaClassrooms"], rows).schools.map(({ type }) => type);

const ALL = ["primarySchool", "primarySchool", "juniorSchool", "juniorSchool"];
const NONE = [null, null, null, null];

test.each([
  ["behind them", [...PRIMARY, total("小学合计", 500, 14), ...JUNIOR, total("初中小计（2所）", 900, 22)], ALL],
  ["before them", [total("小学阶段合计", 500, 14), ...PRIMARY, total("初中阶段合计", 900, 22), ...JUNIOR], ALL],
  [
    "below the total of all",
    [total("全县合计", 1400, 36), total("小学合计", 500, 14), ...PRIMARY, total("初中合计", 900, 22), ...JUNIOR],
    ALL,
  ],
  [
    "and only as far as it is proved",
    [...PRIMARY, total("小学合计", 500, 14), ...JUNIOR, total("初中合计", 900, 23)],
    ["primarySchool", "primarySchool", null, null],
  ],
  [
    "but not by a single figure",
    [...PRIMARY, total("小学合计", 500, null), ...JUNIOR, total("初中合计", 900, null)],
    NONE,
  ],
  ["but not by a mean", [...PRIMARY, total("小学平均", 500, 14), ...JUNIOR], NONE],
  [
    "but not where the rows on both sides have its sums",
    [...PRIMARY, total("小学合计", 500, 14), ["南山学校", 500, 14], total("初中合计", 500, 14)],
    [null, null, "juniorSchool"],
  ],
])("a total that is proved to be theirs tells the stage of rows %s (D30)", (_, rows, types) => {
  expect(stagesOf(rows)).toEqual(types);
});

test("a name that tells of several stages speaks against the total, and the place is said once", () => {
  const reading = readList(
    ["name", "students", "multimediaClassrooms"],
    [...PRIMARY, ["东沟九年一贯制学校", 300, 8], total("小学合计", 800, 22)],
  );
  expect(reading.schools.map(({ type }) => type)).toEqual(["primarySchool", "primarySchool", null]);
  expect(codesOf(reading).filter((code) => code === "stageByPlace")).toHaveLength(1);
});
