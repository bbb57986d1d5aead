import type { School } from "../../../model/dataset";
import { knownValue } from "../../../model/figures/figure";
import type { SchoolPartResult } from "../../../model/evaluation";
import type { Outcome } from "../../../model/outcome";
import type { Stage } from "../../../model/stage";
import type { SchoolSort } from "../../../strings/zh-CN/pane/pane";
import { searchedText } from "../controls/searchedText";

/** What is looked for; "" is everything. */
export interface SchoolFilter {
  readonly words: string;
  readonly stage: Stage | "";
  readonly outcome: Outcome | "";
  readonly sort: SchoolSort;
}

export const ALL_SCHOOLS: SchoolFilter = { words: "", stage: "", outcome: "", sort: "given" };

const WORST_FIRST: readonly Outcome[] = ["unmet", "undetermined", "pending", "met", "notApplicable"];

/** The school parts that match, in the order asked for; equal ones keep the bureau's order. */
export function schoolList(results: readonly SchoolPartResult[], filter: SchoolFilter): SchoolPartResult[] {
  const found = results.filter(
    ({ school, part, outcome }) =>
      isCalled(school, filter.words) &&
      (filter.stage === "" || part.stage === filter.stage) &&
      (filter.outcome === "" || outcome === filter.outcome),
  );
  return filter.sort === "given" ? found : found.sort(ORDERS[filter.sort]);
}

/** True where the name or code of a school holds the words that are looked for. */
export function isCalled({ name, code }: School, words: string): boolean {
  const sought = searchedText(words);
  if (sought === "") return true;
  return [name, code ?? ""].some((text) => searchedText(text).includes(sought));
}

type Order = (one: SchoolPartResult, other: SchoolPartResult) => number;

/** By pinyin, as staff look names up. */
export const COLLATOR = new Intl.Collator("zh-CN");

const ORDERS: Readonly<Record<Exclude<SchoolSort, "given">, Order>> = {
  name: (one, other) => COLLATOR.compare(one.school.name, other.school.name),
  students: (one, other) => studentsOf(other) - studentsOf(one),
  met: (one, other) => one.met - other.met,
  outcome: (one, other) => WORST_FIRST.indexOf(one.outcome) - WORST_FIRST.indexOf(other.outcome),
};

/** Unknown pupils stand last. */
function studentsOf({ part }: SchoolPartResult): number {
  return knownValue(part.students) ?? -1;
}
