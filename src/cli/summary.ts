import type { Evaluation } from "../model/evaluation";
import type { FindingRank } from "../model/findings/finding";
import { OUTCOMES, type Outcome } from "../model/outcome";
import type { CountySummary } from "../present/batch/countySummary";
import type { Strings } from "../strings/strings";
import { printable } from "./printable";
import type { Screen, Surroundings } from "./surroundings";

/** Codes of the terminal; words say the same without them. */
const COLOURS: Readonly<Record<Outcome, string>> = {
  met: "32",
  unmet: "31",
  undetermined: "33",
  pending: "36",
  notApplicable: "90",
};
const LISTED: readonly Outcome[] = ["unmet", "undetermined", "pending"];

/** True where colours help: on a terminal, unless the user has said no (NO_COLOR). */
export function usesColour(screen: Screen, { environment }: Surroundings): boolean {
  return screen.isTTY === true && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
}

/** The evaluation in a few lines: the verdict, how many items of each outcome, which are not met, how many findings. */
export function summaryLines(evaluation: Evaluation, strings: Strings, isColoured: boolean): string[] {
  const { summary } = strings.cli;
  const { outcomes } = strings.catalogue;
  const paint = (outcome: Outcome, text: string): string => painted(outcome, text, isColoured);
  if (evaluation.readings.length === 0) return [summary.nothingRecognised];
  return [
    paint(evaluation.verdict, summary.verdict({ county: evaluation.county, outcome: outcomes[evaluation.verdict] })),
    countsLine(evaluation, strings),
    ...LISTED.flatMap((outcome) => {
      const items = titlesOf(evaluation, outcome, strings);
      return items.length === 0 ? [] : [paint(outcome, summary.items({ outcome: outcomes[outcome], items }))];
    }),
    summary.findings({
      errors: ranked(evaluation, "error"),
      warnings: ranked(evaluation, "warning"),
      infos: ranked(evaluation, "info"),
    }),
  ];
}

/** One of many counties in a line: the file, the county, the verdict. */
export function verdictLine(
  file: string,
  { county, verdict, isRecognised }: CountySummary,
  strings: Strings,
  isColoured: boolean,
): string {
  const outcome = isRecognised ? strings.catalogue.outcomes[verdict] : strings.batch.nothingRecognised;
  const name = printable(file);
  return strings.cli.summary.file({ file: name, county, outcome: painted(verdict, outcome, isColoured) });
}

function painted(outcome: Outcome, text: string, isColoured: boolean): string {
  const said = printable(text);
  return isColoured ? `\x1b[${COLOURS[outcome]}m${said}\x1b[0m` : said;
}

function countsLine({ counts, metByDeclaration }: Evaluation, { cli: { summary }, catalogue }: Strings): string {
  const separator = summary.separator;
  return OUTCOMES.map((outcome) => {
    const count = summary.count({ outcome: catalogue.outcomes[outcome], count: counts[outcome] });
    return outcome === "met" && metByDeclaration > 0
      ? count + summary.byDeclaration({ count: metByDeclaration })
      : count;
  }).join(separator);
}

function titlesOf({ items }: Evaluation, outcome: Outcome, { catalogue }: Strings): string[] {
  return items.filter((item) => item.decides && item.outcome === outcome).map(({ id }) => catalogue.item(id).title);
}

function ranked({ findings }: Evaluation, rank: FindingRank): number {
  return findings.filter((finding) => finding.rank === rank).length;
}
