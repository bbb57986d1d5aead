import { missingColumns } from "../../../src/app/gathering/neededColumns";
import { gatherSchools } from "../../../src/gather/gatherSchools";
import { plainRange } from "../../intake/tables";

/** What gathering says is missing of each school of a list with these columns. */
function missingOf(...rows: readonly (readonly (string | number | null)[])[]): Record<string, string[]> {
  const headings = ["学校名称", "学校类型", "小学在校生数", "初中在校生数", "高中在校生数"];
  const { schools } = gatherSchools([{ file: "名单.xlsx", sheets: [plainRange("学校", [headings, ...rows])] }]);
  return Object.fromEntries(schools.map((school) => [school.name, missingColumns(school)]));
}

test("高中在校生数 is owed by the types that have such pupils, not by every school of a list with that column", () => {
  const missing = missingOf(
    ["甲小学", "小学", 300, null, null],
    ["乙中学", "初级中学", null, 400, null],
    ["丙完全中学", "完全中学", null, 400, null],
    ["丁中学", "完全中学", null, 400, 900],
    ["戊学校", "十二年一贯制学校", 200, 100, null],
  );
  const owing = Object.entries(missing).filter(([, columns]) => columns.includes("studentsSenior"));
  expect(owing.map(([name]) => name)).toEqual(["丙完全中学", "戊学校"]);
});

test("a 教学点 of fewer than 50 pupils owes no resources, and a school of up to 45 no count of larger classes", () => {
  const missing = missingOf(
    ["甲教学点", "教学点", 12, null, null],
    ["乙教学点", "教学点", 49, null, null],
    ["丙教学点", "教学点", 50, null, null],
    ["丁小学", "小学", 12, null, null],
  );
  expect(missing["甲教学点"]).toEqual(["classesPrimary", "fullTimeTeachersPrimary"]);
  expect(missing["乙教学点"]).toEqual(["classesPrimary", "classesPrimaryOver45", "fullTimeTeachersPrimary"]);
  expect(missing["丙教学点"]).toContain("equipmentValue");
  expect(missing["丁小学"]).toContain("teachingSpaceGross");
  expect(missing["丁小学"]).not.toContain("classesPrimaryOver45");
});
