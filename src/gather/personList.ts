import type { Cell } from "../model/tables/cell";
import type { PersonCount } from "../model/gathering";
import type { TableData } from "../model/tables/table";

/** Headings stand within the first rows of a list. */
const HEAD_ROWS = 12;
const NAME = /^(?:姓名|教师姓名|教职工姓名|学生姓名|教师|保管人|使用人|领用人)$/u;
/** What is said of persons and of no school. */
const PERSONAL =
  /^(?:性别|民族|出生(?:年月|日期)|身份证件?(?:号|号码)?|身份证件类型|学籍号|全国学籍号|个人标识码|工号|联系电话|手机号?码?|电话|家庭住址|职称|专业技术职务|最高学历|学历|任教学科|班级|入学年月|参加工作时间|监护人.{0,4}|资产编号|资产名称)$/u;
const SCHOOL =
  /^(?:学校|学校名称|学校（机构）名称|所在学校|任教学校|就读学校|单位|单位名称|所在单位|工作单位|使用部门)$/u;

/**
 * How many rows of persons a table has for each school, where it is a list with one row a person (teachers, pupils,
 * assets with holders); null where it is none. Only the counts leave this function: no name and no number of a person.
 */
export function personsOf({ cells }: TableData): PersonCount[] | null {
  const at = cells.slice(0, HEAD_ROWS).findIndex((row) => isPersonal(row.map(wordOf)));
  if (at < 0) return null;
  const headings = (cells[at] ?? []).map(wordOf);
  const name = headings.findIndex((word) => NAME.test(word));
  const school = headings.findIndex((word) => SCHOOL.test(word));
  const counts = new Map<string | null, number>();
  for (const row of cells.slice(at + 1)) {
    if (wordOf(row[name]) === "") continue;
    const of = school < 0 ? null : wordOf(row[school]) || null;
    counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  // A list of schools may name each headmaster; then no school has two rows.
  const isOfSchools = school >= 0 && counts.size > 1 && [...counts.values()].every((count) => count === 1);
  return isOfSchools ? null : [...counts].map(([of, count]) => ({ school: of, count }));
}

function isPersonal(words: readonly string[]): boolean {
  return words.some((word) => NAME.test(word)) && words.filter((word) => PERSONAL.test(word)).length >= 1;
}

function wordOf(cell: Cell | undefined): string {
  return cell === undefined || cell.value === null ? "" : String(cell.value).replace(/[\s\p{Cf}*]+/gu, "");
}
