import { entry, perSchoolPart } from "../figureCard";
import { TEACHING_SPACE } from "../teachingSpaceNames";

/** 教学及辅助用房 without a word about the sports rooms is gross (D18). */
const GROSS_SPACE = [
  "教学及辅助用房面积（计）",
  "教学及辅助用房（计）",
  "教学及辅助用房面积（合计）",
  "教学及辅助用房面积（含室内体育用房）",
  "教学及辅助用房合计",
];
const INDOOR_SPACE = "室内体育用房面积|室内体育用房|室内体育用房（体育馆）面积|室内体育用房建筑面积";
/** Names of the building, which stand for 室内体育用房 where that has no column of its own (D33). */
const GYMNASIUM = "体育馆面积|风雨操场面积|学校体育馆面积|体育馆|风雨操场|校内体育馆面积|体育馆建筑面积";
const OUTDOOR_SPACE =
  "运动场地面积|室外运动场地面积|体育运动场面积|校内体育场面积|室外运动场地|运动场地|体育场面积|室外体育运动场地面积|运动场面积|体育场地面积|校内运动场地面积";

const DEGREE_ENDINGS = [
  "",
  "学历",
  "毕业",
  "学历教师",
  "学历教师人数",
  "学历专任教师",
  "毕业教师",
  "毕业专任教师",
  "教师",
  "专任教师",
  "毕业学历",
  "学历毕业",
];

/** A degree as statistics and counties write it: 专科, 专科毕业, 专科学历教师人数, #按学历分 专科毕业. */
function degree(words: string) {
  const labels = words.split("|").flatMap((word) => DEGREE_ENDINGS.map((ending) => word + ending));
  return entry("people", "人", withDegreePrefix([...new Set(labels)].join("|")));
}

function withDegreePrefix(labels: string): string {
  return labels
    .split("|")
    .flatMap((label) => [label, `按学历分${label}`])
    .join("|");
}

/** What stands over 体育, 音乐 and 美术 where these are its parts. */
const GROUPS_OF_COURSES = [
  "体育、艺术专任教师",
  "体育、艺术教师",
  "体育、艺术（美术、音乐）专任教师",
  "体艺专任教师",
  "体艺教师",
  "音体美专任教师",
  "音体美教师",
  "体音美教师",
];

/** The teachers of a course: 音乐教师数, 音乐专任教师数, 专任教师 > 按授课课程分 > 音乐. */
function course(official: string, words: string) {
  const labels = words
    .split("|")
    .flatMap((word) => [
      `${word}教师数`,
      `${word}专任教师数`,
      `按授课课程分${word}`,
      `专任教师按授课课程分${word}`,
      ...GROUPS_OF_COURSES.map((group) => group + word),
    ]);
  return entry("people", "人", [official, ...labels].join("|"));
}

const OTHER_COURSES =
  "道德与法治|思想品德|品德与生活|品德与社会|语文|数学|外语|历史|地理|历史与社会|科学|物理|化学|生物学|生物|信息科技|信息技术|劳动|劳动与技术|综合实践活动|综合实践|其他|其他课程|本学年不授课|不授课";

/** The parts of 教学及辅助用房 beside 室内体育用房, since 2021 and before (they add up to it). */
const OTHER_TEACHING_SPACE = [
  "教室",
  "专用教室",
  "公共教学用房图书阅览室",
  "公共教学用房心理辅导室",
  "公共教学用房其他",
  "公共教学用房其他用房",
  "实验室",
  "图书室",
  "微机室",
  "语音室",
];

/** What the numerators of the indicators are made of. */
export const RESOURCE_COLUMNS = {
  degreeCollege: degree("专科|大专|大学专科"),
  degreeBachelor: degree("本科|大学本科"),
  degreeMaster: degree("硕士研究生|硕士"),
  degreeDoctor: degree("博士研究生|博士"),
  degreePostgraduate: degree("研究生|研究生及以上"),
  // Not 高中阶段专任教师, who teach there.
  degreeSenior: entry(
    "people",
    "人",
    withDegreePrefix(
      "高中阶段毕业|高中阶段|高中毕业|高中阶段学历|中师|中专|中师毕业|高中及以下|高中阶段及以下|中师及以下|中专及以下|专科以下|大专以下",
    ),
  ),
  degreeBelowSenior: entry("people", "人", withDegreePrefix("高中阶段以下毕业|高中阶段以下|高中以下|高中阶段毕业以下")),
  sportsTeachers: course("体育专任教师数|体育与健康", "体育与健康|体育"),
  musicTeachers: course("音乐专任教师数", "音乐"),
  artTeachers: course("美术专任教师数", "美术"),
  artsTeachers: course("艺术专任教师数", "艺术"),
  artsTeachersTotal: course("艺术专任教师数（计）|艺术（计）", "艺术（计）|艺术（合计）|艺术小计"),
  otherCourseTeachers: { ...course("其他课程专任教师数", OTHER_COURSES), isAdded: true },
  sharedSportsAndArtsTeachers: entry(
    "people",
    "人",
    "交流轮岗、兼职、走教体艺教师数|交流轮岗、兼职、走教体育艺术教师数|兼职走教体艺教师数",
    null,
    { counts: "teachers" },
  ),
  ...perSchoolPart("teachingSpaceGross", "area", "㎡", [TEACHING_SPACE, ...GROSS_SPACE].join("|"), {
    form: "premises",
  }),
  ...perSchoolPart("indoorSportsSpace", "area", "㎡", INDOOR_SPACE, {
    form: "premises",
    partOf: ["teachingSpaceGross"],
  }),
  ...perSchoolPart("gymnasiumSpace", "area", "㎡", GYMNASIUM),
  ...perSchoolPart("outdoorSportsSpace", "area", "㎡", OUTDOOR_SPACE, { form: "premises" }),
  otherTeachingSpace: {
    ...entry("area", "㎡", OTHER_TEACHING_SPACE.map((words) => `教学及辅助用房${words}`).join("|")),
    isAdded: true,
  },
  convertedSportsSpace: entry("area", "㎡", "地下、楼顶专用运动场地面积|地下、楼顶运动场地面积|改造运动场地面积"),
  rentedSportsSpace: entry(
    "area",
    "㎡",
    "校外租借运动场馆面积|校外租用运动场馆面积|租借运动场馆面积|校外周边租借运动场馆面积",
  ),
} as const;
