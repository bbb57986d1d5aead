import type { CountyFigureId, SchoolFigureId } from "../model/identifiers";

/**
 * The official labels of the county figures on which 政府保障程度, 教育质量 and 社会认可度 are judged, as a bureau has
 * to type them. They name what is missing, and stand beside a figure in the evidence.
 */
export const COUNTY_FIGURE_NAMES = {
  compulsorySchools: "义务教育学校数",
  primarySchools: "小学学校数",
  juniorSchools: "初中学校数",
  nineYearSchools: "九年一贯制学校数",
  twelveYearSchools: "十二年一贯制学校数",
  completeSecondarySchools: "完全中学数",
  specialSchools: "特殊教育学校数",
  primaryClasses: "小学教学班数",
  juniorClasses: "初中教学班数",
  staff: "教职工数",
  primaryStaff: "小学教职工数",
  juniorStaff: "初中教职工数",
  fullTimeTeachers: "专任教师数",
  approvedPosts: "核定教职工编制总量",
  contractTeachers: "编外教师数",
  primaryOperatingFundsQuota: "小学生均公用经费基准定额",
  juniorOperatingFundsQuota: "初中生均公用经费基准定额",
  musicRooms: "音乐专用教室数",
  artRooms: "美术专用教室数",
  musicAndArtRooms: "音乐、美术专用教室数",
  largestPrimarySchool: "最大规模小学学生数",
  largestJuniorSchool: "最大规模初中学生数",
  largestNineYearSchool: "最大规模九年一贯制学校学生数",
  largestTwelveYearSchool: "最大规模十二年一贯制学校义务教育阶段学生数",
  primarySchoolsOver2000: "超过2000人的小学数",
  juniorSchoolsOver2000: "超过2000人的初中数",
  combinedSchoolsOver2500: "超过2500人的一贯制学校数",
  primaryClassesOver45: "超过45人的小学班级数",
  juniorClassesOver50: "超过50人的初中班级数",
  primaryClasses46To50: "小学46—50人班级数",
  primaryClasses51To55: "小学51—55人班级数",
  primaryClasses56To60: "小学56—60人班级数",
  primaryClasses61To65: "小学61—65人班级数",
  primaryClassesFrom66: "小学66人及以上班级数",
  juniorClasses51To55: "初中51—55人班级数",
  juniorClasses56To60: "初中56—60人班级数",
  juniorClasses61To65: "初中61—65人班级数",
  juniorClassesFrom66: "初中66人及以上班级数",
  juniorClasses50To55: "初中50—55人班级数",
  largestPrimaryClass: "小学最大班额学生数",
  largestJuniorClass: "初中最大班额学生数",
  smallSchools: "不足100人学校数",
  smallSchoolStudents: "不足100人学校学生数",
  smallSchoolOperatingFunds: "不足100人学校拨付公用经费",
  specialEducationFunds: "特殊教育公用经费",
  specialEducationStudents: "特殊教育学生数",
  specialEducationFundsPerStudent: "特殊教育学校生均公用经费",
  specialSchoolStudents: "特殊教育学校在校生数",
  fundedInclusiveStudents: "随班就读学生数（拨付口径）",
  fundedHomeTaughtStudents: "送教上门学生数（拨付口径）",
  teacherAnnualPay: "义务教育教师年均工资收入",
  civilServantAnnualPay: "公务员年均工资收入",
  teachersWith360Hours: "完成360学时培训教师数",
  teachersDue360Hours: "应参训教师数",
  teachersWith90Hours: "年度90学时完成教师数",
  rotationEligibleTeachers: "符合交流轮岗条件教师数",
  rotatedTeachers: "交流轮岗教师数",
  rotatedBackboneTeachers: "交流轮岗骨干教师数",
  certifiedTeachers: "持有教师资格证专任教师数",
  primaryUrbanIntake: "城区镇区公办小学招生数",
  juniorUrbanIntake: "城区镇区公办初中招生数",
  primaryUrbanZonedIntake: "城区镇区公办小学划片内入学人数",
  juniorUrbanZonedIntake: "城区镇区公办初中划片内入学人数",
  primaryUrbanZonedShare: "城区镇区公办小学就近划片入学比例",
  juniorUrbanZonedShare: "城区镇区公办初中就近划片入学比例",
  zonedShareAllSchools: "全县中小学就近划片入学比例",
  qualitySeniorPlaces: "优质高中招生名额总数",
  allocatedPlaces: "优质高中分配名额",
  allocatedRuralPlaces: "分配农村学校名额",
  juniorGraduates: "初中毕业生数",
  ruralJuniorGraduates: "农村初中毕业生数",
  seniorAdmissions: "普通高中录取数",
  ruralSeniorAdmissions: "农村普高录取数",
  migrantChildren: "符合条件的随迁子女数",
  migrantChildrenInPublicSchools: "随迁子女在公办学校就读数",
  migrantChildrenInPurchasedPlaces: "随迁子女在政府购买服务的民办学校就读数",
  retentionGraduates: "初中毕业班学生数",
  retentionIntake: "三年前七年级入学学生数",
  retentionIn: "三年转入学生数",
  retentionOut: "三年转出学生数",
  retentionDeaths: "死亡学生数",
  retentionSuspended: "休学学生数",
  retentionResumed: "复学学生数",
  retentionSkipped: "跳级学生数",
  disabledChildren: "适龄残疾儿童少年数",
  disabledEnrolled: "残疾儿童入学数",
  disabledInclusive: "残疾儿童随班就读数",
  disabledSpecialClass: "特教班就读数",
  disabledSpecialSchool: "特殊教育学校就读数",
  disabledHomeTaught: "残疾儿童送教上门数",
  disabledUnable: "失去学习能力数",
  disabledDeferred: "延缓入学数",
  schoolsWithCharter: "建立章程的学校数",
  schoolsRatedGood: "德育和校园文化良好以上的学校数",
  operatingFundsBudget: "公用经费预算总额",
  trainingFundsBudget: "教师培训经费预算总额",
  trainingFundsSpent: "教师培训经费支出",
  trainingFundsShare: "培训经费占公用经费比例",
  recognition: "社会认可度",
} as const satisfies Partial<Record<CountyFigureId, string>>;

