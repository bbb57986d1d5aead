import { normaliseLabel } from "./normaliseLabel";
import { labelIndex, type LabelMatch } from "./vocabulary/labelIndex";
import { SCHOOL_VOCABULARY, type SchoolColumnId } from "./vocabulary/schoolVocabulary";

/** Upper parts of a multi-row heading that only group columns and add nothing to their meaning. */
const GROUPING: ReadonlySet<string> = new Set([
  "学校基本情况", "基本情况", "基本信息", "学校情况", "学生情况", "教师情况", "师资情况", "师资", "班级情况", "班额情况", "班额",
  "教职工", "教职工数", "专任教师", "专任教师数", "办学条件", "校舍情况", "校舍", "资源配置", "按学历分", "按授课课程分", "其中", "经费情况", "设备情况", "学校信息",
]);

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
  const withoutGroups = parts.filter((part, position) => position === parts.length - 1 || !GROUPING.has(normaliseLabel(part).exact));
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
