import { normaliseLabel } from "./normaliseLabel";
import { labelIndex, type LabelMatch } from "./vocabulary/labelIndex";
import { SCHOOL_VOCABULARY, type SchoolColumnId } from "./vocabulary/schoolVocabulary";

/**
 * Upper parts of a multi-row heading that only group columns: made of nothing but such words (教师队伍情况, 校舍及设备,
 * 按学历分). 上年度, 女, 寄宿, 标准 or 缺口 change what stands below and are not among them.
 */
const GROUPING = new RegExp(
  `^#?(?:${[
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
    "授课",
    "课程",
    "其中",
    "部分",
    "经费",
    "投入",
    "公用",
    "人数",
    "数",
    "及",
    "和",
    "与",
  ].join("|")})+$`,
  "u",
);

/** Lowest parts that only say that the column is the whole. */
const WHOLE: ReadonlySet<string> = new Set(["合计", "小计", "总计", "计", "数量"]);

const NONE = { kind: "none" } as const;

/** What a heading means in a school table, with the unit that it states. */
export interface HeadingMeaning<Id extends string> {
  readonly match: LabelMatch<Id>;
  readonly unit: string | null;
}

/**
 * The meaning of a school heading. All parts together must be a label; only parts that merely group columns (学生情况)
 * or say 合计 may be left out.
 * @param parts from top to bottom; one part for a named table
 */
export function schoolColumnOf(parts: readonly string[]): HeadingMeaning<SchoolColumnId> {
  const withoutGroups = parts.filter(
    (part, position) => position === parts.length - 1 || !GROUPING.test(normaliseLabel(part).exact),
  );
  for (const attempt of [parts, withoutGroups, withoutWhole(parts), withoutWhole(withoutGroups)]) {
    const label = normaliseLabel(attempt.join(" "));
    const unit = label.unit ?? unitOfParts(attempt);
    const match = label.exact === "" ? NONE : labelIndex(SCHOOL_VOCABULARY).find(label, unit);
    if (match.kind !== "none") return { match, unit };
  }
  return { match: NONE, unit: null };
}

function withoutWhole(parts: readonly string[]): readonly string[] {
  return parts.filter((part, position) => position === 0 || !WHOLE.has(normaliseLabel(part).exact));
}

function unitOfParts(parts: readonly string[]): string | null {
  return parts.map((part) => normaliseLabel(part).unit).find((unit) => unit !== null) ?? null;
}
