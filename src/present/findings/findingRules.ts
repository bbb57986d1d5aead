import type { Finding, FindingCode, FindingRank } from "../../model/findings/finding";
import { causeOf, FINDING_CAUSES, type FindingCause } from "./findingCauses";

/** The gravest first. */
export const FINDING_RANKS: readonly FindingRank[] = ["error", "warning", "info"];

/** What one rule found, all of one rank. */
export interface FindingRule<Entry> {
  readonly code: FindingCode;
  readonly rank: FindingRank;
  readonly entries: readonly Entry[];
}

/**
 * Findings by cause, vetoes and contradictions first, and within a cause by rule, the gravest first; rules of one rank,
 * and the findings of a rule, keep their order. Causes without any are left out.
 * @param findingOf of an entry, which may carry more than its finding
 */
export function findingsByCause<Entry>(
  entries: readonly Entry[],
  findingOf: (entry: Entry) => Pick<Finding, "code" | "rank">,
): readonly { readonly cause: FindingCause; readonly rules: readonly FindingRule<Entry>[] }[] {
  return FINDING_CAUSES.map((cause) => ({
    cause,
    rules: rulesOf(
      entries.filter((entry) => causeOf(findingOf(entry)) === cause),
      findingOf,
    ),
  })).filter(({ rules }) => rules.length > 0);
}

function rulesOf<Entry>(
  entries: readonly Entry[],
  findingOf: (entry: Entry) => Pick<Finding, "code" | "rank">,
): FindingRule<Entry>[] {
  const codes = [...new Set(entries.map((entry) => findingOf(entry).code))];
  return FINDING_RANKS.flatMap((rank) =>
    codes.flatMap((code): FindingRule<Entry>[] => {
      const some = entries.filter((entry) => findingOf(entry).code === code && findingOf(entry).rank === rank);
      return some.length === 0 ? [] : [{ code, rank, entries: some }];
    }),
  );
}
