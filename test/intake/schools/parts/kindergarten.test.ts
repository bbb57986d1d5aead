import { codesOf, onlySchool, readList, studentsOf } from "../../../fixtures/readSchoolTables";
import type { CellContent } from "../../../fixtures/tables";

/** One school by these columns, with what 在校生数 of its first stage lie between. */
function pupilsOf(type: string, columns: readonly string[], cells: readonly CellContent[], name = "学校甲") {
  const reading = readList(["name", "type", ...columns], [[name, type, ...cells]]);
  const school = onlySchool(reading);
  const stage = school.parts[0]?.stage ?? "primary";
  const findings = codesOf(reading).filter((code) => /kindergarten|wholeSchool|exceedsWhole/u.test(code));
  return { pupils: studentsOf(school, stage), findings, mayHold: school.mayHoldOtherPupils === true };
}

const [ALL, CHILDREN, CLASSES, HAS] = [
  "studentsInAll",
  "kindergartenStudents",
  "kindergartenClasses",
  "hasKindergarten",
] as const;

test.each([
  ["counted ones are taken off", "小学", [ALL, CHILDREN], [360, 60], [300, 300], ["kindergartenTaken"], false],
  ["a typed 0 takes nothing off", "小学", [ALL, CHILDREN], [360, 0], [360, 360], [], false],
  ["a blank is no 0", "小学", [ALL, CHILDREN], [360, null], [180, 360], ["kindergartenBetween"], true],
  ["nor beside 无法统计", "小学", [ALL, CHILDREN], [360, "待统计"], [180, 360], ["kindergartenBetween"], true],
  ["a blank in a 初中 is none", "初级中学", [ALL, CHILDREN], [360, null], [360, 360], [], false],
  ["classes bound them", "小学", [ALL, CLASSES], [360, 2], [240, 358], ["kindergartenBetween"], true],
  ["no classes, no pupils", "小学", [ALL, CLASSES], [360, 0], [360, 360], [], false],
  ["no class beside blank pupils", "小学", [ALL, CHILDREN, CLASSES], [360, null, 0], [360, 360], [], false],
  ["many classes: half of the school", "小学", [ALL, CLASSES], [300, 9], [150, 291], ["kindergartenBetween"], true],
  ["a word tells of one", "小学", [ALL, HAS], [360, "有"], [180, 360], ["kindergartenBetween"], true],
  ["a word tells of none", "小学", [ALL, HAS], [360, "无"], [360, 360], [], false],
  ["a blank word is open", "小学", [ALL, HAS], [360, null], [180, 360], ["kindergartenBetween"], true],
  ["a number may be classes or pupils", "小学", [ALL, HAS], [360, 2], [240, 358], ["kindergartenBetween"], true],
  ["nothing speaks of any", "小学", [ALL], [360], [360, 360], ["wholeSchoolPupils"], true],
  ["more than there are", "小学", [ALL, CHILDREN], [60, 360], [0, 60], ["exceedsWhole", "kindergartenBetween"], true],
  [
    "parts of a 一贯制 are at most what is left",
    "九年一贯制学校",
    [ALL, CHILDREN],
    [900, 90],
    [0, 810],
    ["kindergartenTaken"],
    false,
  ],
  ["在校生数 beside it go before", "小学", ["students", ALL, CHILDREN], [300, 360, 50], [300, 300], [], false],
  [
    "a blank one does not",
    "小学",
    ["students", ALL, CHILDREN],
    [null, 360, 60],
    [300, 300],
    ["kindergartenTaken"],
    false,
  ],
] as const)("%s", (_, type, columns, cells, pupils, findings, mayHold) => {
  expect(pupilsOf(type, columns, cells)).toEqual({ pupils, findings, mayHold });
});

test("a name tells of a kindergarten", () => {
  expect(pupilsOf("小学", [ALL], [360], "中心小学（附设幼儿班）").pupils).toEqual([180, 360]);
});
