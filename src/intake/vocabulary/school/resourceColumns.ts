import { entry, perSchoolPart } from "../entry";
import { AMOUNT_NAMES } from "../indicatorNames";

/** 教学及辅助用房 without a word about the sports rooms is gross (D18). */
const GROSS_SPACE = [
  "教学及辅助用房面积（计）",
  "教学及辅助用房（计）",
  "教学及辅助用房面积（合计）",
  "教学及辅助用房面积（含室内体育用房）",
  "教学及辅助用房合计",
];
const NET_SPACE = [
  "教学及辅助用房面积（不含室内体育用房）",
  "教学及辅助用房（不含室内体育用房）",
  "教学及辅助用房面积（不含室内体育用房面积）",
  "教学及辅助用房面积（不含体育馆）",
  "教学及辅助用房面积（扣除室内体育用房）",
];
const INDOOR_SPACE =
  "室内体育用房面积|体育馆面积|风雨操场面积|学校体育馆面积|体育馆|风雨操场|室内体育用房|室内体育用房（体育馆）面积";
const OUTDOOR_SPACE =
  "运动场地面积|室外运动场地面积|体育运动场面积|校内体育场面积|室外运动场地|运动场地|体育场面积|室外体育运动场地面积|运动场面积";

function degree(words: string) {
  return entry(
    "people",
    "人",
    words
      .split("|")
      .flatMap((word) => [word, `按学历分${word}`, `#按学历分${word}`])
      .join("|"),
  );
}

/** The numerators of R1–R7 with what they are made of. */
export const RESOURCE_COLUMNS = {
  degreeCollege: degree("专科毕业|大专|专科|大专毕业|专科学历"),
  degreeBachelor: degree("本科毕业|本科|本科学历|大学本科"),
  degreeMaster: degree("硕士研究生|硕士|硕士研究生毕业"),
  degreeDoctor: degree("博士研究生|博士|博士研究生毕业"),
  degreePostgraduate: degree("研究生毕业|研究生|研究生学历"),
  ...perSchoolPart("teachersAboveRequiredDegree", "people", "人", AMOUNT_NAMES.R1),
  ...perSchoolPart("backboneTeachers", "people", "人", AMOUNT_NAMES.R2),
  ...perSchoolPart("sportsAndArtsTeachers", "people", "人", AMOUNT_NAMES.R3),
  sportsTeachers: entry(
    "people",
    "人",
    "体育专任教师数|体育教师数|体育与健康|体育与健康教师数|按授课课程分体育与健康|#按授课课程分体育与健康",
  ),
  musicTeachers: entry("people", "人", "音乐专任教师数|音乐教师数|按授课课程分音乐|#按授课课程分音乐"),
  artTeachers: entry("people", "人", "美术专任教师数|美术教师数|按授课课程分美术|#按授课课程分美术"),
  artsTeachersTotal: entry(
    "people",
    "人",
    "艺术专任教师数（计）|艺术专任教师数|艺术教师数|艺术（计）|按授课课程分艺术（计）|#按授课课程分艺术（计）",
  ),
  sharedSportsAndArtsTeachers: entry(
    "people",
    "人",
    "交流轮岗、兼职、走教体艺教师数|交流轮岗、兼职、走教体育艺术教师数|兼职走教体艺教师数",
  ),
  ...perSchoolPart("teachingSpaceGross", "area", "㎡", [...AMOUNT_NAMES.R4.split("|"), ...GROSS_SPACE].join("|")),
  ...perSchoolPart("teachingSpace", "area", "㎡", NET_SPACE.join("|")),
  ...perSchoolPart("indoorSportsSpace", "area", "㎡", INDOOR_SPACE),
  ...perSchoolPart("outdoorSportsSpace", "area", "㎡", OUTDOOR_SPACE),
  ...perSchoolPart("sportsSpace", "area", "㎡", AMOUNT_NAMES.R5),
  convertedSportsSpace: entry("area", "㎡", "地下、楼顶专用运动场地面积|地下、楼顶运动场地面积|改造运动场地面积"),
  rentedSportsSpace: entry(
    "area",
    "㎡",
    "校外租借运动场馆面积|校外租用运动场馆面积|租借运动场馆面积|校外周边租借运动场馆面积",
  ),
  ...perSchoolPart("equipmentValue", "money", "万元", AMOUNT_NAMES.R6),
  ...perSchoolPart("multimediaClassrooms", "rooms", "间", AMOUNT_NAMES.R7),
} as const;
