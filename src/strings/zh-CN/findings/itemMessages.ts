import type { CardWords } from "../../wordsById";
import type { ItemMessages } from "../../../model/messages/itemMessages";
import { percent, percentOr, plain } from "../../numbers";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";

const ROOMS = { music: "音乐专用教室", art: "美术专用教室", both: "音乐、美术专用教室" } as const;
const KINDS = {
  primary: "小学",
  junior: "初中",
  nineYear: "九年一贯制学校",
  twelveYear: "十二年一贯制学校",
  combined: "一贯制学校",
} as const;
const SUBJECTS = {
  Chinese: "语文",
  Mathematics: "数学",
  Science: "科学",
  Sports: "体育",
  Arts: "艺术",
  Moral: "德育",
  English: "英语",
  Labour: "劳动",
  MentalHealth: "心理健康",
} as const;
const ZONED = {
  intake: "按招生数计算",
  stated: "填报比例",
  allSchools: "全县中小学填报比例",
  schools: "按学校数据计算",
} as const;

export const itemMessages = (words: CardWords): Sentences<ItemMessages> => ({
  ofItem: ({ item }) => words.item(item).title,
  roomsOfSchool: ({ school, kind }) => `${school}${ROOMS[kind]}（面积达标）`,
  roomsOfCounty: ({ kind }) => `全县${ROOMS[kind]}`,
  sizeOfSchool: ({ school }) => `${school}在校生`,
  largestSchool: ({ kind }) => `最大规模${KINDS[kind]}`,
  schoolsOverLimit: ({ kind, limit }) => `超过${plain(limit)}人的${KINDS[kind]}`,
  classesOverLimit: ({ school, stage, limit }) =>
    `${school ?? "全县"}${stage === null ? "" : `${catalogue.stages[stage]}部`}超过${plain(limit)}人的班级`,
  largestClass: ({ school, stage }) =>
    `${school ?? "全县"}${stage === null ? "" : `${catalogue.stages[stage]}部`}最大班额`,
  averageClass: ({ school, stage }) =>
    `${school ?? "全县"}${stage === null ? "" : catalogue.stages[stage]}平均班额（平均已超过，必有班级超过）`,
  fundsOfUnit: ({ school, small, headcount }) =>
    `${school}拨付公用经费（含随其核算的不足${plain(headcount)}人学校，共${small}所按${plain(headcount)}人计）`,
  fundsOfSmallSchool: ({ school }) => `${school}拨付公用经费`,
  headcountOfSmallSchool: ({ school }) => `${school}公用经费核定人数`,
  fundsOfSmallSchools: ({ headcount }) => `不足${plain(headcount)}人学校按每校${plain(headcount)}人计算的生均公用经费`,
  specialFundsPerStudent: ({ source }) =>
    source === "stated" ? "特殊教育生均公用经费（填报）" : "特殊教育生均公用经费",
  payShare: () => "教师年均工资与公务员年均工资之比",
  trainedShare: () => "360学时培训完成率",
  rotatedShare: () => "交流轮岗教师占符合条件教师的比例",
  backboneShare: () => "骨干教师占交流轮岗教师的比例",
  certifiedShare: () => "教师资格证持证率",
  zonedShare: ({ source }) => `就近划片入学比例（${ZONED[source]}）`,
  allocatedShare: () => "优质高中招生名额分配比例",
  migrantShare: () => "随迁子女在公办和政府购买服务民办学校就读比例",
  retention: () => "初中三年巩固率",
  enrolment: ({ source }) => (source === "enrolled" ? "残疾儿童少年入学率" : "残疾儿童少年入学率（按安置方式合计）"),
  schoolsWithCharter: () => "建立章程的学校",
  schoolsRatedGood: () => "德育和校园文化良好以上的学校",
  trainingShareOfSchool: ({ school }) => `${school}教师培训经费占公用经费预算的比例`,
  trainingShareOfCounty: ({ source }) =>
    source === "stated" ? "全县教师培训经费占比（填报）" : "全县教师培训经费占公用经费预算的比例",
  subjectLevel: ({ subject }) => `${SUBJECTS[subject]}学业水平等级`,
  subjectVariation: ({ subject }) => `${SUBJECTS[subject]}校际差异率`,
  recognition: () => "社会认可度",
  figuresNeeded: ({ figures }) => `判定本项还需填报：${figures.join("、")}`,
  figuresDoubted: ({ figures }) => `以下数据存疑、暂不采信，请按数据核查的说明核对：${figures.join("、")}`,
  schoolColumnsNeeded: ({ columns }) => `判定本项还需在学校数据中逐校填报：${columns.join("、")}`,
  judgedWithinUnits: ({ schools, named }) =>
    `${schools}所学校（教学点）没有单独的经费，随上级学校（核算单位）判定：${named.join("、")}${named.length < schools ? "等" : ""}`,
  schoolsConcerned: ({ unmet, undetermined, listed }) =>
    `${unmet}所学校未达标，${undetermined}所学校数据不全` +
    (listed < unmet + undetermined ? `，列出前${listed}所` : ""),
  metByException: ({ exception, schools, count }) =>
    schools === null
      ? `按规程特殊情形（${exception}）判定，须省级审核确认`
      : `${schools.join("、")}${count > schools.length ? "等" : ""}${count}所学校按规程特殊情形（${exception}）判定，须省级审核确认`,
  roomsTogether: ({ rooms, needed }) =>
    `若音乐、美术教室合并计算，共${plain(rooms)}间，每12个班1间需${plain(needed)}间；本项按两类分别判定`,
  roomsTogetherSchools: ({ short, schools }) =>
    `若音乐、美术教室合并计算，${schools}所学校${short === 0 ? "均不缺" : `中${short}所不足`}；本项按两类分别判定`,
  trainingCycleOpen: ({ cycle }) => `培训周期（${cycle}）尚未结束，只有完整的五年周期才能判定`,
  trainingCycleUnsaid: ({ cycle }) => `培训周期（${cycle}）是否已结束不明，如已结束，请在“培训周期是否结束”中填“是”`,
  trainingCycleNeeded: ({ cycle }) =>
    (cycle === null ? "未填报培训周期" : `培训周期“${cycle}”不是完整的五年周期`) + "，请填写起止年份（如2019—2023年）",
  dueTeachersNeeded: () =>
    "完成360学时的教师少于专任教师；周期内新入职教师不可能完成360学时，请填报“应参训教师数”后再判定",
  ninetyHoursAreProgress: ({ teachers }) =>
    `${teachers === null ? "" : `${plain(teachers)}人`}完成年度90学时属阶段进展，不能代替五年360学时`,
  ruralShares: ({ places, graduates }) =>
    `分配名额中农村学校所占比例${places === null ? "不详" : `为${percent(places)}`}，初中毕业生中农村毕业生所占比例${graduates === null ? "不详" : `为${percent(graduates)}`}`,
  noMigrantChildren: () => "填报符合条件的随迁子女为0人，就读比例不作计算",
  otherRetentionForms: ({ withoutDeaths, byOriginalIntake, withSuspensions }) =>
    `其他算法：不扣死亡${percentOr(withoutDeaths, "不详")}；按原入学学生${percentOr(byOriginalIntake, "不详")}；计入休学、复学、跳级${percentOr(withSuspensions, "不详")}`,
  adjustedEnrolment: ({ withoutUnable, withoutDeferred, withoutBoth }) =>
    `调整后入学率：不计不具备学习能力${percentOr(withoutUnable, "不详")}；不计延缓入学${percentOr(withoutDeferred, "不详")}；两者均不计${percentOr(withoutBoth, "不详")}`,
  trainingFundsSpent: ({ amount, share }) =>
    `教师培训经费支出${plain(amount)}元${share === null ? "" : `，占${percent(share)}`}；本项按各校预算判定`,
  monitoringResultsNeeded: () =>
    "未填报国家（省级）质量监测结果，请填报各监测科目的学业水平等级和校际差异率；尚在等待监测的，请在自评结论中填写“等待监测”",
  monitoredSubjectsNeeded: () => "已填报监测结果，还需填报“国家监测科目”，以确认各科目是否填全",
  monitoredSubjectUnknown: ({ text }) => `监测科目“${text}”未能识别`,
  surveyOfTheCounty: ({ share }) => `县级自行调查满意度为${percent(share)}，待国家（省级）调查`,
  recognitionSourceNeeded: ({ share }) => `社会认可度${percent(share)}未注明是否为国家或省级调查，请填报“满意度来源”`,
  recognitionFigureNeeded: () => "已填报满意度来源，未填报满意度；请填报“社会认可度”，如尚未调查请在来源中注明“待调查”",
  vetoUnanswered: ({ item }) => `未填报是否存在“${words.item(item).title}”情形`,
});
