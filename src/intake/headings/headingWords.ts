import { normaliseLabel } from "../cells/normaliseLabel";
import type { AnyStage } from "../vocabulary/stageWords";

/**
 * Words of an upper heading that make what stands below another quantity: another time, a part of the pupils or staff,
 * a plan, a grade, another owner, a ratio or a limit (D33). 本学年 is the year of the data and none of them.
 */
const CHANGING = new RegExp(
  [
    "上学年|上一?年度?|前一?年度?|去年度?|往年|历年|近[三五]年|(?:19|20)\\d\\d|[一二三四五六七八九1-9]年级|增加|减少|变动|新增|新建|改建|扩建",
    "拟|规划|计划|预计|预算|决算|目标|标准|缺口|差额|差距|不足|需|应配|应有|达标|比例|占比|百分比|率|生均|师均|每百|平均|差异系数|排名",
    "D级|危房|租|借|非学校产权|独立使用|共同使用|施工|在建|报废|闲置",
    "女|男|少数民族|寄宿|住校|走读|随迁|留守|残疾|特教|特殊教育|随班|送教|复式|招生|新生|毕业|结业|转入|转出|休学|死亡|年龄|岁",
    "高中|(?<![初高])中学|中职|职业|成人|幼儿|学前|附设|分校|教学点",
    "编外|校外|银龄|代课|兼职|兼任|聘|外籍|退休|核定|在编|行政|教辅|工勤|名师|学科带头人|中级|高级|职称",
  ].join("|"),
  "gu",
);

/** 初级中学 and 完全中学 are types of schools with 初中, no more than that. */
const TYPES = /初级中学|完全中学|九年一贯制(?:学校)?|十二年一贯制(?:学校)?/gu;

/** True where an upper part holds a word that changes the meaning and that the lowest part does not hold itself. */
export function changesMeaning(parent: string, leaf: string): boolean {
  const above = normaliseLabel(parent).exact.replace(TYPES, "");
  const below = normaliseLabel(leaf).exact;
  return (above.match(CHANGING) ?? []).some((word) => !below.includes(word));
}

const STAGES: readonly (readonly [AnyStage, RegExp])[] = [
  ["primary", /小学/u],
  ["junior", /初中|初级中学/u],
  ["senior", /高中|高级中学/u],
];

/** Words that hold the name of a stage and mean more than it, or less. */
const NO_STAGE = /中小学|小学教学点|九年一贯制(?:学校)?|十二年一贯制(?:学校)?|义务教育/gu;

/** The one stage that words name; null where they name none, or several (中小学, 小学、初中). */
export function stageNamedIn(text: string): AnyStage | null {
  const plain = normaliseLabel(text).exact;
  if (!/学|中/u.test(plain)) return null;
  const rest = plain.replace(NO_STAGE, "");
  if (rest !== plain && /中小学/u.test(plain)) return null;
  const named = STAGES.filter(([, words]) => words.test(rest));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}

const GROUP_WORDS = [
  "学校",
  "学生",
  "教师",
  "教职工",
  "专任",
  "师资",
  "队伍",
  "校舍",
  "设备",
  "设施",
  "仪器",
  "办学",
  "条件",
  "教学",
  "基本",
  "情况",
  "信息",
  "建设",
  "资源",
  "配置",
  "场馆",
  "场地",
  "体育",
  "运动",
  "装备",
  "班级",
  "班额",
  "统计",
  "数据",
  "指标",
  "各项",
  "七项",
  "\\d项",
  "按",
  "分",
  "学历",
  "结构",
  "构成",
  "层次",
  "授课",
  "课程",
  "其中",
  "部分",
  "经费",
  "投入",
  "公用",
  "人数",
  "数值",
  "学段",
  "阶段",
  "全县",
  "义务教育",
  "数",
  "及",
  "和",
  "与",
];
const GROUPING = new RegExp(`^(?:${GROUP_WORDS.join("|")})+$`, "u");
const LONGEST_GROUP = 24;

/** True for upper parts made of nothing but words that group columns: 教师队伍情况, 校舍及设备, 按学历分. */
export function isGrouping(part: string): boolean {
  const { exact } = normaliseLabel(part);
  return exact.length <= LONGEST_GROUP && GROUPING.test(exact);
}

const BASICS =
  /^(?:各|本|中小|义务教育|阶段|填报)*(?:(?:学校|单位|机构)(?:的?(?:基本|基础|一般))?(?:情况|信息|概况|资料|数据)?|(?:基本|基础)(?:情况|信息|概况|资料|数据))$/u;

/** True for an upper part over the columns that say who a school is: 学校基本情况, 基本信息, 单位概况. */
export function isBasicsOfSchools(part: string): boolean {
  return BASICS.test(normaliseLabel(part).exact);
}

const WHOLE: ReadonlySet<string> = new Set([
  "合计",
  "小计",
  "总计",
  "共计",
  "计",
  "数量",
  "总数",
  "全校",
  // Beside 应有, 标准 and 差额.
  "实有",
  "实有数",
  "实有数量",
  "现有",
  "现有数",
  "现有数量",
  "实际",
  "实际数",
  "实际值",
  "实际数量",
]);

/** True for the lowest part of a heading that only says that the column is the whole, or what there is: 合计, 计, 实有. */
export function isWholeWord(part: string): boolean {
  return WHOLE.has(normaliseLabel(part).exact);
}
