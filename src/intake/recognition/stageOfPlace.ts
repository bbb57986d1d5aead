import { plainText } from "../cells/quantityText";
import type { AnyStage } from "../vocabulary/stageWords";

/** Words that the title of a block, a table or a sheet consists of beside its number; the name of a school has others. */
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
  "总表",
  "导出",
  "结果",
  "附(?:[件表]|(?=\\d))(?:\\d{1,2}(?:-\\d{1,2})?|[一二三四五六七八九十]{1,2}(?=[:_(-]))?",
  "(?:19|20)\\d\\d(?:[-~至](?:20)?\\d\\d)?(?:学年度?|年度?)?(?:初(?!中))?",
  "[_():-]",
  "[(]?共?\\d{1,4}[所个校][)]?",
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

/** Nothing but such words; 一览表 begins with what elsewhere is a number. */
function isTitle(plain: string): boolean {
  return [plain, plain.replace(NUMBERING, "")].some((text) => text !== "" && text.replace(ALL_WORDS, "") === "");
}
