import { readSchoolForms } from "../../../src/gather/forms/schoolForms";
import type { GatheredSchool } from "../../../src/model/gathering";
import { onlySchool } from "./onlySchool";
import { sheetOf } from "./sheetOf";

type Rows = readonly (readonly (string | number | null)[])[];

const BRACKETS = [
  "25人及以下",
  "26-30人",
  "31-35人",
  "36-40人",
  "41-45人",
  "46-50人",
  "51-55人",
  "56-60人",
  "61-65人",
  "66人及以上",
];

const IDENTITY: Rows = [
  ["学校（机构）基本情况"],
  ["教基1001"],
  ["甲", "乙", "丙"],
  ["学校（机构）标识码", "01", "2199010001"],
  ["学校（机构）名称", "02", "甲小学"],
  ["办学类型", "25", "小学"],
  ["所在地城乡类型", "27", "镇中心区"],
];

const students = (total: number, grades: readonly (number | null)[]): Rows => [
  ["小学分类型学生数"],
  ["教基3112"],
  ["", "", "招生数", "在校生数", ...grades.map(() => null)],
  ["", "", null, "合计", ...grades.map((_, at) => `${"一二三四五六"[at]}年级`)],
  ["甲", "乙", ...[0, 1, ...grades].map((_, at) => String(at + 1))],
  ["总计", "01", 50, total, ...grades],
];

const classes = (total: number, counts: readonly (number | null)[]): Rows => [
  ["小学教学班数、班额情况"],
  ["教基2106"],
  ["", "", "计"],
  ["甲", "乙", "1"],
  ["总计", "01", total],
  ...BRACKETS.map((label, at) => [label, String(at + 3), counts[at] ?? null]),
];

/** 合计, other courses, 体育, 艺术, 音乐, 美术; then degrees from 博士 to below 高中. */
const teachers = (all: number, courses: readonly (number | null)[], degrees: readonly (number | null)[]): Rows => [
  ["分课程专任教师学历情况"],
  ["教基4155"],
  ["", "", "合计", "语文", "体育与健康", "艺术", null, null],
  ["", "", null, null, null, "计", "音乐", "美术"],
  ["甲", "乙", "1", "2", "3", "4", "5", "6"],
  ["总计", "01", all],
  ["小学", "02", all, ...courses],
  ...["博士研究生", "硕士研究生", "本科", "专科", "高中阶段", "高中阶段以下"].map((label, at) => [
    label,
    "03",
    degrees[at] ?? null,
  ]),
];

const backbone = (primary: number | null): Rows => [
  ["其他情况"],
  ["教基1102续"],
  ["", "", "计量单位", "内容"],
  ["甲", "乙", "丙", "1"],
  ["县级及以上骨干教师（小学）", "1", "人", primary],
];

const buildings = (gross: number, rooms: number, special: number, common: number, indoor: number | null): Rows => [
  ["校舍情况"],
  ["教基5170"],
  ["", "", "上学年校舍建筑面积", "本学年校舍建筑面积"],
  ["甲", "乙", "1", "2"],
  ["一、教学及辅助用房", "02", 1, gross],
  ["教室", "03", 1, rooms],
  ["专用教室", "04", 1, special],
  ["公共教学用房", "05", 1, common],
  ["图书阅览室", "06", 1, common - (indoor ?? 0)],
  ["室内体育用房", "07", 1, indoor],
  ["二、行政办公用房", "08", 1, 100],
];

const FACILITIES: Rows = [
  ["占地面积及其他办学条件"],
  ["教基5176"],
  ["", "", "计量单位", "数值"],
  ["甲", "乙", "丙", "1"],
  ["#运动场地面积", "02", "平方米", "8000"],
  ["#网络多媒体教室", "04", "间", "28"],
  ["#教学仪器设备资产值", "06", "万元", "260.5"],
];

const FORMS = {
  identity: IDENTITY,
  students: students(300, [50, 50, 50, 50, 50, 50]),
  classes: classes(8, [null, null, null, 7, null, 1]),
  teachers: teachers(20, [15, 2, 3, 1, 2], [null, null, 15, 3, 2]),
  backbone: backbone(4),
  buildings: buildings(6000, 4000, 1000, 1000, 600),
  facilities: FACILITIES,
};

function read(changes: Partial<typeof FORMS> = {}): GatheredSchool {
  const sheets = Object.entries({ ...FORMS, ...changes }).map(([name, rows]) => sheetOf(name, rows));
  const reading = readSchoolForms("甲小学2025学年.xlsx", sheets);
  return onlySchool(reading);
}

function without(form: keyof typeof FORMS): Partial<typeof FORMS> {
  return Object.fromEntries(Object.entries(FORMS).filter(([name]) => name !== form));
}

const valueOf = ({ values }: GatheredSchool, field: string): number | undefined => values.get(field)?.value;
const codesOf = ({ problems }: GatheredSchool): string[] => problems.map(({ code, label }) => `${code} ${label}`);

