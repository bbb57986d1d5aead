import { entry, perSchoolPart, stageEntry, yielding } from "../figureCard";

const STUDENTS =
  "在校生数|在校学生数|学生数|在校生人数|学生人数（在校人数）|学生人数|在校学生人数|在校人数|学生|在校生|在校生数（合计）|现有在校生数|现有学生数|实有学生数|在籍学生数|本学年在校生数|生数";
/** Of all compulsory stages together; beside 在校生数, which may hold 高中, it is another number and is left aside. */
const COMPULSORY_STUDENTS =
  "义务教育在校生数|义务教育阶段在校生数|义务教育阶段在校学生数|义务教育在校学生数|义务教育学生数";
/** Of everybody in the school, pupils of kindergarten classes too where it has any (D37). */
const ALL_STUDENTS = "学生总数|学生总人数|全校人数|全校总人数|全校学生数|全校学生总数|全校学生人数|全校学生";
const KINDERGARTEN = "幼儿|幼儿班|幼儿园|附设幼儿班|附设幼儿园|附属幼儿园|学前|学前班|学前教育|附设学前班";

/** A number of pupils that says in brackets whether it holds (含) or leaves out (不含) those of kindergarten classes. */
function besideKindergarten(word: "含" | "不含"): string[] {
  const numbers = [...ALL_STUDENTS.split("|"), ...STUDENTS.split("|")];
  return numbers.flatMap((number) => KINDERGARTEN.split("|").map((children) => `${number}${word}${children}`));
}

const KINDERGARTEN_STUDENTS = [
  "幼儿班",
  "附设幼儿班",
  "学前班",
  "附设学前班",
  "学前",
  "附设幼儿园",
  "附属幼儿园",
  "幼儿园",
]
  .flatMap((of) =>
    ["学生数", "学生人数", "人数", "在校生数", "在园人数", "在园幼儿数", "幼儿数", "幼儿人数", "儿童数"].map(
      (number) => of + number,
    ),
  )
  .concat(
    "在园幼儿数",
    "在园幼儿",
    "幼儿人数",
    "幼儿数",
    "幼儿学生数",
    "学前教育人数",
    "学前教育学生数",
    "学前教育在校生数",
  );
const KINDERGARTEN_CLASSES = [
  "幼儿班",
  "附设幼儿班",
  "学前班",
  "附设学前班",
  "附设幼儿园",
  "附属幼儿园",
  "幼儿园",
].flatMap((of) => ["班数", "班级数", "个数", "数", "教学班数", "班级个数"].map((number) => of + number));
const HAS_KINDERGARTEN = ["幼儿班", "附设幼儿班", "学前班", "附设学前班", "附设幼儿园", "附属幼儿园"].flatMap((of) =>
  ["", "是否有", "有无", "是否设", "是否", "是否设有"].map((question) => question + of),
);

const CLASSES = "教学班数|班级数|班数|班级总数|班级个数|教学班|教学班总数|教学班（个）数";

