import { plainText } from "../cells/quantityText";
import type { AnyStage } from "../vocabulary/stageWords";

/**
 * Words that the title of a block, a table or a sheet consists of beside its number; the name of a school has others.
 */
const WORDS = [
  "小学",
  "初级中学",
  "初中",
  "高级中学",
  "高中",
  "城区",
  "镇区",
  "乡村",
  "农村",
  "城市",
  "县城",
  "[县市区]直",
  "乡镇",
  "公办",
  "民办",
  "全[县市区旗]",
  "其他",
  "普通",
  "独立",
  "义务教育",
  "教育",
  "部(?=分校)",
  "分学校",
  "分校",
  "资源",
  "配置",
  "基本",
  "情况",
  "信息",
  "数据",
  "统计",
  "汇总",
  "各",
  "所",
  "阶段",
  "学段",
  "部分",
  "学校",
  "部",
  "组",
  "类",
  "段",
  "表",
  "一览",
  "明细",
  "名单",
  "列表",
  "教师",
  "师资",
  "队伍",
  "专任",
  "办学",
  "条件",
  "校舍",
  "设施",
  "设备",
  "班额",
  "班级",
  "学生",
  "经费",
  "事业",
  "报表",
  "宽表",
  "(?:教基|基础基)?\\d{3,4}(?=小学|初中|高中|普通)",
  "总表",
  "导出",
  "结果",
  "附(?:[件表]|(?=\\d))(?:\\d{1,2}(?:-\\d{1,2})?|[一二三四五六七八九十]{1,2}(?=[:_(-]))?",
  "(?:19|20)\\d\\d(?:[-~至](?:20)?\\d\\d)?(?:学年度?|年度?)?(?:初(?!中))?",
  "[_():-]",
  "[(]?共?\\d{1,4}[所个校][)]?",
  "综合",
  "基础",
  "指标",
  "年报",
  "台账",
  "摸底",
  "调查",
  "登记",
  "填报",
  "上报",
  "测算",
  "评估",
  "监测",
  "优质",
  "均衡",
  "发展",
  "县域",
  "国家",
  "[的及和与、]",
];
const NUMBERING = /^(?:[(]?[一二三四五六七八九十\d]{1,3}[)]?[.、:-]?)?(?:表[ivx\d-]{1,6})?/u;
const ALL_WORDS = new RegExp(WORDS.join("|"), "gu");
const LONGEST = 30;
const NAMED: readonly (readonly [AnyStage, RegExp])[] = [
  ["primary", /小学/u],
  ["junior", /初中|初级中学/u],
  ["senior", /高中|高级中学/u],
];

/**
 * The one stage that the title of a block, a table or a sheet names: 一、小学 → primary, 初中部分（6所） → junior, 表Ⅱ-2
 * 小学分学校情况 → primary. A title of several stages (中小学, 小学、初中) or of a school (第一小学) names none (D30).
 */
export function stageOfPlace(title: string): AnyStage | null {
  if (title.length > LONGEST) return null;
  const plain = plainText(title);
  if (!isTitle(plain)) return null;
  const named = NAMED.filter(([, word]) => word.test(plain)).map(([stage]) => stage);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Nothing but such words, behind the name of the county or none; 一览表 begins with what elsewhere is a number. */
function isTitle(plain: string): boolean {
  const unnumbered = plain.replace(NUMBERING, "");
  const words = unnumbered.replace(OF_THE_COUNTY, "");
  const isOfCounty = words !== unnumbered && TABLE_AT_END.test(words);
  return [plain, unnumbered, ...(isOfCounty ? [words] : [])].some(
    (text) => text !== "" && text.replace(ALL_WORDS, "") === "",
  );
}

/** 示例县, 某某市示例县教育局: whose table it is. */
const OF_THE_COUNTY =
  /^(?:[\u4e00-\u9fff]{1,10}?[县市区旗]){0,2}(?:教育局|教体局|教育体育局|教育和体育局)?(?=.*(?:小学|初中|高中|中学))/u;

/** 示例县小学 may be a school, 示例县小学基本情况表 is a table of them. */
const TABLE_AT_END =
  /(?:情况|信息|数据|统计|汇总|[件表]|一览|明细|名单|条件|台账|经费|设备|师资|教师)(?:[(][^()]*[)])?$/u;
