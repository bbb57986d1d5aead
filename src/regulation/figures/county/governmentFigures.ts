import { entry, perStage } from "../figureCard";

/** Labels of the school zones of 城区 and 镇区: each of the endings with and without 不含寄宿制. */
function urbanLabels(...endings: readonly string[]): string {
  return ["城区镇区公办{}", "城区和镇区公办{}"]
    .flatMap((area) =>
      ["", "（不含寄宿制）", "（不含寄宿制学校）", "（均不含寄宿制学校）"].flatMap((scope) =>
        endings.map((ending) => area + scope + ending),
      ),
    )
    .join("|");
}

/** 政府购买服务 for these children is the purchase of places (政府购买学位) in private schools; the official words first. */
function purchasedPlaces(): string[] {
  return ["政府购买服务", "政府购买学位"].flatMap((bought) => [
    `随迁子女在${bought}的民办学校就读数`,
    `随迁子女${bought}民办学校就读数`,
    `在${bought}的民办学校就读的随迁子女数`,
    `随迁子女在${bought}民办学校就读数`,
    `在${bought}的民办学校就读`,
    `在${bought}民办学校就读`,
  ]);
}

/** What a teacher or civil servant earns in a year, 元. */
const ANNUAL_PAY = { low: 30000, high: 500000 };

/** 特殊教育公用经费 ÷ pupils, 元; the bureau may state the funds alone. */
export const SPECIAL_FUNDS_PER_STUDENT = { low: 1000, high: 300000 };

