import type { ItemShortfall } from "../../model/evaluation";
import { ofIndicator } from "../../model/ofIndicator";
import type { CompliancePlan, PlannedEvaluation } from "../../model/plan";
import { indicatorOf, type Standard } from "../../regulation/standard";
import type { OfficeId } from "../../regulation/offices";
import type { Strings } from "../../strings/strings";
import type { KeptSheet } from "../kept/keptSheet";
import type { MissingDatum } from "../missing/missingData";
import { itemOutcome, outcomeShown } from "../words/outcomeWords";
import { itemLacks } from "../plan/planTotals";
import { groupedNumber } from "../words/shownNumber";
import { textOf } from "../kept/keptCell";

/** What the summary reads beside the evaluation. */
export interface SummarySources {
  readonly missing: readonly MissingDatum[];
  /** The overview as it stands, which says how items came out the last time. */
  readonly earlier: KeptSheet | undefined;
  /** What has become of the findings since then; "" where there was no evaluation before. */
  readonly findingsSince: string;
  /** The row of an item on the new overview. */
  readonly overviewRowOf: (key: string) => number;
}

/** A line of the summary: what it is about, and what is said of it. */
export interface SummaryLine {
  readonly key: string;
  readonly label: string;
  readonly words: string;
}

/** What shortfalls cost and, apart, what carries no price; what is missing; what people confirmed; what has changed. */
export function workLines(
  { evaluation, plan }: PlannedEvaluation,
  { missing, earlier, findingsSince }: Pick<SummarySources, "missing" | "earlier" | "findingsSince">,
  strings: Strings,
): SummaryLine[] {
  const { labels, ...words } = strings.sheets.summary;
  const count = (rank: "error" | "warning"): number => evaluation.findings.filter((one) => one.rank === rank).length;
  const confirmed = evaluation.confirmations.filter(({ isInForce }) => isInForce).length;
  const changes = changedItems(evaluation, earlier, strings);
  return [
    { key: "@priced", label: labels.priced, words: pricedWords(plan, evaluation.standard, strings) },
    { key: "@unpriced", label: labels.unpriced, words: unpricedWords(plan.items, strings) },
    { key: "@missing", label: labels.missing, words: missingWords(missing, strings) },
    {
      key: "@findings",
      label: labels.findings,
      words: words.findings({ errors: count("error"), warnings: count("warning") }),
    },
    { key: "@confirmed", label: labels.confirmed, words: words.confirmed(confirmed) },
    { key: "@changes", label: labels.changes, words: words.changes(changes) + findingsSince },
  ];
}

/** The indicators that have to be added to, with the cost of each; 元 from 10,000 on as 万元. */
function pricedWords({ totals, cost }: CompliancePlan, standard: Standard, strings: Strings): string {
  const { sheets, catalogue } = strings;
  const amounts = Object.keys(totals).flatMap((id) => {
    const { recommended, cost: ofIt } = ofIndicator(totals, id);
    if (recommended === 0) return [];
    const unit = indicatorOf(standard, id).amountUnit;
    const isMoney = unit === "元";
    return [
      sheets.summary.amount({
        name: catalogue.indicator(id).shortName,
        quantity: isMoney ? moneyWords(recommended, strings) : catalogue.quantity(groupedNumber(recommended), unit),
        cost: isMoney ? null : moneyWords(ofIt, strings),
      }),
    ];
  });
  const unknown = Object.keys(totals).reduce((sum, id) => sum + ofIndicator(totals, id).unknown, 0);
  if (amounts.length === 0 && unknown === 0) return sheets.summary.nothingToAdd;
  return sheets.summary.priced({ amounts, cost: moneyWords(cost, strings), unknown });
}

/** What has no price: pupils and classes above a limit are places to be made, and rooms and funds of single schools. */
function unpricedWords(items: readonly ItemShortfall[], strings: Strings): string {
  const { sheets, catalogue, report } = strings;
  const amounts = itemLacks(items).map(({ first: { kind, unit }, missing, isAtLeast }) => {
    const quantity = unit === "元" ? moneyWords(missing, strings) : catalogue.quantity(groupedNumber(missing), unit);
    return sheets.summary.amount({
      name: sheets.plan.items.kinds[kind],
      quantity: isAtLeast ? report.problems.atLeast(quantity) : quantity,
      cost: null,
    });
  });
  return amounts.length === 0 ? sheets.summary.nothingUnpriced : sheets.summary.unpriced(amounts);
}

function moneyWords(yuan: number, { report, catalogue }: Strings): string {
  return yuan >= 10_000 ? report.items.money(yuan) : catalogue.quantity(groupedNumber(yuan), "元");
}

/** Each line counts with the first of its offices, which has to see to it. */
function missingWords(missing: readonly MissingDatum[], strings: Strings): string {
  const { sheets, catalogue } = strings;
  const byOffice = new Map<OfficeId, number>();
  for (const { offices } of missing) {
    const office = offices[0] ?? "education";
    byOffice.set(office, (byOffice.get(office) ?? 0) + 1);
  }
  return sheets.summary.missing({
    lines: missing.length,
    schools: new Set(missing.flatMap(({ school }) => (school === null ? [] : [school.key]))).size,
    byOffice: [...byOffice].map(([office, lines]) => sheets.summary.linesOf(catalogue.offices[office], lines)),
  });
}

/** Deciding items that came out otherwise than on the overview of before; null where there is none. */
function changedItems(
  { items }: PlannedEvaluation["evaluation"],
  earlier: KeptSheet | undefined,
  strings: Strings,
): string[] | null {
  const outcomes = (earlier?.rows ?? []).flatMap(({ key, cells }) => {
    const outcome = outcomeShown(textOf(cells.get("outcome")));
    return key === null || outcome === null ? [] : [[key, outcome] as const];
  });
  if (outcomes.length === 0) return null;
  const before = new Map(outcomes);
  return items.flatMap((item) => {
    const was = before.get(item.id);
    if (!item.decides || was === undefined || was === item.outcome) return [];
    return [
      strings.sheets.summary.changed({
        item: strings.catalogue.item(item.id).title,
        before: itemOutcome(item, was, strings),
        now: itemOutcome(item, item.outcome, strings),
      }),
    ];
  });
}
