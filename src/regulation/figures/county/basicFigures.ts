import { entry, perStage } from "../figureCard";

/** 表Ⅰ: the county, its population, schools, pupils and staff. */
export const BASIC_FIGURES = {
  county: entry("text", "", "县名|县（市、区）名称|县（市、区）名|县区名称|县名称|县市区|县区"),
  reportingUnit: entry("text", "", "填报单位|填表单位|上报单位|填报单位（盖章）"),
  filledOn: entry("text", "", "填报日期|填表日期|填报时间|填表时间|上报日期|上报时间|制表日期|制表时间|报出日期"),
  problems: entry("text", "", "存在问题|存在的问题|主要问题|存在问题及原因|存在的主要问题", null, { isOfReport: true }),
  nextSteps: entry("text", "", "下一步工作打算|下一步打算|下一步工作|下一步工作计划|下一步工作措施|整改打算", null, {
    isOfReport: true,
  }),
  statisticsDate: entry("text", "", "统计时点|统计日期|统计基准日|数据时点|数据统计时点|数据截止日期|统计截止日期"),
  schoolYear: entry("year", "", "学年|统计学年|学年初|数据年度|数据学年|评估学年"),
  fiscalYear: entry("accountYear", "", "经费年度|财政年度|上年度"),
  basicBalanceYear: entry(
    "year",
    "年",
    "基本均衡认定年份|通过国家基本均衡认定时间|基本均衡认定时间|通过国家基本均衡认定年份",
  ),
  totalPopulation: entry("population", "万人", "人口总数|总人口|户籍人口"),
  residentPopulation: entry("population", "万人", "常住人口|常住人口数", null, { isOfBasics: true }),
  ruralPopulation: entry("population", "万人", "农业人口数|农村人口数|乡村人口数", null, { isOfBasics: true }),
  townships: entry("count", "个", "乡镇数|乡镇（街道）数", null, { isOfBasics: true }),
  villages: entry("count", "个", "行政村数", null, { isOfBasics: true }),
  gdpPerHead: entry("money", "元", "年人均国内生产总值|人均国内生产总值|人均地区生产总值|人均GDP", null, {
    isOfBasics: true,
  }),
  revenuePerHead: entry("money", "元", "年人均地方财政收入|人均地方财政收入", null, { isOfBasics: true }),
  ruralIncomePerHead: entry(
    "money",
    "元",
    "农民年人均纯收入|农民人均纯收入|农村居民年人均可支配收入|农村居民人均可支配收入",
    null,
    { isOfBasics: true },
  ),
  urbanIncomePerHead: entry("money", "元", "城镇居民年人均可支配收入|城镇居民人均可支配收入", null, {
    isOfBasics: true,
  }),
  compulsorySchools: entry(
    "count",
    "所",
    "义务教育学校数|学校总数|义务教育学校总数|义务教育阶段学校数|义务教育阶段学校总数",
    null,
    { isSummed: true },
  ),
  primarySchools: {
    ...entry("count", "所", "小学学校数|小学校数|小学所数|小学学校总数", "primary", { isSummed: true }),
    labelsWithUnit: [["小学", "所"]],
  },
  juniorSchools: {
    ...entry("count", "所", "初中学校数|初级中学数|初级中学|初中校数|初中所数|初中学校总数", "junior", {
      isSummed: true,
    }),
    labelsWithUnit: [["初中", "所"]],
  },
  nineYearSchools: entry("count", "所", "九年一贯制学校数|九年一贯制学校|九年制学校数", null, { isSummed: true }),
  twelveYearSchools: entry("count", "所", "十二年一贯制学校数|十二年一贯制学校", null, { isSummed: true }),
  completeSecondarySchools: entry("count", "所", "完全中学数|完全中学", null, { isSummed: true, isOfBasics: true }),
  specialSchools: entry("count", "所", "特殊教育学校数|特教学校数|特殊教育学校|特教学校", null, { isSummed: true }),
  teachingPoints: entry("count", "个", "小学教学点数|教学点数|教学点|小学教学点|小学教学点（计）", "primary", {
    isSummed: true,
  }),
  teachingPointsFrom50: entry(
    "count",
    "个",
    "50人及以上教学点数|50人及以上的教学点数|50人以上教学点数|小学教学点50人及以上",
    "primary",
    { isSummed: true, isOfBasics: true, partOf: ["teachingPoints"] },
  ),
  teachingPointStudents: entry(
    "people",
    "人",
    "教学点学生数|其中：教学点学生数|含教学点|含教学点学生数|教学点在校生数|教学点在校学生数",
    "primary",
    { partOf: ["primaryStudents"] },
  ),
  excludedTeachingPointStudents: entry(
    "people",
    "人",
    "不足50人教学点学生数|不足50人的教学点学生数|50人以下教学点学生数|不足50人教学点在校生数",
    "primary",
    { partOf: ["teachingPointStudents"] },
  ),
  students: entry(
    "people",
    "人",
    "在校生数|在校学生数|学生数|义务教育在校生数|义务教育阶段在校生数|义务教育阶段在校学生数|义务教育学生数|在校生总数",
  ),
  ...perStage("EnrolmentRate", "share", "%", "入学率|适龄儿童入学率|适龄少年入学率|净入学率|毛入学率", () => ({
    isOfReport: true,
  })),
  ...perStage("Students", "people", "人", "在校生数|在校学生数|学生数|在校生人数|学生人数|生数|在校学生人数"),
  classes: entry(
    "count",
    "个",
    "教学班数|班级数|班数|教学班总数|义务教育教学班数|义务教育阶段教学班数|义务教育阶段班级数",
  ),
  ...perStage("Classes", "count", "个", "教学班数|班级数|班数|班级个数|班级总数|教学班"),
  staff: entry("people", "人", "教职工数|教职工|义务教育教职工数|义务教育阶段教职工数|教职工合计", null, {
    counts: "teachers",
  }),
  ...perStage("Staff", "people", "人", "教职工数|教职工|教职工合计", () => ({ isOfBasics: true })),
  fullTimeTeachers: entry(
    "people",
    "人",
    "专任教师数|在岗专任教师数|全县教师数|义务教育专任教师数|义务教育阶段专任教师数",
    null,
    { isSummed: true, counts: "teachers", partOf: ["staff"] },
  ),
  ...perStage(
    "FullTimeTeachers",
    "people",
    "人",
    "专任教师数|在岗专任教师数|其中专任教师|教职工其中专任|教职工其中专任教师",
    (stage) => ({ counts: "teachers", partOf: [`${stage}Staff`] }),
  ),
  ...perStage(
    "StatedComposite",
    "number",
    "",
    "综合差异系数|校际综合差异系数|校际均衡综合差异系数|综合校际差异系数|差异系数综合值|综合差异系数值",
  ),
} as const;