/** A county figure that the items rest on. */
export type ItemFigureId = keyof typeof COUNTY_FIGURE_NAMES;

/** The official headings of the school columns on which items are judged; class size brackets are named apart. */
export const SCHOOL_FIGURE_NAMES = {
  students: "在校生数",
  studentsPrimary: "小学在校生数",
  studentsJunior: "初中在校生数",
  studentsSenior: "高中在校生数",
  classes: "班级数",
  classesPrimary: "小学教学班数",
  classesJunior: "初中教学班数",
  classesPrimaryOver45: "超过45人的小学班级数",
  classesJuniorOver50: "超过50人的初中班级数",
  largestClass: "最大班额",
  largestClassPrimary: "小学最大班额",
  largestClassJunior: "初中最大班额",
  musicRooms: "音乐教室间数",
  artRooms: "美术教室间数",
  musicRoomsFrom96: "单间面积≥96㎡的音乐教室间数",
  musicRooms73To96: "单间面积73—96㎡的音乐教室间数",
  musicRooms54To73: "单间面积54—73㎡的音乐教室间数",
  artRoomsFrom90: "单间面积≥90㎡的美术教室间数",
  artRooms67To90: "单间面积67—90㎡的美术教室间数",
  artRooms54To67: "单间面积54—67㎡的美术教室间数",
  operatingFundsAllocated: "拨付公用经费",
  fundedHeadcount: "公用经费核定人数",
  operatingFundsBudget: "上年度公用经费预算总额",
  trainingFundsBudget: "上年度教师培训经费预算总额",
  trainingFundsSpent: "教师培训经费决算",
  intake: "招生数",
  intakePrimary: "小学招生数",
  intakeJunior: "初中招生数",
  zonedIntake: "划片内招生数",
  zonedIntakePrimary: "小学划片内招生数",
  zonedIntakeJunior: "初中划片内招生数",
} as const satisfies Partial<Record<SchoolFigureId, string>>;

/**
 * The sizes that some labels name themselves, county figures and columns of schools: a count of 超过45人的小学班级 says
 * what it says whatever the limit is.
 */
export const NAMED_SIZES = {
  primarySchoolsOver2000: 2000,
  juniorSchoolsOver2000: 2000,
  combinedSchoolsOver2500: 2500,
  primaryClassesOver45: 45,
  juniorClassesOver50: 50,
  classesPrimaryOver45: 45,
  classesJuniorOver50: 50,
} as const satisfies Partial<Record<CountyFigureId | SchoolFigureId, number>>;

/** Whom a cohort of 初中 should still hold after three years, the whole of which graduates are a part. */
export const RETENTION_COHORT_NAME = "三年前入学＋转入－转出－死亡";

/** The disabled children who are at school in any of the four ways, the part of Q2 where no total is stated. */
export const DISABLED_PLACEMENTS_NAME = "随班就读、特教班、特殊教育学校、送教上门合计";

/** 满意度来源: who asked, which decides whether 社会认可度 counts (D21). */
export const RECOGNITION_SOURCE_NAME = "满意度来源";

/** 国家监测科目: the subjects that 教育质量第9项 is judged on. */
export const MONITORED_SUBJECTS_NAME = "国家监测科目";
