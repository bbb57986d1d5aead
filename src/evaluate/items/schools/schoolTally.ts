import type { School } from "../../../model/dataset";
import type { EvaluationMessages, Message } from "../../../model/messages/message";
import { message } from "../../../model/messages/message";
import type { Outcome } from "../../../model/outcome";
import type { SourcesOutcome } from "../county/sources";

/** So many schools are named one by one in a judgement; of the rest only the number is said. */
export const LISTED_SCHOOLS = 50;

/** How the schools of a county fare in a rule that is judged school by school. */
export interface SchoolTally {
  /** unmet > undetermined > met; notApplicable where the rule concerns no school, undetermined without any school. */
  readonly outcome: Outcome;
  readonly counts: Readonly<Record<Outcome, number>>;
  /**
   * Schools whose own sources contradict each other (D11); they are among the undetermined, or fail for another reason.
   */
  readonly contradicted: number;
  /**
   * The first schools that fail, then the first of which the data do not decide, together at most `LISTED_SCHOOLS`;
   * where all pass, the one that passes by least, so that a pass shows its numbers too.
   */
  readonly listed: readonly School[];
  /** All schools that fail. */
  readonly unmet: readonly School[];
}

/**
 * Judges every school. The pass itself makes no strings, parts or evidence: a country has 240,000 school parts, and
 * only the listed schools need them.
 * @param margin how far a school that passes is from failing, in any unit of the rule; null where its numbers do not
 * show
 *   that it passes, as under an exception
 */
export function tallySchools(
  schools: readonly School[],
  judgeSchool: (school: School) => SourcesOutcome,
  margin: (school: School) => number | null = () => null,
): SchoolTally {
  const counts: Record<Outcome, number> = { met: 0, unmet: 0, undetermined: 0, pending: 0, notApplicable: 0 };
  const unmet: School[] = [];
  const undetermined: School[] = [];
  let contradicted = 0;
  let nearest: { readonly school: School; readonly margin: number } | null = null;
  for (const school of schools) {
    const { outcome, disagree } = judgeSchool(school);
    if (disagree) contradicted++;
    counts[outcome]++;
    if (outcome === "unmet") unmet.push(school);
    if (outcome === "met" && unmet.length + undetermined.length === 0) {
      const own = margin(school);
      if (own !== null && (nearest === null || own < nearest.margin)) nearest = { school, margin: own };
    }
    if (outcome === "undetermined" && undetermined.length < LISTED_SCHOOLS) undetermined.push(school);
  }
  const open = [...unmet.slice(0, LISTED_SCHOOLS), ...undetermined].slice(0, LISTED_SCHOOLS);
  const listed = open.length > 0 || nearest === null ? open : [nearest.school];
  return { outcome: outcomeOfCounts(counts), counts, contradicted, listed, unmet };
}

function outcomeOfCounts(counts: Readonly<Record<Outcome, number>>): Outcome {
  if (counts.unmet > 0) return "unmet";
  if (counts.undetermined > 0) return "undetermined";
  if (counts.met > 0) return "met";
  return counts.notApplicable > 0 ? "notApplicable" : "undetermined";
}

/** The note that says how many schools fail or lack data; none where all is well. */
export function tallyNotes(tally: SchoolTally): Message<keyof EvaluationMessages>[] {
  const { unmet, undetermined } = tally.counts;
  if (unmet + undetermined === 0) return [];
  return [message("schoolsConcerned", { unmet, undetermined, listed: tally.listed.length })];
}
