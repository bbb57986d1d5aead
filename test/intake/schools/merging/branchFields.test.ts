import { partOf, readList, studentsOf } from "../../../fixtures/readSchoolTables";

const COLUMNS = ["name", "type", "parentSchool", "studentsPrimary", "studentsJunior", "multimediaClassrooms"];

test.each([
  ["nothing", null, [200, 200]],
  ["what nobody can read", "待核实", [200, Infinity]],
  ["pupils", 30, [230, 230]],
])("a branch that is a 小学 with %s under 初中", (_, junior, pupils) => {
  const { schools } = readList(COLUMNS, [
    ["南坪学校", "九年一贯制学校", null, 300, 200, 12],
    ["柳树小学", "小学", "南坪学校", 60, junior, 3],
  ]);
  const [school] = schools;
  if (school === undefined) throw new Error("no school");
  expect(schools).toHaveLength(1);
  expect(studentsOf(school, "primary")).toEqual([360, 360]);
  expect(studentsOf(school, "junior")).toEqual(pupils);
  expect(partOf(school, "junior").splits.R7?.whole).toMatchObject({ low: 15, high: 15 });
});
