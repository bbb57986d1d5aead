import { addTo } from "../../../model/groupedBy";
import type { TablePlan } from "../rows/tablePlan";
import { finding } from "../../../model/findings/finding";
import type { Report } from "../../cells/quantityCell";
import type { NamePrefixes } from "./namePrefixes";
import { nameCellOf, type SchoolRow } from "../rows/schoolRow";
import { readSchoolName, withoutNameRemark } from "./schoolName";

/** A prefix that is not the county's own must be borne by so great a share of one table's names (D23). */
const SHARED_BY = 0.8;
const LEAST_NAMES = 2;
const LONGEST_PREFIX = 12;
const SHORTEST_NAME = 3;

/** Who bears a name, as far as joining needs it. */
interface Bearers {
  readonly rows: SchoolRow[];
  readonly plans: Set<TablePlan>;
}

/**
 * The name by which each name is joined, where it is another one: the form of the list for one that differs by the
 * county in front, by a remark behind it or by a prefix that nearly a whole table bears (D23). A name is only brought
 * to one that another table has, and never where one table has both.
 */
export function comparableNames(
  rows: readonly SchoolRow[],
  prefixes: NamePrefixes,
  report: Report,
): ReadonlyMap<string, string> {
  const bearers = bearersOf(rows);
  const joined = new Map<string, string>();
  const pairs = new Map<string, string[]>();
  const isShared = sharedPrefixes(bearers);
  for (const long of bearers.keys()) {
    const short = shorterForm(long, bearers, prefixes, isShared);
    if (short !== null) addTo(pairs, short, long);
  }
  for (const [short, [long, ...others]] of pairs) {
    if (long === undefined || others.length > 0 || !mayBeOne(bearers.get(long), bearers.get(short))) continue;
    const [kept, given] = firstOf(bearers, long, short);
    joined.set(given, kept);
    const row = bearers.get(given)?.rows[0];
    if (row !== undefined)
      report(finding("joinedByShortName", "info", { name: row.name ?? given, school: kept }, nameCellOf(row)));
  }
  return joined;
}

function bearersOf(rows: readonly SchoolRow[]): Map<string, Bearers> {
  const bearers = new Map<string, Bearers>();
  for (const row of rows) {
    if (row.base === "") continue;
    const known = bearers.get(row.base);
    if (known === undefined) bearers.set(row.base, { rows: [row], plans: new Set([row.plan]) });
    else {
      known.rows.push(row);
      known.plans.add(row.plan);
    }
  }
  return bearers;
}

type IsShared = (prefix: string, plan: TablePlan) => boolean;

/**
 * The name of another table that this one is without its prefix; null where there is none or the prefix is no prefix.
 */
function shorterForm(
  long: string,
  bearers: Map<string, Bearers>,
  prefixes: NamePrefixes,
  isShared: IsShared,
): string | null {
  const own = prefixes.strip(long);
  if (own !== long && bearers.has(own)) return own;
  const [row] = bearers.get(long)?.rows ?? [];
  const bare = readSchoolName(withoutNameRemark(row?.name ?? "")).base;
  for (const form of [bare, prefixes.strip(bare)]) if (form !== long && bearers.has(form)) return form;
  const plans = [...(bearers.get(long)?.plans ?? [])];
  for (let cut = 2; cut <= Math.min(LONGEST_PREFIX, long.length - SHORTEST_NAME); cut++) {
    if (bearers.has(long.slice(cut)) && plans.some((plan) => isShared(long.slice(0, cut), plan)))
      return long.slice(cut);
  }
  return null;
}

/** Whether nearly all names of a table begin so, and are names of the list without it; each asked once. */
function sharedPrefixes(bearers: Map<string, Bearers>): IsShared {
  const namesOf = (plan: TablePlan) => [...bearers].filter(([, { plans }]) => plans.has(plan)).map(([name]) => name);
  const known = new Map<TablePlan, { readonly names: readonly string[]; readonly answers: Map<string, boolean> }>();
  return (prefix, plan) => {
    const ofPlan = known.get(plan) ?? { names: namesOf(plan).sort(), answers: new Map<string, boolean>() };
    known.set(plan, ofPlan);
    const { names, answers } = ofPlan;
    // In their order the names that begin alike stand together: what more than half of them share, the middle one has.
    if (names[Math.floor(names.length / 2)]?.startsWith(prefix) !== true) return false;
    const isShared = answers.get(prefix) ?? isSharedPrefix(prefix, names, plan, bearers);
    answers.set(prefix, isShared);
    return isShared;
  };
}

function isSharedPrefix(
  prefix: string,
  names: readonly string[],
  plan: TablePlan,
  bearers: Map<string, Bearers>,
): boolean {
  const prefixed = names.filter((name) => name.startsWith(prefix) && name.length >= prefix.length + SHORTEST_NAME);
  if (prefixed.length < LEAST_NAMES || prefixed.length < SHARED_BY * names.length) return false;
  const rest = prefixed.map((name) => name.slice(prefix.length));
  const all = new Set(names);
  if (rest.some((name) => all.has(name))) return false;
  return plan.isRoster || rest.every((name) => [...(bearers.get(name)?.plans ?? [])].some(({ isRoster }) => isRoster));
}

/** Two forms of one name stand in different tables, and no code tells two schools apart. */
function mayBeOne(one: Bearers | undefined, other: Bearers | undefined): boolean {
  if (one === undefined || other === undefined || [...one.plans].some((plan) => other.plans.has(plan))) return false;
  const [codes, others] = [one, other].map(({ rows }) => new Set(rows.flatMap(({ code }) => code ?? [])));
  if (codes === undefined || others === undefined || codes.size === 0 || others.size === 0) return true;
  return [...codes].some((code) => others.has(code));
}

/** The form that the list has, or which comes first, and the other one. */
function firstOf(bearers: Map<string, Bearers>, one: string, other: string): [string, string] {
  const isListed = (name: string) => [...(bearers.get(name)?.plans ?? [])].some(({ isRoster }) => isRoster);
  if (isListed(one) !== isListed(other)) return isListed(one) ? [one, other] : [other, one];
  for (const name of bearers.keys()) {
    if (name === one) return [one, other];
    if (name === other) return [other, one];
  }
  return [one, other];
}