test("a primary school's workbook gives everything that the resources need, with the cells it comes from", () => {
  const school = read();
  expect(school).toMatchObject({
    name: "甲小学",
    code: "2199010001",
    type: "小学",
    locality: "镇中心区",
    year: "2025",
    generation: "2023",
  });
  expect(Object.fromEntries([...school.values].map(([field, { value }]) => [field, value]))).toEqual({
    studentsPrimary: 300,
    intakePrimary: 50,
    classesPrimary: 8,
    classesPrimaryOver45: 1,
    fullTimeTeachersPrimary: 20,
    teachersAboveRequiredDegreePrimary: 18,
    sportsAndArtsTeachersPrimary: 5,
    backboneTeachersPrimary: 4,
    teachingSpaceGross: 6000,
    indoorSportsSpace: 600,
    outdoorSportsSpace: 8000,
    multimediaClassrooms: 28,
    equipmentValue: 260.5,
  });
  expect(codesOf(school)).toEqual([]);
  expect(
    school.values.get("teachersAboveRequiredDegreePrimary")?.from.map(({ form, label }) => `${form} ${label}`),
  ).toEqual(["教基4155 博士研究生 合计", "教基4155 硕士研究生 合计", "教基4155 本科 合计", "教基4155 专科 合计"]);
});

test.each<[string, Partial<typeof FORMS>, string, string]>([
  [
    "grades that are not the total (K1)",
    { students: students(300, [50, 50, 50, 50, 50, 49]) },
    "studentsPrimary",
    "sumFails 总计 在校生数 合计",
  ],
  [
    "brackets that are not the classes (K5)",
    { classes: classes(8, [null, null, null, 7]) },
    "classesPrimaryOver45",
    "sumFails 总计 计",
  ],
  [
    "degrees that are not the teachers (K9)",
    { teachers: teachers(20, [15, 2, 3, 1, 2], [null, null, 15, 3, 1]) },
    "teachersAboveRequiredDegreePrimary",
    "sumFails 小学 合计",
  ],
  [
    "courses that fit neither meaning of 艺术",
    { teachers: teachers(20, [15, 2, 4, 1, 2], [null, null, 15, 3, 2]) },
    "sportsAndArtsTeachersPrimary",
    "artsUnclear 小学 合计",
  ],
  [
    "rooms that are not the whole (K11)",
    { buildings: buildings(6100, 4000, 1000, 1000, 600) },
    "teachingSpaceGross",
    "sumFails 教学及辅助用房 本学年校舍建筑面积",
  ],
  [
    "a blank that nothing proves zero",
    { backbone: backbone(null) },
    "backboneTeachersPrimary",
    "blankNotZero 县级及以上骨干教师（小学） 内容",
  ],
])("%s are missing, with both numbers said", (_, changes, field, problem) => {
  const school = read(changes);
  expect(valueOf(school, field)).toBeUndefined();
  expect(codesOf(school)).toContain(problem);
});

test("艺术 that stands beside 音乐 and 美术 as a course of its own is added to them", () => {
  const own = read({ teachers: teachers(20, [15, 2, 1, 1, 1], [null, null, 15, 3, 2]) });
  expect(valueOf(own, "sportsAndArtsTeachersPrimary")).toBe(5);
  const sum = read({ teachers: teachers(20, [15, 2, 3, 1, 1], [null, null, 15, 3, 2]) });
  expect(valueOf(sum, "sportsAndArtsTeachersPrimary")).toBe(5);
});

test("a blank 室内体育用房 is zero where the other rooms make up the whole, and missing otherwise", () => {
  expect(valueOf(read({ buildings: buildings(6000, 4000, 1000, 1000, null) }), "indoorSportsSpace")).toBe(0);
  const unproven = read({
    buildings: [...buildings(6000, 4000, 1000, 1000, null)].filter(([label]) => label !== "图书阅览室"),
  });
  expect(valueOf(unproven, "indoorSportsSpace")).toBeUndefined();
});

test("a form that the school's stage needs and that is not there is said", () => {
  const rest = without("classes");
  const reading = readSchoolForms(
    "x.xlsx",
    Object.entries(rest).map(([name, rows]) => sheetOf(name, rows)),
  );
  expect(codesOf(onlySchool(reading))).toContain("formMissing 小学教学班数");
});

test("a workbook without forms, or without the school's identity, says so", () => {
  expect(readSchoolForms("x.xlsx", [sheetOf("学校", [["学校名称"], ["甲"]])]).kind).toBe("noForms");
  const rest = without("identity");
  expect(
    readSchoolForms(
      "x.xlsx",
      Object.entries(rest).map(([name, rows]) => sheetOf(name, rows)),
    ).kind,
  ).toBe("noIdentity");
});

test("基础基111 has its values below its labels", () => {
  const old = sheetOf("基础基111", [
    [null, "A", "B", "C"],
    ["1", "学校（机构）基本情况"],
    ["2", "基础基111   "],
    ["3", "（2020 /2021 学年初）"],
    ["4", "学校标识码", "学校（机构）名称（章）", "办学类型"],
    ["5", "2199010001", "甲小学", "名称"],
    ["6", null, null, "小学"],
    ["7", null, null, "211"],
  ]);
  const students312 = sheetOf("基础基312", [
    [null, "A", "B", "C"],
    ["1", "小学学生数"],
    ["2", "基础基312   "],
    ["3", null, null, "在校生数"],
    ["4", "甲", "乙", "1"],
    ["5", "总    计", "1", "300"],
  ]);
  const reading = readSchoolForms("x.xlsx", [old, students312]);
  expect(onlySchool(reading)).toMatchObject({
    name: "甲小学",
    code: "2199010001",
    type: "小学",
    year: "2020",
    generation: "old",
  });
  expect(valueOf(onlySchool(reading), "studentsPrimary")).toBe(300);
});
