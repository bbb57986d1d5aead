import type { Evaluation } from "../../../model/evaluation";
import type { Finding, FindingRank } from "../../../model/findings/finding";
import { findingWords } from "../../../present/findings/findingWords";
import type { Strings } from "../../../strings/strings";
import { placeOf } from "../controls/cellLink";
import { searchedText } from "../controls/searchedText";

/** What is looked for; "" is everything. */
export interface FindingSearch {
  readonly rank: FindingRank | "";
  readonly words: string;
}

export const ALL_FINDINGS: FindingSearch = { rank: "", words: "" };

/** A finding with its sentence. */
export interface SaidFinding {
  readonly finding: Finding;
  readonly said: string;
}

/** The findings of an evaluation in words, in their order. */
export function saidFindings({ findings, items }: Evaluation, strings: Strings): SaidFinding[] {
  return findings.map((finding) => ({ finding, said: findingWords(finding, items, strings) }));
}

/** Those of the rank that is looked for whose place or sentence holds the words. */
export function foundFindings(
  all: readonly SaidFinding[],
  { rank, words }: FindingSearch,
  strings: Strings,
): SaidFinding[] {
  const sought = searchedText(words);
  return all.filter(({ finding, said }) => {
    if (rank !== "" && finding.rank !== rank) return false;
    const place = finding.where === null ? "" : placeOf(finding.where, strings);
    return sought === "" || searchedText(`${place} ${said}`).includes(sought);
  });
}
