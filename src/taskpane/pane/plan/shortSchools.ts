import type { School } from "../../../model/dataset";
import type { ItemShortfall, ItemShortfallKind } from "../../../model/evaluation";
import type { IndicatorId } from "../../../model/identifiers";
import type { CompliancePlan } from "../../../model/plan";
import type { Stage } from "../../../model/stage";
import { resourceLines, type ResourceLine } from "../../../present/plan/resourceLines";
import type { ShortfallSort } from "../../../strings/zh-CN/pane/paneShortfalls";
import type { Strings } from "../../../strings/strings";
import { COLLATOR, isCalled } from "../schools/schoolList";

/** A school with everything that it lacks. */
export interface ShortSchool {
  readonly school: School;
  readonly resources: readonly ResourceLine[];
  readonly items: readonly ItemShortfall[];
  /** 元 of the cheapest way to comply, those for `resources` together; null where a figure is missing. */
  readonly cost: number | null;
}

/** What is looked for; "" is everything. */
export interface ShortfallFilter {
  readonly words: string;
  readonly stage: Stage | "";
  readonly subject: IndicatorId | ItemShortfallKind | "";
  readonly sort: ShortfallSort;
}

export const ALL_SHORTFALLS: ShortfallFilter = { words: "", stage: "", subject: "", sort: "given" };

/** The schools that lack something: those of the plan in its order, then those that lack nothing of the indicators. */
export function shortSchools(plan: CompliancePlan, strings: Strings): ShortSchool[] {
  const schools = new Map<string, { school: School; resources: ResourceLine[]; items: ItemShortfall[] }>();
  const entryOf = (school: School) => {
    const entry = schools.get(school.key) ?? { school, resources: [], items: [] };
    schools.set(school.key, entry);
    return entry;
  };
  for (const line of resourceLines(plan, strings)) entryOf(line.shortfall.school).resources.push(line);
  for (const item of plan.items) entryOf(item.school).items.push(item);
  return [...schools.values()].map((entry) => ({ ...entry, cost: costOf(entry.resources) }));
}

function costOf(lines: readonly ResourceLine[]): number | null {
  return lines.reduce<number | null>((sum, { cost }) => (sum === null || cost === null ? null : sum + cost), 0);
}

/** The schools that match, each with the lines that match, in the order asked for. */
export function foundShortSchools(
  schools: readonly ShortSchool[],
  { words, stage, subject, sort }: ShortfallFilter,
): ShortSchool[] {
  const found = schools
    .filter(({ school }) => isCalled(school, words))
    .flatMap((one): ShortSchool[] => {
      const resources = one.resources.filter(
        ({ shortfall }) =>
          (subject === "" || shortfall.indicator === subject) && concerns(shortfall.stage, one.school, stage),
      );
      const items = one.items.filter(
        ({ kind }) => (subject === "" || kind === subject) && concerns(null, one.school, stage),
      );
      return resources.length + items.length === 0 ? [] : [{ ...one, resources, items, cost: costOf(resources) }];
    });
  return sort === "given" ? found : found.sort(ORDERS[sort]);
}

/** What the whole school lacks concerns each of its stages. */
function concerns(lineStage: Stage | null, { parts }: School, stage: Stage | ""): boolean {
  if (stage === "") return true;
  return lineStage === null ? parts.some((part) => part.stage === stage) : lineStage === stage;
}

const ORDERS: Readonly<Record<Exclude<ShortfallSort, "given">, (one: ShortSchool, other: ShortSchool) => number>> = {
  name: (one, other) => COLLATOR.compare(one.school.name, other.school.name),
  // What is not known may be much, but nobody can act on it: it stands last.
  cost: (one, other) => (other.cost ?? -1) - (one.cost ?? -1),
};
