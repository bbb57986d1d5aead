import type { Evaluation, ItemResult } from "../../model/evaluation";
import type { IndicatorId, ItemId } from "../../model/identifiers";
import { INDICATOR_IDS } from "../../regulation/indicators";
import type { BlankItemId } from "../../strings/blankSentences";
import { plain } from "../../strings/numbers";
import type { Strings } from "../../strings/strings";
import { BLANK_READERS } from "./blankReaders";
import { countyFacts, sum, typed } from "./countyFacts";
import { filledSentence, monitoringSentence } from "./filledSentence";
import { recognitionSummary } from "./recognitionSummary";
import { balanceSentences, resourceSentences, ruleSentences } from "./resourceSentences";

/** A number that decides an item, bare for comparing and with its unit for reading. */
export interface Result {
  readonly number: string;
  readonly shown: string;
}

/** What the figures say, without a stop at the end of a sentence; nothing where they do not suffice. */
export interface FiguresSentence {
  /** Sums, counts and results of the county. */
  readonly sums: readonly string[];
  /** How the schools stand, with the names of those that fall short. */
  readonly rows: readonly string[];
  /** The numbers in `sums` that the item is judged or reported by. */
  readonly results: readonly Result[];
}

const NOTHING: FiguresSentence = { sums: [], rows: [], results: [] };

function isIndicator(id: ItemId): id is IndicatorId {
  return INDICATOR_IDS.some((one) => one === id);
}

function isBlankItem(id: ItemId): id is BlankItemId {
  return id in BLANK_READERS;
}

/** What the figures say of an item, as a report words it. */
export function figuresSentence(item: ItemResult, evaluation: Evaluation, strings: Strings): FiguresSentence {
  const { id } = item;
  if (isIndicator(id)) return resourceSentences(id, evaluation, strings);
  if (id === "R-schools") return { ...NOTHING, rows: ruleSentences(evaluation, strings) };
  if (id === "R-balance") return { ...NOTHING, rows: balanceSentences(evaluation, strings) };
  if (isBlankItem(id)) return fromForm(id, evaluation, strings);
  return { ...NOTHING, sums: otherSentences(id, evaluation, strings) };
}

/**
 * The items whose official sentence counts against a size of its own: 超过2000人的小学, 超过45人的小学班级, 不足100人的学校.
 * Where a local size is in force the report says only what was judged (D36).
 */
const COUNTED_BY_SIZE: readonly ItemId[] = ["G4", "G5", "G6"];

/** The sentence of the official form, where none of its blanks stays open. */
function fromForm(id: BlankItemId, evaluation: Evaluation, strings: Strings): FiguresSentence {
  const isLocal = Object.values(evaluation.itemLimits[id] ?? {}).some(({ override }) => override !== null);
  if (isLocal && COUNTED_BY_SIZE.includes(id)) return NOTHING;
  const { text, isComplete, results } = filledSentence(id, evaluation, 2, strings);
  if (!isComplete) return NOTHING;
  const unit = id === "G7" ? "元" : "%";
  return {
    sums: [text],
    rows: [],
    results: results.map((number) => ({ number, shown: strings.catalogue.quantity(number, unit) })),
  };
}

function otherSentences(id: ItemId, evaluation: Evaluation, strings: Strings): string[] {
  const { dataset } = evaluation;
  switch (id) {
    case "G2": {
      const [primary, junior] = [
        typed(dataset, "primaryOperatingFundsQuota"),
        typed(dataset, "juniorOperatingFundsQuota"),
      ];
      return primary === null || junior === null
        ? []
        : [strings.report.items.quotas({ primary: plain(primary), junior: plain(junior) })];
    }
    case "G3":
      return roomSentences(evaluation, strings);
    case "G10": {
      const posts = typed(dataset, "approvedPosts");
      return posts === null ? [] : [strings.report.items.posts(plain(posts))];
    }
    case "Q9":
      return evaluation.items.some((item) => item.id === "Q9" && item.parts.length > 0)
        ? [monitoringSentence(evaluation, strings)]
        : [];
    case "S1":
      return [recognitionSummary(evaluation, strings)];
    default:
      return [];
  }
}

function roomSentences({ county, dataset }: Evaluation, strings: Strings): string[] {
  const { classes } = countyFacts(dataset);
  const whole = sum([classes.primary, classes.junior]);
  if (whole === null) return [];
  const shown = (value: number | null): string | null => (value === null ? null : plain(value));
  const rooms = (id: "musicRooms" | "artRooms"): string | null =>
    shown(
      typed(dataset, id) ??
        sum(
          dataset.schools
            .filter(({ figures }) => figures[id] !== undefined)
            .map(({ figures: { [id]: room } }) => (room === undefined || room.low !== room.high ? null : room.low)),
        ),
    );
  const hasRooms =
    dataset.schools.some(({ figures }) => figures.musicRooms !== undefined || figures.artRooms !== undefined) ||
    typed(dataset, "musicRooms") !== null;
  return [
    strings.report.items.rooms({
      county,
      classes: plain(whole),
      music: hasRooms ? rooms("musicRooms") : null,
      art: hasRooms ? rooms("artRooms") : null,
      together: shown(typed(dataset, "musicAndArtRooms")),
    }),
  ];
}
