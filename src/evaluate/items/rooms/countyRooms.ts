import { G3 } from "../../../regulation/items/government/G3";
import type { Dataset } from "../../../model/dataset";
import type { Evidence, ItemPart } from "../../../model/evaluation";
import { knownValue } from "../../../model/figures/figure";
import { message, type EvaluationMessages, type Message } from "../../../model/messages/message";
import type { Outcome } from "../../../model/outcome";
import type { CountyFigureId } from "../../../model/identifiers";
import { comparedPart, stepsOfParts } from "../../comparedPart";
import type { JudgingContext } from "../../judging";
import { countyEvidence, countyFigure } from "../county/countyFigures";

const TOTALS = [
  { id: "musicRooms", kind: "music", times: 1 },
  { id: "artRooms", kind: "art", times: 1 },
  { id: "musicAndArtRooms", kind: "both", times: 2 },
] as const;

/** County totals of rooms, any of which may prove unmet. */
export const COUNTY_ROOM_TOTALS = TOTALS.map((total) => total.id);

const FIGURES: readonly CountyFigureId[] = [
  "musicRooms",
  "artRooms",
  "musicAndArtRooms",
  "primaryClasses",
  "juniorClasses",
];

export interface CountyRooms {
  /** unmet where the county as a whole has too few rooms, else undetermined: a total never shows who has them. */
  readonly outcome: Outcome;
  readonly parts: readonly ItemPart[];
  readonly evidence: readonly Evidence[];
  readonly notes: readonly Message<keyof EvaluationMessages>[];
}

/**
 * What county totals say of G3. Each school's ceil(班级数 ÷ 12) adds up to at least ceil(all classes ÷ 12), so fewer rooms
 * than that prove unmet; more prove nothing, since areas and schools are unknown.
 * @param neededBySchools rooms of each kind that the listed schools need, null without school data
 * @example 125 rooms of both kinds for 527 classes: 44 + 44 at least, undetermined
 */
export function countyRooms(context: JudgingContext, neededBySchools: number | null): CountyRooms {
  const { dataset } = context;
  const classesPerRoom = context.limits.item(G3, "classesPerRoom").value;
  const needed = neededBySchools ?? Math.ceil(countyClasses(dataset) / classesPerRoom);
  const parts = TOTALS.flatMap(({ id, kind, times }) => {
    const figure = dataset.figures[id];
    if (figure === undefined || needed === 0) return [];
    const limit = { value: needed * times, unit: "间", direction: "atLeast" } as const;
    const outcome: Outcome = figure.high < limit.value ? "unmet" : "undetermined";
    const part = comparedPart(message("roomsOfCounty", { kind }), figure, limit, { outcome });
    return [{ ...part, steps: stepsOfParts([part]) }];
  });
  return {
    outcome: parts.some((part) => part.outcome === "unmet") ? "unmet" : "undetermined",
    parts,
    evidence: countyEvidence(dataset, FIGURES),
    notes: laxerNote(dataset, needed),
  };
}

function countyClasses(dataset: Dataset): number {
  return countyFigure(dataset, "primaryClasses").low + countyFigure(dataset, "juniorClasses").low;
}

function laxerNote(dataset: Dataset, needed: number): Message<keyof EvaluationMessages>[] {
  const rooms = knownValue(dataset.figures.musicAndArtRooms);
  return rooms === null || needed === 0 ? [] : [message("roomsTogether", { rooms, needed })];
}