/** Who the school is, its pupils, classes and staff. */
export const SCHOOL_COLUMNS = {
  code: entry(
    "text",
    "",
    "学校代码|学校标识码|标识码|学校（机构）标识码|机构标识码|学校（机构）代码|机构编码|机构代码",
  ),
  name: entry("text", "", "学校名称|学校（机构）名称|单位名称|学校|校名|学校全称|机构名称"),
  type: yielding(
    entry("text", "", "学校类型|办学类型|学校（机构）办学类型|类别|学校类别|学校办学类型|办学类别", null, {
      form: "schools",
      options: ["小学", "教学点", "初级中学", "九年一贯制学校", "十二年一贯制学校", "完全中学", "特殊教育学校"],
    }),
    "办学类型编码|办学类型代码|学校类型代码|类别",
  ),
  stage: entry("text", "", "学段|办学学段|学段名称"),
  owner: yielding(
    entry(
      "text",
      "",
      "举办者类型|举办者|办学性质|学校（机构）举办者|学校举办者|举办者性质|公办、民办|民办、公办",
      null,
      { form: "schools", options: ["县级教育部门", "地级教育部门", "省级教育部门", "地方企业", "民办"] },
    ),
    "举办者性质|举办者类型分组",
  ),
  locality: yielding(
    entry(
      "text",
      "",
      "城乡类型|学校所在地城乡类型|城乡分类|城乡类别|所在地城乡类型|城区、镇区、乡村|城区、镇区、农村",
      null,
      { form: "schools", options: ["城区", "镇区", "乡村"] },
    ),
    "城乡类型编码|城乡类型代码|城乡分组|城乡分类代码",
  ),
  countsAsSchool: entry("text", "", "是否计校数|是否计校|计校数"),
  parentSchool: entry("text", "", "主校名称|所属学校|主校|所属主校|主校代码"),
  budgetSchool: entry("text", "", "上级学校|核算单位|报账单位|中心校|所属中心校|上级学校名称|核算单位名称"),
  serial: entry("text", "", "序号|序|顺序号"),
  township: entry(
    "text",
    "",
    "乡镇|乡镇街道|乡镇（街道）|所属乡镇|所在乡镇|所属乡镇街道|所在乡镇街道|乡镇名称|镇街|镇（街道）|街道乡镇|街道",
  ),
  countyUnit: entry(
    "text",
    "",
    "统计三级|县区|区县|县（市、区）|县|县市区|所属县区|所属区县|所属县|所在县区|所在县|县区名称|县名称|统计三级（区县）|所属县（市、区）",
  ),
  location: entry("text", "", "所在地区划|所在地区划三级|所在地行政区划|行政区划|所在地区划名称"),
  declaredOutcome: entry(
    "text",
    "",
    "该校综合评估是否达标|综合评估是否达标|学校综合评估是否达标|该校是否达标|学校是否达标|综合评估结果|学校综合评估结果",
  ),
  closedLastYear: entry("text", "", "是否上年撤销|上年撤销|是否撤销|是否已撤销"),
  newThisYear: entry(
    "text",
    "",
    "是否本年新增|本年新增|是否本学年新增|是否当年新增|是否新增|是否新增学校|是否本年新建|是否新建学校|是否新建校",
  ),
  typeLastYear: entry(
    "text",
    "",
    "上年学校类型|上年办学类型|上学年学校类型|上学年办学类型|上年度学校类型|上年度办学类型|上一学年学校类型|上一学年办学类型|去年学校类型|去年办学类型|原学校类型|原办学类型|调整前学校类型|调整前办学类型|变更前学校类型|变更前办学类型",
  ),
  dataYear: entry("text", "", "学年|数据学年|统计学年|学年度|年份|数据年份|统计年份|数据年度|统计年度|年度"),
  boarding: entry("text", "", "是否寄宿制|寄宿制学校|是否寄宿制学校|是否寄宿|寄宿制|寄宿制、非寄宿制", null, {
    form: "schools",
    options: ["是", "否"],
  }),
  yearBuilt: entry("year", "年", "建校年份|建成年份|规划建设时间|建校时间|建成时间", null, { form: "schools" }),
  boardingStudents: entry("people", "人", "寄宿生数|寄宿学生数|住校生数", null, { counts: "pupils" }),
  migrantChildren: yielding(
    entry("people", "人", "随迁子女数|进城务工人员随迁子女数|其中：进城务工人员随迁子女", null, { counts: "pupils" }),
    "随迁子女数",
  ),
  grades: entry("count", "个", "年级数|年级个数", null, { form: "schools", isOptional: true }),
  ...perSchoolPart("students", "people", "人", STUDENTS, {}, { form: "schools" }),
  students: {
    ...yielding(entry("people", "人", STUDENTS), COMPULSORY_STUDENTS),
    labelsAsWritten: besideKindergarten("不含"),
  },
  studentsInAll: {
    ...entry("people", "人", "学生总数"),
    labelsAsWritten: [...ALL_STUDENTS.split("|"), ...besideKindergarten("含")],
  },
  kindergartenStudents: entry("people", "人", "附设幼儿班学生数", null, { labelsAsWritten: KINDERGARTEN_STUDENTS }),
  kindergartenClasses: entry("count", "个", "附设幼儿班班数", null, { labelsAsWritten: KINDERGARTEN_CLASSES }),
  hasKindergarten: entry("text", "", "是否附设幼儿班", null, { labelsAsWritten: HAS_KINDERGARTEN }),
  studentsSenior: stageEntry("senior", "people", "人", STUDENTS, { form: "schools" }),
  ...perSchoolPart("classes", "count", "个", CLASSES, { name: "班级数" }, { form: "schools" }),
  classesPrimaryOver45: entry(
    "count",
    "个",
    "超过45人的小学班级数|超过45人小学班级数|小学超过45人班级数|小学超过45人的班级数|小学超45人班级数|小学超45人的班级数|超45人的小学班级数|超45人小学班级数|小学超过45人班数|小学超45人班数|小学大班额班级数|小学大班额|小学46人及以上|小学46人及以上班级数|46人及以上小学班级数|46人及以上的小学班级数|小学46人及以上班数",
    "primary",
    { form: "schools", size: 45 },
  ),
  classesJuniorOver50: entry(
    "count",
    "个",
    "超过50人的初中班级数|超过50人初中班级数|初中超过50人班级数|初中超过50人的班级数|初中超50人班级数|初中超50人的班级数|超50人的初中班级数|超50人初中班级数|初中超过50人班数|初中超50人班数|初中大班额班级数|初中大班额|初中51人及以上|初中51人及以上班级数|51人及以上初中班级数|51人及以上的初中班级数|初中51人及以上班数",
    "junior",
    { form: "schools", size: 50 },
  ),
  ...perSchoolPart("largestClass", "people", "人", "最大班额|最大班额学生数|最大班额人数"),
  ...perSchoolPart("staff", "people", "人", "教职工数|教职工|教职工总人数|教职工合计", { counts: "teachers" }),
  ...perSchoolPart(
    "fullTimeTeachers",
    "people",
    "人",
    "专任教师数|专任教师|专任教师总人数|其中：专任教师|专任教师合计|教职工其中专任教师",
    { counts: "teachers" },
    { form: "teachers" },
  ),
  intake: entry("people", "人", "招生数|新生数|招生人数"),
  intakePrimary: stageEntry("primary", "people", "人", "招生数|新生数|招生人数"),
  intakeJunior: stageEntry("junior", "people", "人", "招生数|新生数|招生人数"),
  zonedIntake: entry("people", "人", "划片内招生数|划片内招生人数|划片内入学人数"),
  zonedIntakePrimary: stageEntry("primary", "people", "人", "划片内招生数|划片内招生人数|划片内入学人数"),
  zonedIntakeJunior: stageEntry("junior", "people", "人", "划片内招生数|划片内招生人数|划片内入学人数"),
  hasCharter: entry("text", "", "是否建立章程|是否有章程|建立章程"),
  moralEducationGrade: entry("text", "", "德育等级|校园文化等级|德育和校园文化等级|德育工作等级"),
} as const;
