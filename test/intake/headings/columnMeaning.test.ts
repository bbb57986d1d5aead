import { VOCABULARY } from "../../fixtures/readDataset";
import fc from "fast-check";
import { meaningOfPath } from "../../../src/intake/headings/columnMeaning";

/** The identifier that a heading has, from its top part to its lowest parted by ">", or "several" or "none". */
function idOf(path: string): string {
  const { match, stage } = meaningOfPath(
    path.split(">").map((part) => part.trim()),
    VOCABULARY.schools,
  );
  if (match.kind !== "one") return match.kind;
  return stage === null ? match.identifier : `${match.identifier} of ${stage}`;
}

test.each([
  ["*在校生数", "students"],
  ["★学校名称", "name"],
  ["在校生数（必填）", "students"],
  ["【必填】在校生数*", "students"],
  ["教基3112 在校生数", "students"],
  ["教基1102续 #寄宿生", "boardingStudents"],
  ["*1.在校生数", "students"],
  ["（一）#运动场地面积", "outdoorSportsSpace"],
  ["其中：#运动场地面积", "outdoorSportsSpace"],
  ["25人及以下", "classesTo25"],
  ["在校_x000D_生数", "students"],
])("signs that are no words of the heading are dropped: %s", (heading, identifier) => {
  expect(idOf(heading)).toBe(identifier);
});

test.each([
  ["去年公用经费预算总额（万元）", "operatingFundsBudget"],
  ["前一年度教师培训经费预算", "trainingFundsBudget"],
  ["上年的公用经费预算总额", "operatingFundsBudget"],
  ["去年 > 公用经费预算总额", "operatingFundsBudget"],
  ["前年公用经费预算总额", "none"],
  ["去年在校生数", "none"],
  ["去年 > 在校生数", "none"],
  ["学生总数", "studentsInAll"],
  ["学生总数（含幼儿班）", "studentsInAll"],
  ["学生总数（不含幼儿班）", "students"],
  ["附设幼儿班人数", "kindergartenStudents"],
  ["学前班班数", "kindergartenClasses"],
  ["有无幼儿班", "hasKindergarten"],
  ["全校人数", "studentsInAll"],
  ["全校", "none"],
  ["学校人数", "none"],
  ["班级人数", "none"],
  ["教学班人数", "none"],
  ["网络多媒体教室人数", "none"],
  ["学校总人数", "none"],
])("time before funds is the year before, and a count is no name: %s", (heading, identifier) => {
  expect(idOf(heading)).toBe(identifier);
});

test.each([
  ["在校生数 > 合计", "students"],
  ["在校生数 > #女", "none"],
  ["班数 > 25人及以下", "classesTo25"],
  ["班数 > 合计", "classes"],
  ["专任教师 > #按学历分 > 博士研究生", "degreeDoctor"],
  ["专任教师 > #按学历分 > 硕士研究生毕业", "degreeMaster"],
  ["专任教师 > 合计", "fullTimeTeachers"],
  ["专任教师 > #按授课课程分 > 体育与健康", "sportsTeachers"],
  ["专任教师 > #按授课课程分 > 艺术 > 计", "artsTeachersTotal"],
  ["专任教师 > #按授课课程分 > 艺术 > 音乐", "musicTeachers"],
  ["专任教师 > #按授课课程分 > 语文", "otherCourseTeachers"],
  ["专任教师 > #按授课课程分 > #英语", "none"],
  ["教基1102 > 县级以上骨干教师(小学)", "backboneTeachersPrimary"],
  ["专任教师（人） > 县级及以上骨干", "backboneTeachers"],
  ["教师队伍情况 > 体育、艺术（美术、音乐）", "sportsAndArtsTeachers"],
  ["小学专任教师数 > 县级及以上骨干", "backboneTeachersPrimary"],
  ["外聘教师 > 县级及以上骨干", "none"],
  ["教师工资 > 县级及以上骨干", "none"],
  ["专用教室（间） > 音乐", "musicRooms"],
  ["专用教室面积（㎡） > 音乐", "none"],
  ["拟建教室 > 音乐", "none"],
  ["教基1102 > 县级以上骨干教师(高中)", "none"],
  ["本学年校舍建筑面积 > 教学及辅助用房 > 计", "teachingSpaceGross"],
  ["上学年校舍建筑面积 > 教学及辅助用房 > 计", "none"],
  ["增加校舍建筑面积 > 教学及辅助用房 > 计", "none"],
  ["本学年校舍建筑面积 > 教学及辅助用房 > 公共教学用房 > 计", "none"],
  ["本学年校舍建筑面积 > 教学及辅助用房 > 公共教学用房 > 室内体育用房", "indoorSportsSpace"],
  ["本学年校舍建筑面积 > 教学及辅助用房 > 公共教学用房 > 图书阅览室", "otherTeachingSpace"],
  ["危房 > 教学及辅助用房 > 计", "none"],
  ["非学校产权 > 独立使用 > 教学及辅助用房", "none"],
  ["占地面积及其他办学条件 > 占地面积（平方米） > 其中 > 运动场地面积", "outdoorSportsSpace"],
  ["占地面积（平方米） > #运动场地面积", "outdoorSportsSpace"],
  ["教室（间） > 网络多媒体教室", "multimediaClassrooms"],
  ["固定资产总值 > 教学仪器设备资产值(万元)", "equipmentValue"],
  ["音美教室情况 > 音乐教室间数", "musicRooms"],
  ["招生情况 > 小学招生数", "intakePrimary"],
  ["招生 > 在校生数", "none"],
  ["上年度 > 在校生数", "none"],
  ["上年度 > 公用经费预算总额", "operatingFundsBudget"],
  ["上一年度公用经费预算总额", "operatingFundsBudget"],
  ["上一年度教师培训经费预算总额", "trainingFundsBudget"],
  ["上年度在校生数", "none"],
  ["2024年 > 在校生数", "none"],
  ["拟建 > 网络多媒体教室数", "none"],
  ["寄宿 > 学生数", "boardingStudents"],
  ["寄宿生 > 班级数", "none"],
  ["高中阶段 > 专任教师数", "none"],
  ["按学历分 > 高中阶段", "degreeSenior"],
  ["编外 > 专任教师", "none"],
  ["生均 > 教学及辅助用房面积", "statedRatioR4"],
  ["小学 > 在校生数", "studentsPrimary"],
  ["小学教师情况 > 专任教师", "fullTimeTeachersPrimary"],
  ["初中学段 > 教师情况 > 专任教师数", "fullTimeTeachersJunior"],
  ["小学专任教师 > 按学历分 > 本科", "degreeBachelor of primary"],
  ["初中 > 音乐教师数", "musicTeachers of junior"],
  ["高中 > 在校生数", "studentsSenior"],
  ["高中 > 专任教师", "none"],
  ["小学、初中 > 在校生数", "students"],
  ["小学基本情况 > 学校名称", "name"],
  ["某县2025年学校情况 > 学校名称", "none"],
  ["食堂 > 面积", "none"],
  ["数量", "none"],
])("%s is %s", (path, identifier) => {
  expect(idOf(path)).toBe(identifier);
});

