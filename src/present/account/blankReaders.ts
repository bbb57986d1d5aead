import type { Dataset } from "../../model/dataset";
import type { Evaluation, ItemPart } from "../../model/evaluation";
import type { ItemId } from "../../model/identifiers";
import type { BlankSource, OfficialSentence, TallyName } from "../../regulation/words/officialSentence";
import { sum, typed } from "./countyFacts";
import { largeClasses, largeSchools, leastLargeClasses, smallSchools } from "./schoolTallies";

/** A number for a blank: a count or amount as it is, a share that informs, or the result that is judged. */
export type Blank =
  | {
      readonly kind: "count" | "share";
      readonly value: number | null;
      readonly part?: undefined;
      /** What it is at least, where more is not known. */
      readonly least?: number;
    }
  | { readonly kind: "result"; readonly value: number | null; readonly part?: ItemPart | undefined };

/** The numbers of an official sentence by the names of its blanks; results are those that the item was judged by. */
export function blanksOf(id: ItemId, sentence: OfficialSentence, evaluation: Evaluation): Map<string, Blank> {
  return new Map(
    Object.keys(sentence.blanks).map((name) => [name, blankOf(name, { id, blanks: sentence.blanks, evaluation })]),
  );
}

interface Asked {
  readonly id: ItemId;
  readonly blanks: OfficialSentence["blanks"];
  readonly evaluation: Evaluation;
}

function blankOf(name: string, asked: Asked): Blank {
  const source = asked.blanks[name];
  if (source === undefined) throw new Error(`The sentence of ${asked.id} has no blank ${name}.`);
  const value = (other: string): number | null => blankOf(other, asked).value;
  switch (source.kind) {
    case "figure":
      return count(figureOf(source, asked.evaluation.dataset));
    case "tally":
      return {
        ...count(TALLIES[source.tally](asked.evaluation.dataset)),
        least: LEAST[source.tally]?.(asked.evaluation.dataset) ?? 0,
      };
    case "result":
      return resultOf(source, asked);
    case "share":
      return { kind: "share", value: shareOf(value(source.part), value(source.whole)) };
    case "sum":
      return count(sum(source.of.map(value)));
    case "heads":
      return count(typed(asked.evaluation.dataset, source.stated) ?? headsOf(value(source.share), value(source.whole)));
  }
}

const TALLIES: Readonly<Record<TallyName, (dataset: Dataset) => number | null>> = {
  largePrimarySchools: (dataset) => largeSchools(dataset, "primary"),
  largeJuniorSchools: (dataset) => largeSchools(dataset, "junior"),
  largeCombinedSchools: (dataset) => largeSchools(dataset, "combined"),
  largePrimaryClasses: (dataset) => largeClasses(dataset, "primary"),
  largeJuniorClasses: (dataset) => largeClasses(dataset, "junior"),
  smallSchoolStudents: (dataset) => smallSchools(dataset).students,
  smallSchoolFunds: (dataset) => smallSchools(dataset).funds,
};

const LEAST: Readonly<Partial<Record<TallyName, (dataset: Dataset) => number>>> = {
  largePrimaryClasses: (dataset) => leastLargeClasses(dataset, "primary"),
  largeJuniorClasses: (dataset) => leastLargeClasses(dataset, "junior"),
};

function count(value: number | null): Blank & { readonly kind: "count" | "share" } {
  return { kind: "count", value };
}

function figureOf({ figure, orElse, per }: BlankSource & { kind: "figure" }, dataset: Dataset): number | null {
  const value = typed(dataset, figure) ?? (orElse === null ? null : typed(dataset, orElse));
  return value === null ? null : value / per;
}

function resultOf({ part: code, stage }: BlankSource & { kind: "result" }, { id, evaluation }: Asked): Blank {
  const parts = evaluation.items.find((item) => item.id === id)?.parts ?? [];
  const part = parts.find(
    (one) => one.label.code === code && (stage === null || one.stage === stage) && one.value !== null,
  );
  return { kind: "result", value: part?.value ?? null, part };
}

/** Percent points of two counts. */
function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : (part / whole) * 100;
}

/** The head count behind a known share; the heads that it was summed from may stand under any of several labels. */
function headsOf(share: number | null, whole: number | null): number | null {
  return share === null || whole === null ? null : Math.round((share / 100) * whole);
}
