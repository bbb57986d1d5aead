import type { Dataset } from "../../model/dataset";
import type { ConfirmationUse } from "../../model/evaluation";
import type { Finding } from "../../model/findings/finding";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { confirmedFigures } from "./confirmed";
import { confirmedRows } from "./confirmedRows";
import { doubtfulAmounts } from "./doubtfulAmounts";
import { doubtfulAreas } from "./doubtfulAreas";
import type { DoubtfulFigure } from "./doubtfulFigure";
import { doubtfulCountyFigures } from "./doubtfulCountyFigures";
import { doubtfulPeople } from "./doubtfulPeople";
import { doubtfulRooms } from "./doubtfulRooms";
import { withoutDoubtful } from "./withoutDoubtful";
import { worthALook } from "./worthALook";

/** What of the dataset is believed. */
export interface PlausibleDataset {
  /** With every doubted figure unknown. */
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  readonly confirmations: readonly ConfirmationUse[];
}

/**
 * D24: an amount that would be plausible in another unit, and a number of people or rooms that cannot be, is not
 * believed until a person has confirmed it. What is doubted is unknown from here on, in every rule and every output.
 */
export function plausibleDataset(given: Dataset, indicators: readonly IndicatorCard[]): PlausibleDataset {
  const rows = confirmedRows(given);
  const dataset = { ...rows.dataset, confirmations: rows.others };
  const amounts = doubtfulAmounts(dataset, indicators);
  const all = [
    ...amounts,
    ...beside(amounts, doubtfulAreas(dataset, indicators)),
    ...doubtfulRooms(dataset, indicators),
    ...doubtfulPeople(dataset, indicators),
    ...doubtfulCountyFigures(dataset),
  ];
  const { doubtful, uses, findings } = confirmedFigures(dataset, all, indicators);
  const believed = withoutDoubtful(
    dataset,
    doubtful.flatMap(({ places }) => places),
  );
  const confirmed = new Set(all.filter((one) => !doubtful.includes(one)).map(({ about }) => keyOf(about)));
  return {
    dataset: { ...believed, confirmations: given.confirmations },
    findings: [
      ...doubtful.map(({ because }) => because),
      ...worthALook(believed, indicators).filter(({ about }) => !confirmed.has(keyOf(about))),
      ...findings,
      ...rows.findings,
    ],
    confirmations: [...uses, ...rows.uses],
  };
}

/** What makes nothing unknown that the others leave is not said again. */
function beside(others: readonly DoubtfulFigure[], doubtful: readonly DoubtfulFigure[]): DoubtfulFigure[] {
  const covered = new Set(others.flatMap(({ places }) => places).map((place) => JSON.stringify(place)));
  return doubtful.filter(({ places }) => !places.every((place) => covered.has(JSON.stringify(place))));
}

/** A warning speaks of a stage where the doubt may speak of a whole school. */
function keyOf({ school, field }: Finding["about"]): string {
  return `${school ?? ""}\n${field ?? ""}`;
}