test.each([
  ["占地面积（平方米） > #运动场地面积", ["㎡", "平方米"]],
  ["固定资产总值（万元） > 教学仪器设备资产值", ["万元"]],
  ["面积 > 室内体育用房 > 平方米", ["平方米"]],
])("the unit of %s stands in one of its parts", (path, units) => {
  const { unit, unitsAbove } = meaningOfPath(path.split(" > "), VOCABULARY.schools);
  expect(units).toContain(unit ?? unitsAbove[0]);
});

test("what was left out above a heading is said, but for words that only group", () => {
  const leftOut = (...parts: string[]) => meaningOfPath(parts, VOCABULARY.schools).leftOut;
  expect(leftOut("固定资产总值", "教学仪器设备资产值")).toEqual(["固定资产总值"]);
  expect(leftOut("教师队伍情况", "专任教师数")).toEqual([]);
});

test("no word of time, part, plan, grade or owner above a heading is ever left out", () => {
  const words = fc.constantFrom(
    ..."上学年 上年度 去年 2023年 三年级 增加 减少 拟建 规划 预计 D级危房 危房 租借 非学校产权 女 少数民族 寄宿生 随迁子女 残疾 招生 毕业 高中阶段 编外 校外 银龄 代课 兼任 生均 缺口 标准".split(
      " ",
    ),
  );
  const fields = fc.constantFrom("在校生数", "专任教师数", "教学及辅助用房面积", "网络多媒体教室数", "运动场地面积");
  const around = fc.array(fc.constantFrom("办学条件", "基本情况", "校园", "教基5170", "#其中"), { maxLength: 2 });
  fc.assert(
    fc.property(around, words, around, fields, (above, word, between, field) => {
      const { match } = meaningOfPath([...above, word, ...between, field], VOCABULARY.schools);
      expect(match.kind === "one" && match.identifier === SCHOOL_VOCABULARY_ID[field]).toBe(false);
    }),
  );
});

const SCHOOL_VOCABULARY_ID: Readonly<Record<string, string>> = {
  在校生数: "students",
  专任教师数: "fullTimeTeachers",
  教学及辅助用房面积: "teachingSpaceGross",
  网络多媒体教室数: "multimediaClassrooms",
  运动场地面积: "outdoorSportsSpace",
};

test("parts that only name a block, in any number and order, change nothing", () => {
  const blocks = fc.array(
    fc.constantFrom(
      "教基3112",
      "办学条件",
      "基本情况",
      "校舍建筑面积",
      "占地面积及其他办学条件",
      "其中",
      "#",
      "学校资产",
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(blocks, fc.constantFrom(...Object.keys(SCHOOL_VOCABULARY_ID)), (parents, field) => {
      const { match } = meaningOfPath([...parents, field], VOCABULARY.schools);
      expect(match).toMatchObject({ kind: "one", identifier: SCHOOL_VOCABULARY_ID[field] });
    }),
  );
});

test("the longest cells as headings cost no time", () => {
  for (const sign of [":", "学校", "数", "教学", "（", "、", "1.", "#", "上年度"]) {
    expect(idOf(sign.repeat(32_767 / sign.length))).toBe("none");
  }
});

test.each([
  ["小学 > 46人及以上", "classesPrimaryOver45"],
  ["初中51人及以上班级数", "classesJuniorOver50"],
  ["初中 > 46人及以上", "classesFrom46 of junior"],
  ["小学 > 51人及以上", "classesFrom51 of primary"],
  ["小学 > 46—55人", "classesPrimary46To55"],
  ["46人及以上", "classesFrom46"],
  ["小学 > 45人及以下", "classesPrimaryTo45"],
])(
  "a bracket right above the limit of its stage is the count above it, others are brackets of their own: %s is %s",
  (path, expected) => {
    expect(idOf(path)).toBe(expected);
  },
);

test("教学仪器设备 under 固定资产总值 is their value, and alone nothing", () => {
  expect(idOf("固定资产总值 > 教学仪器设备(万元)")).toBe("equipmentValue");
  expect(idOf("教学仪器设备")).toBe("none");
});
