import { sheetRowOf, type SchoolRow } from "../rows/schoolRow";

const NO_ROWS: readonly SchoolRow[] = [];

/** The rows that are schools, classes or rooms. */
export function rowsThatAre(rowIs: SchoolRow["plan"]["rowIs"], rows: readonly SchoolRow[]): readonly SchoolRow[] {
  if (rows.every((row) => row.plan.rowIs === rowIs)) return rows;
  return rows.length === 1 ? NO_ROWS : rows.filter((row) => row.plan.rowIs === rowIs);
}

/** The name of the school as typed, or 第n行 where no row has one. */
export function nameOfGroup(rows: readonly SchoolRow[], code: string | null): { name: string; isNamed: boolean } {
  const named = rows.find((row) => row.name !== null);
  if (named?.name !== undefined && named.name !== null) {
    return { name: hasStageInName(named) ? named.base : named.name, isNamed: true };
  }
  const first = rows[0];
  return { name: first === undefined ? (code ?? "") : `第${sheetRowOf(first)}行`, isNamed: false };
}

/** 示例学校小学部 names a part; the school is 示例学校. */
function hasStageInName(row: SchoolRow): boolean {
  return row.stage !== null && row.name !== null && /(?:部|段|[)）])\s*$/u.test(row.name);
}
