import type { School } from "../../model/dataset";
import type { Evaluation, ItemResult } from "../../model/evaluation";
import { knownValue, type Figure } from "../../model/figures/figure";
import { lineOf } from "../../regulation/standard";
import type { ItemCard } from "../../regulation/itemCard";
import { plain } from "../../strings/numbers";
import type { Strings } from "../../strings/strings";
import { countyFacts, sum, typed } from "./countyFacts";
import { filledSentence, monitoringSentence } from "./filledSentence";
import { recognitionSummary } from "./recognitionSummary";
import type { FiguresSentence } from "./resourceSentences";
import { balanceSentences, resourceSentences, ruleSentences } from "./resourceSentences";

const NOTHING: FiguresSentence = { sums: [], rows: [], results: [] };

/** What the figures say of an item, as a report words it. */
export function figuresSentence(item: ItemResult, evaluation: Evaluation, strings: Strings): FiguresSentence {
  const { id } = item;
  const { indicators } = evaluation.standard;
  if (indicators.some((one) => one.id === id)) return resourceSentences(id, evaluation, strings);
  if (id === "R-schools") return { ...NOTHING, rows: ruleSentences(evaluation, strings) };
  if (id === "R-balance") return { ...NOTHING, rows: balanceSentences(evaluation, strings) };
  const card = lineOf(evaluation.standard, id);
  if (card.sentence !== undefined) return fromForm(card, evaluation, strings);
  return { ...NOTHING, sums: otherSentences(item, card, evaluation, strings) };
}

/** The sentence of the official form, where none of its blanks stays open. */
function fromForm(card: ItemCard, evaluation: Evaluation, strings: Strings): FiguresSentence {
  const isLocal = Object.values(evaluation.itemLimits[card.id] ?? {}).some(({ override }) => override !== null);
  if (isLocal && card.sentence?.countsBySizes === true) return NOTHING;
  const filled = filledSentence(card, evaluation, 2, strings);
  if (filled?.isComplete !== true) return NOTHING;
  return { sums: [filled.text], rows: [], results: filled.results };
}

function otherSentences(item: ItemResult, { account }: ItemCard, evaluation: Evaluation, strings: Strings): string[] {
  const { dataset } = evaluation;
  switch (account) {
    case "quotas": {
      const [primary, junior] = [
        typed(dataset, "primaryOperatingFundsQuota"),
        typed(dataset, "juniorOperatingFundsQuota"),
      ];
      return primary === null || junior === null
        ? []
        : [strings.report.items.quotas({ primary: plain(primary), junior: plain(junior) })];
    }
    case "rooms":
      return roomSentences(evaluation, strings);
    case "posts": {
      const posts = typed(dataset, "approvedPosts");
      return posts === null ? [] : [strings.report.items.posts(plain(posts))];
    }
    case "monitoring":
      return item.parts.length > 0 ? [monitoringSentence(evaluation, strings)] : [];
    case "recognition":
      return [recognitionSummary(evaluation, strings)];
    case undefined:
      return [];
  }
}

/** Rooms of one kind as the school states them, else those of its list of rooms; null where it says nothing of them. */
function roomsOfSchool({ figures, roomList }: School, id: "musicRooms" | "artRooms"): Figure[] | null {
  const stated = figures[id];
  if (stated !== undefined) return [stated];
  const kind = id === "musicRooms" ? "music" : "art";
  return roomList?.filter((room) => room.kind === kind).map(({ count }) => count) ?? null;
}

function roomSentences({ county, dataset }: Evaluation, strings: Strings): string[] {
  const { classes } = countyFacts(dataset);
  const whole = sum([classes.primary, classes.junior]);
  if (whole === null) return [];
  const shown = (value: number | null): string | null => (value === null ? null : plain(value));
  const rooms = (id: "musicRooms" | "artRooms"): string | null => {
    const counts = dataset.schools.flatMap((school) => roomsOfSchool(school, id) ?? []);
    return shown(typed(dataset, id) ?? (counts.length === 0 ? null : sum(counts.map(knownValue))));
  };
  return [
    strings.report.items.rooms({
      county,
      classes: plain(whole),
      music: rooms("musicRooms"),
      art: rooms("artRooms"),
      together: shown(typed(dataset, "musicAndArtRooms")),
    }),
  ];
}
