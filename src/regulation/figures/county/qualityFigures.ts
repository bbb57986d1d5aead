import type { Subject } from "../../identifiers";
import { entry, type FigureCard } from "../figureCard";

export const SUBJECT_NAMES: Readonly<Record<Subject, string>> = {
  Chinese: "语文",
  Mathematics: "数学",
  Science: "科学",
  Sports: "体育",
  Arts: "艺术",
  Moral: "德育",
  English: "英语",
  Labour: "劳动",
  MentalHealth: "心理健康",
};

function perSubject<Prefix extends "level" | "variation">(
  prefix: Prefix,
  dimension: "level" | "ratio",
  endings: readonly string[],
): Readonly<Record<`${Prefix}${Subject}`, FigureCard>> {
  return Object.fromEntries(
    Object.entries(SUBJECT_NAMES).map(([subject, name]) => [
      prefix + subject,
      entry(dimension, "", endings.map((ending) => name + ending).join("|")),
    ]),
  ) as Readonly<Record<`${Prefix}${Subject}`, FigureCard>>;
}

/** 教育质量 and 社会认可度. */
export const QUALITY_FIGURES = {
  retentionGraduates: entry(
    "people",
    "人",
    "初中毕业班学生数|九年级毕业人数|毕业生数|毕业班学生数|九年级毕业学生数|九年级毕业生数",
    "junior",
  ),
  retentionIntake: entry(
    "people",
    "人",
    "三年前七年级入学学生数|三年前该年级入学学生数|七年级招生数|三年前七年级入学人数|三年前入学学生数|三年前七年级招生数",
    "junior",
  ),
  retentionIn: entry(
    "people",
    "人",
    "三年转入学生数|转入|三年转入人数|毕业年级三年转入学生数|转入学生数|三年转入",
    "junior",
  ),
  retentionOut: entry(
    "people",
    "人",
    "三年转出学生数|转出|三年转出人数|毕业年级三年转出学生数|转出学生数|三年转出",
    "junior",
  ),
  retentionDeaths: entry("people", "人", "死亡学生数|死亡|三年死亡学生数|死亡人数", "junior"),
  retentionSuspended: entry("people", "人", "休学学生数|休学|三年休学学生数", "junior"),
  retentionResumed: entry("people", "人", "复学学生数|复学|三年复学学生数", "junior"),
  retentionSkipped: entry("people", "人", "跳级学生数|跳级|三年跳级学生数", "junior"),
  disabledChildren: entry("people", "人", "适龄残疾儿童少年数|残疾儿童少年数|适龄残疾儿童数|适龄残疾儿童少年", null, {
    counts: "pupils",
  }),
  disabledEnrolled: entry(
    "people",
    "人",
    "残疾儿童入学数|已入学残疾儿童少年数|残疾儿童少年入学数|残疾儿童少年入学人数|残疾儿童入学人数",
    null,
    { counts: "pupils" },
  ),
  disabledInclusive: entry(
    "people",
    "人",
    "残疾儿童随班就读数|残疾儿童少年随班就读数|随班就读数|随班就读残疾儿童数",
    null,
    { counts: "pupils" },
  ),
  disabledSpecialClass: entry("people", "人", "特教班就读数|残疾儿童特教班就读数|特教班就读学生数|特教班就读"),
  disabledSpecialSchool: entry(
    "people",
    "人",
    "特殊教育学校就读数|特教学校就读数|残疾儿童特殊教育学校就读数|特殊教育学校就读学生数|在特殊教育学校就读",
  ),
  disabledHomeTaught: entry(
    "people",
    "人",
    "残疾儿童送教上门数|残疾儿童少年送教上门数|送教上门数|送教上门残疾儿童数",
    null,
    { counts: "pupils" },
  ),
  disabledUnable: entry(
    "people",
    "人",
    "不具备学习能力人数|失去学习能力数|失能|不具备学习能力|失去学习能力|失去学习能力残疾儿童数",
  ),
  disabledUnableAssessed: entry(
    "people",
    "人",
    "其中经评估的不具备学习能力人数|经评估不具备学习能力人数|其中经鉴定的失能人数|经鉴定的失能数|经鉴定失能人数",
  ),
  disabledDeferred: entry("people", "人", "延缓入学数|缓学|延缓入学|延缓入学残疾儿童数|延缓入学人数"),
  disabledDeferredApproved: entry("people", "人", "其中经批准的延缓入学数|经批准延缓入学数|经批准的延缓入学人数"),
  schoolsWithCharter: entry("count", "所", "建立章程的学校数|制定章程的学校数|建立章程学校数"),
  schoolsRatedGood: entry(
    "count",
    "所",
    "德育和校园文化良好以上的学校数|德育和校园文化建设良好以上学校数|德育和校园文化良好以上学校数|德育和校园文化建设水平良好以上学校数",
  ),
  operatingFundsBudget: entry(
    "money",
    "万元",
    "公用经费预算总额|公用经费预算|上年度公用经费预算总额|公用经费年度预算总额",
  ),
  trainingFundsBudget: entry(
    "money",
    "万元",
    "教师培训经费预算总额|教师培训经费|教师培训经费预算|培训经费预算总额|培训经费预算",
  ),
  trainingFundsSpent: entry("money", "万元", "教师培训经费支出|培训经费决算|教师培训经费决算|培训经费支出"),
  trainingFundsShare: entry(
    "share",
    "%",
    "培训经费占公用经费比例|教师培训经费占公用经费比例|教师培训经费占公用经费预算比例|教师培训经费占公用经费预算总额比例",
  ),
  monitoredSubjects: entry("text", "", "国家监测科目|监测科目|国家义务教育质量监测科目"),
  ...perSubject("level", "level", ["学业水平等级", "等级", "学业水平", "水平等级", "监测等级"]),
  ...perSubject("variation", "ratio", ["校际差异率", "差异率", "学业水平校际差异率"]),
  recognition: entry("share", "%", "社会认可度|综合满意度|满意度|社会满意度|公众满意度"),
  recognitionSource: entry("text", "", "满意度来源|调查单位|社会认可度来源|满意度调查单位"),
  surveySent: entry("count", "份", "问卷总数|发放问卷数|问卷发放数"),
  surveyValid: entry("count", "份", "有效问卷数|有效问卷"),
  surveySatisfied: entry("count", "份", "满意问卷数|满意问卷"),
  visited: entry("people", "人", "走访人数|走访"),
  visitedSatisfied: entry("people", "人", "走访满意人数|走访满意"),
  surveyParents: entry("count", "份", "家长问卷数|家长问卷|问卷总数其中家长"),
} as const;
