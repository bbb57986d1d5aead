import type { ItemCard } from "../regulation/itemCard";
import { linesOf, type Standard } from "../regulation/standard";
import type { ItemJudge, ItemJudges } from "./judging";

/** A standard with the judges of its items: all that judging needs to know of the law. */
export interface Regulation {
  readonly standard: Standard;
  readonly judges: ItemJudges;
}

/** The items of a standard that figures decide, wholly or by half. */
type ComputedId<S extends Standard> = Extract<S["items"][number], { readonly kind: "computed" | "both" }>["id"];

/**
 * A regulation of a standard and its judges, whole: the type demands a judge for every item that figures decide, and
 * refuses one of which the standard knows nothing.
 * @throws where a line is there twice, an item that figures alone decide has no limit, or a card lacks a word
 */
export function defineRegulation<const S extends Standard>(
  standard: S,
  judges: Readonly<Record<ComputedId<S>, ItemJudge>>,
): Regulation {
  const gaps = gapsOf(standard, judges);
  if (gaps.length > 0) throw new Error(`The regulation ${standard.id} is not whole: ${gaps.join("; ")}.`);
  return { standard, judges };
}

function gapsOf(standard: Standard, judges: ItemJudges): string[] {
  const lines = linesOf(standard);
  const ids = lines.map(({ id }) => id);
  const gaps = [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is there twice`),
    ...standard.items.flatMap(({ id, kind, limits }) => [
      ...(kind !== "evidence" && judges[id] === undefined ? [`${id} has no judge`] : []),
      ...(kind === "computed" && Object.keys(limits).length === 0 ? [`${id} has no limit`] : []),
    ]),
  ];
  // Words are made of the limits, so that they can be asked for only where these are whole.
  return gaps.length > 0 ? gaps : lines.flatMap(missingWords);
}

function missingWords(card: ItemCard): string[] {
  return Object.entries(card.wordsFor(card.limits)).flatMap(([name, text]) =>
    text === "" ? [`${card.id} has no ${name}`] : [],
  );
}
