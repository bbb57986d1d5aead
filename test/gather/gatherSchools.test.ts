import { gatherSchools, type SourceFile } from "../../src/gather/gatherSchools";
import { sheetOf } from "./forms/sheetOf";

interface Identity {
  readonly code?: string;
  readonly name?: string;
  readonly type?: string;
  readonly county?: string;
  readonly year?: string;
  readonly students?: number;
}

function fileOf(
  file: string,
  {
    code = "2199010001",
    name = "甲小学",
    type = "小学",
    county = "某某县教育局",
    year = "2025",
    students = 300,
  }: Identity = {},
): SourceFile {
  return {
    file,
    sheets: [
      sheetOf("教基1001", [
        [`学校（机构）基本情况 ${year}学年`],
        ["教基1001"],
        ["甲", "乙", "丙"],
        ["学校（机构）标识码", "01", code],
        ["学校（机构）名称", "02", name],
        ["办学类型", "25", type],
        ["属地管理教育行政部门", "28", county],
      ]),
      sheetOf("教基3112", [
        ["小学学生数"],
        ["教基3112"],
        ["", "", "在校生数"],
        ["甲", "乙", "1"],
        ["总计", "01", students],
      ]),
      sheetOf("教基4155", [
        ["专任教师"],
        ["教基4155"],
        ["", "", "合计"],
        ["甲", "乙", "1"],
        ["总计", "01", 0],
        ["小学", "02", 0],
        ["本科", "03"],
        ["专科", "04"],
      ]),
    ],
  };
}

const other = (at: number): Identity => ({ code: `219901000${at}`, name: `第${at}小学` });

test("schools of one county and year come together, with nothing to ask", () => {
  const { county, year, schools, questions, files } = gatherSchools([fileOf("a.xlsx"), fileOf("b.xlsx", other(2))]);
  expect({ county, year, questions }).toEqual({ county: "某某县", year: "2025", questions: [] });
  expect(schools.map(({ name }) => name)).toEqual(["甲小学", "第2小学"]);
  expect(files.every(({ isUsed }) => isUsed)).toBe(true);
});

test.each<[string, Identity, string, string]>([
  ["another year", { year: "2024" }, "twoYears", "otherYear"],
  ["another county", { county: "邻县教育和体育局" }, "twoCounties", "otherCounty"],
])("a file of %s is not used, and asked about", (_, change, question, reason) => {
  const { schools, questions, files } = gatherSchools([
    fileOf("a.xlsx"),
    fileOf("b.xlsx", other(2)),
    fileOf("c.xlsx", { ...other(3), ...change }),
  ]);
  expect(schools.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx"]);
  expect(questions.map(({ code, files: named }) => [code, named])).toEqual([[question, ["c.xlsx"]]]);
  expect(files.find(({ file }) => file === "c.xlsx")?.reason).toBe(reason);
});

test("one school in two files is used from neither until somebody says which counts", () => {
  const { schools, questions } = gatherSchools([
    fileOf("a.xlsx"),
    fileOf("a（修改）.xlsx", { students: 310 }),
    fileOf("b.xlsx", other(2)),
  ]);
  expect(schools.map(({ file }) => file)).toEqual(["b.xlsx"]);
  expect(questions).toMatchObject([{ code: "schoolTwice", files: ["a.xlsx", "a（修改）.xlsx"] }]);
});

test("a file that says the very same of a school is taken once, beside a third that says something else too", () => {
  const same = gatherSchools([fileOf("a.xlsx"), fileOf("a（再报）.xlsx"), fileOf("b.xlsx", other(2))]);
  expect(same.schools.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx"]);
  expect(same.questions).toEqual([]);
  expect(same.files[1]).toMatchObject({ isUsed: false, reason: "sameAsOther", sameAs: "a.xlsx" });
  const { questions, files } = gatherSchools([
    fileOf("a.xlsx"),
    fileOf("a（再报）.xlsx"),
    fileOf("a（修改）.xlsx", { students: 310 }),
  ]);
  expect(questions).toMatchObject([{ code: "schoolTwice", files: ["a.xlsx", "a（修改）.xlsx"] }]);
  expect(files.map(({ reason }) => reason)).toEqual(["repeated", "sameAsOther", "repeated"]);
});

test("a 教学点 with pupils and no teacher is asked about, a school without teachers is not", () => {
  const { questions } = gatherSchools([fileOf("a.xlsx"), fileOf("b.xlsx", { ...other(2), type: "218" })]);
  expect(questions).toMatchObject([{ code: "teachersElsewhere", school: "第2小学" }]);
});

test("files in which no year stands anywhere are asked about once", () => {
  const { questions } = gatherSchools([fileOf("a.xlsx", { year: "" }), fileOf("b.xlsx", { ...other(2), year: "" })]);
  expect(questions.map(({ code }) => code)).toEqual(["yearUnknown"]);
});

test("a file that is no school's is named with the reason", () => {
  const { files } = gatherSchools([{ file: "通知.xlsx", sheets: [sheetOf("通知", [["请各校填报"]])] }]);
  expect(files).toMatchObject([{ file: "通知.xlsx", isUsed: false, reason: "noForms" }]);
});
