import type { TablePlan } from "../rows/tablePlan";
import type { SchoolRow } from "../rows/schoolRow";

/** Which school a row without a code belongs to, where several may bear its name. */
export interface Namesakes {
  /** The key of its school; null where the name is borne by several and nothing in the row tells which. */
  readonly keyOf: (row: SchoolRow) => string | null;
  /** The keys of all schools that bear a name. */
  readonly keysOf: (base: string) => readonly string[];
  readonly isCode: (key: string) => boolean;
}

/** The schools of one name: by code, and by 乡镇/街道 where one list has the name in several of them. */
interface Namesake {
  readonly codes: Set<string>;
  readonly keysOfTownship: Map<string, Set<string>>;
  isSplit: boolean;
}

/**
 * The schools that bear each name (D23): two 中心小学 in two townships of one list are two schools; a township that only
 * another table states, or states otherwise (城关镇, 城关街道), splits none.
 * @returns null where every row without a code is known by its name alone, as in nearly all workbooks
 */
export function namesakesOf(rows: readonly SchoolRow[]): Namesakes | null {
  const split = namesInSeveralTownships(rows);
  const hasCodes = rows.some(({ code }) => code !== null);
  const needsCodes = hasCodes && rows.some(({ code, base }) => code === null && base !== "");
  if (!needsCodes && split.size === 0) return null;
  const names = new Map<string, Namesake>();
  for (const row of rows) {
    if (row.base === "" || (row.code === null && !split.has(row.base))) continue;
    const known = names.get(row.base) ?? { codes: new Set(), keysOfTownship: new Map(), isSplit: split.has(row.base) };
    names.set(row.base, known);
    if (row.code !== null) known.codes.add(row.code);
    if (row.code !== null && row.township !== "") addKey(known, row.township, row.code);
  }
  for (const row of rows) {
    const known = row.code === null && row.township !== "" ? names.get(row.base) : undefined;
    if (known?.isSplit === true && !known.keysOfTownship.has(row.township))
      addKey(known, row.township, `${row.base}@${row.township}`);
  }
  const codes = new Set([...names.values()].flatMap((known) => [...known.codes]));
  return {
    keyOf: (row) => keyOf(names.get(row.base), row),
    keysOf: (base) => {
      const known = names.get(base);
      if (known === undefined) return [];
      return [...new Set([...known.codes, ...[...known.keysOfTownship.values()].flatMap((keys) => [...keys])])];
    },
    isCode: (key) => codes.has(key),
  };
}

function addKey(known: Namesake, township: string, key: string): void {
  const keys = known.keysOfTownship.get(township) ?? new Set<string>();
  keys.add(key);
  known.keysOfTownship.set(township, keys);
}

function keyOf(known: Namesake | undefined, row: SchoolRow): string | null {
  if (known === undefined) return row.base;
  const here = row.township === "" ? undefined : known.keysOfTownship.get(row.township);
  const [only] = here === undefined || here.size > 1 ? [] : [...here];
  if (only !== undefined && (known.isSplit || known.codes.size > 1)) return only;
  if (known.isSplit || known.codes.size > 1) return null;
  return [...known.codes][0] ?? row.base;
}

/** Names that one table has in two 乡镇/街道 at least. */
function namesInSeveralTownships(rows: readonly SchoolRow[]): ReadonlySet<string> {
  const split = new Set<string>();
  const seen = new Map<TablePlan, Map<string, string>>();
  for (const { plan, base, township } of rows) {
    if (township === "" || base === "" || !plan.isRoster) continue;
    const ofPlan = seen.get(plan) ?? new Map<string, string>();
    seen.set(plan, ofPlan);
    const known = ofPlan.get(base);
    if (known === undefined) ofPlan.set(base, township);
    else if (known !== township) split.add(base);
  }
  return split;
}