/** 政府保障 but for sizes: funds, pay, posts, training, rotation, zones, places, migrant children. */
export const GOVERNMENT_FIGURES = {
  ...perStage(
    "OperatingFundsQuota",
    "money",
    "元",
    "生均公用经费基准定额|生均公用经费定额|基准定额|公用经费基准定额|公用经费定额",
    () => ({ band: { low: 300, high: 5000 } }),
  ),
  boardingQuota: entry("money", "元", "寄宿生公用经费补助标准|寄宿生公用经费补助|寄宿生补助标准"),
  approvedPosts: entry(
    "people",
    "人",
    "核定教职工编制总量|核定编制数|编制总额|核定教职工编制数|核定编制总量|核定编制总数|核定编制",
  ),
  staffInPost: entry("people", "人", "在编教职工数|在编人数|在编教职工"),
  contractTeachers: entry("people", "人", "编外教师数|聘用教师数|临聘教师数|编外聘用教师数"),
  musicRooms: entry("count", "间", "音乐专用教室数|音乐教室数|音乐专用教室|音乐教室间数|音乐专用教室间数"),
  artRooms: entry("count", "间", "美术专用教室数|美术教室数|美术专用教室|美术教室间数|美术专用教室间数"),
  musicAndArtRooms: entry(
    "count",
    "间",
    "音乐、美术专用教室数|音美教室数|音乐、美术教室数|音美专用教室数|音乐美术专用教室间数|音乐、美术专用教室总数",
  ),
  smallSchools: entry(
    "count",
    "所",
    "不足100人学校数|规模较小学校数|小规模学校数|不足100人的学校数|不足100人的规模较小学校数",
  ),
  smallSchoolStudents: entry(
    "people",
    "人",
    "不足100人学校学生数|规模较小学校学生数|小规模学校学生数|不足100人的学校学生数|不足100人的规模较小学校学生数",
  ),
  smallSchoolOperatingFunds: entry(
    "money",
    "万元",
    "不足100人学校拨付公用经费|规模较小学校公用经费|小规模学校公用经费|不足100人学校公用经费|不足100人的规模较小学校公用经费|规模较小学校拨付公用经费",
  ),
  specialEducationFunds: entry("money", "万元", "特殊教育公用经费|特殊教育学校公用经费|特教公用经费|特教学校公用经费"),
  specialEducationStudents: entry("people", "人", "特殊教育学生数|特教学生数", null, { counts: "pupils" }),
  specialEducationFundsPerStudent: entry(
    "money",
    "元",
    "特殊教育学校生均公用经费|特教生均公用经费|特殊教育生均公用经费|特教学校生均公用经费",
    null,
    { band: SPECIAL_FUNDS_PER_STUDENT },
  ),
  specialSchoolStudents: entry("people", "人", "特殊教育学校在校生数|特教学校在校生数|特殊教育学校在校学生数"),
  fundedInclusiveStudents: entry("people", "人", "随班就读学生数（拨付口径）|随班就读学生数"),
  fundedHomeTaughtStudents: entry("people", "人", "送教上门学生数（拨付口径）|送教上门学生数"),
  teacherAnnualPay: entry(
    "money",
    "元",
    "义务教育教师年均工资收入|教师年平均工资收入|教师平均工资|教师年均工资收入|义务教育学校教师年平均工资收入|义务教育教师年平均工资收入|教师平均工资收入|教师年人均工资收入|义务教育教师年人均工资收入|义务教育学校教师年人均工资收入|教师人均年工资收入|教师年人均工资",
    null,
    { band: ANNUAL_PAY },
  ),
  civilServantAnnualPay: entry(
    "money",
    "元",
    "公务员年均工资收入|公务员年平均工资收入|公务员平均工资|当地公务员年平均工资收入|当地公务员年均工资收入|公务员平均工资收入|公务员年人均工资收入|当地公务员年人均工资收入|公务员人均年工资收入|公务员年人均工资",
    null,
    { band: ANNUAL_PAY },
  ),
  teachersWith360Hours: entry(
    "people",
    "人",
    "完成360学时培训教师数|完成培训教师数|完成360学时教师数|完成360学时培训的教师数|完成360学时培训的教师",
    null,
    { counts: "teachers" },
  ),
  teachersDue360Hours: entry("people", "人", "应参训教师数|全县教师（360学时）|应完成360学时培训教师数", null, {
    counts: "teachers",
  }),
  trainingCycle: entry("text", "", "培训周期|五年周期|教师培训周期"),
  trainingCycleOver: entry(
    "text",
    "",
    "培训周期是否结束|五年周期是否结束|教师培训周期是否结束|培训周期是否已结束|本培训周期是否结束|培训周期是否完成",
  ),
  teachersWith90Hours: entry("people", "人", "年度90学时完成教师数|完成90学时教师数|完成90学时培训教师数", null, {
    counts: "teachers",
  }),
  rotationEligibleTeachers: entry(
    "people",
    "人",
    "符合交流轮岗条件教师数|符合交流轮岗条件的教师数|符合交流轮岗条件教师总数|符合交流条件教师数",
    null,
    { counts: "teachers", partOf: ["fullTimeTeachers"] },
  ),
  rotatedTeachers: entry(
    "people",
    "人",
    "交流轮岗教师数|上一年度交流轮岗教师数|实际交流轮岗教师数|交流轮岗教师总数",
    null,
    { counts: "teachers" },
  ),
  rotatedBackboneTeachers: entry("people", "人", "交流轮岗骨干教师数|交流轮岗的骨干教师数|骨干教师交流轮岗数", null, {
    counts: "teachers",
    partOf: ["primaryBackboneTeachers", "juniorBackboneTeachers"],
  }),
  certifiedTeachers: entry(
    "people",
    "人",
    "持有教师资格证专任教师数|持证教师数|持有教师资格证的专任教师数|持有教师资格证书专任教师数|持有教师资格证教师数|持证专任教师数",
    null,
    { counts: "teachers" },
  ),
  ...perStage("UrbanIntake", "people", "人", urbanLabels("招生数", "入学人数", "入学学生数", "新生数")),
  ...perStage(
    "UrbanZonedIntake",
    "people",
    "人",
    urbanLabels("划片内入学人数", "就近划片入学人数", "划片内招生数", "划片内入学学生数", "就近划片入学学生数"),
  ),
  ...perStage(
    "UrbanZonedShare",
    "share",
    "%",
    `${urbanLabels("就近划片入学比例", "就近划片入学率")}|{}就近划片入学比例|{}就近划片入学率`,
  ),
  zonedShareAllSchools: entry(
    "share",
    "%",
    "全县中小学就近划片入学比例|中小学就近划片入学率|义务教育学校就近划片入学比例|就近划片入学比例",
  ),
  qualitySeniorPlaces: entry(
    "people",
    "人",
    "优质高中招生名额总数|优质高中招生计划数|优质高中招生名额|优质普通高中招生名额总数|优质普通高中招生计划数|优质高中招生计划总数",
  ),
  allocatedPlaces: entry(
    "people",
    "人",
    "优质高中分配名额|分配到校名额|指标到校名额|优质高中分配名额数|分配名额|优质高中招生分配名额",
  ),
  allocatedRuralPlaces: entry(
    "people",
    "人",
    "分配农村学校名额|农村初中分配名额|分配农村初中名额|分配农村学校的名额|分配农村学校名额数",
  ),
  juniorGraduates: entry("people", "人", "初中毕业生数|初中毕业生人数|全县初中毕业生数|初中毕业生总数", "junior"),
  ruralJuniorGraduates: entry("people", "人", "农村初中毕业生数|农村初中毕业生人数|农村学校初中毕业生数", "junior"),
  seniorAdmissions: entry("people", "人", "普通高中录取数|普高录取人数|普通高中录取人数|普高录取数"),
  ruralSeniorAdmissions: entry("people", "人", "农村普高录取数|农村普高录取人数|农村初中普高录取数|农村普通高中录取数"),
  migrantChildren: entry(
    "people",
    "人",
    "符合条件的随迁子女数|随迁子女数|符合条件随迁子女数|符合条件的进城务工人员随迁子女数",
    null,
    { counts: "pupils", partOf: ["primaryStudents", "juniorStudents"] },
  ),
  migrantChildrenInPublicSchools: entry(
    "people",
    "人",
    "随迁子女在公办学校就读数|随迁子女公办学校就读数|在公办学校就读的随迁子女数|随迁子女在公办学校就读|随迁子女在公办学校就读人数",
    null,
    { counts: "pupils" },
  ),
  migrantChildrenInPurchasedPlaces: entry("people", "人", purchasedPlaces().join("|"), null, { counts: "pupils" }),
  leftBehindChildren: entry("people", "人", "留守儿童数|农村留守儿童数|留守儿童少年数", null, { counts: "pupils" }),
} as const;
