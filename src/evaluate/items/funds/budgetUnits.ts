import { addTo } from "../../../model/groupedBy";
import type { School } from "../../../model/dataset";
import type { Figure } from "../../../model/figures/figure";
import { message, type EvaluationMessages, type Message } from "../../../model/messages/message";
import { isBlankFigure } from "../../blankFigure";

/** A school with those that have no money of their own and stand in its accounts. */
export interface BudgetUnit {
  readonly school: School;
  readonly members: readonly School[];
}

/** Who stands in whose accounts. */
export interface BudgetUnits {
  /** The unit of a school that has no money of its own; "unknown" where it names one that nobody knows; else null. */
  memberOf(school: School): BudgetUnit | "unknown" | null;
  /** The unit of a school in whose accounts others stand; null for all others. */
  headOf(school: School): BudgetUnit | null;
  readonly units: readonly BudgetUnit[];
}

const NO_UNITS: BudgetUnits = { memberOf: () => null, headOf: () => null, units: [] };

const MOST_NAMED = 5;

/**
 * Which schools are judged within the school that they name as 上级学校 or 核算单位, because no money of their own is typed
 * (D37). A unit that stands in another's accounts itself leads there.
 * @param hasOwn whether a school has money of its own, by the columns that the rule looks at
 */
export function budgetUnits(schools: readonly School[], hasOwn: (school: School) => boolean): BudgetUnits {
  const naming = schools.filter(({ budgetSchoolKey }) => budgetSchoolKey !== undefined);
  if (naming.length === 0) return NO_UNITS;
  const byKey = new Map(schools.map((school) => [school.key, school]));
  const members = new Map<School, School[]>();
  const heads = new Map<School, School | null>();
  for (const school of naming) {
    if (hasOwn(school)) continue;
    const head = headOfChain(school, byKey, hasOwn, heads);
    if (head !== null) addTo(members, head, school);
  }
  const units = new Map([...members].map(([school, own]) => [school, { school, members: own }]));
  return {
    memberOf: (school) => {
      const head = heads.get(school);
      return head === undefined ? null : head === null ? "unknown" : (units.get(head) ?? "unknown");
    },
    headOf: (school) => units.get(school) ?? null,
    units: [...units.values()],
  };
}

/**
 * Null where the name is not known, or schools name each other in a ring.
 * @param heads of the schools that were followed before; those on the way are added
 */
function headOfChain(
  school: School,
  byKey: ReadonlyMap<string, School>,
  hasOwn: (school: School) => boolean,
  heads: Map<School, School | null>,
): School | null {
  const way = new Set<School>();
  let at: School | undefined = school;
  while (at !== undefined && at.budgetSchoolKey !== undefined && !hasOwn(at) && !heads.has(at) && !way.has(at)) {
    way.add(at);
    at = at.budgetSchoolKey === null ? undefined : byKey.get(at.budgetSchoolKey);
  }
  const head = at === undefined || way.has(at) ? null : (heads.get(at) ?? (heads.has(at) ? null : at));
  for (const one of way) heads.set(one, head);
  return head;
}

/**
 * Money of its own: a number or a cell that cannot be read. Nothing, an empty cell and a typed 0 are none beside the
 * school in whose accounts it is.
 */
export function isOwnMoney(figure: Figure | undefined): boolean {
  return figure !== undefined && figure.high > 0 && !isBlankFigure(figure);
}

/** The note that says which schools are judged within which. */
export function unitNotes({ units }: BudgetUnits): Message<keyof EvaluationMessages>[] {
  const members = units.flatMap(({ school, members: own }) => own.map(({ name }) => `${name}→${school.name}`));
  if (members.length === 0) return [];
  return [message("judgedWithinUnits", { schools: members.length, named: members.slice(0, MOST_NAMED) })];
}
