import { cellOfFigure } from "../../../model/figures/figure";
import { ABSENT_FIGURE, computedFigure, knownValue, type Figure } from "../../../model/figures/figure";
import { finding } from "../../../model/findings/finding";
import { sumFigures } from "../../../model/figures/figureArithmetic";
import type { Stage } from "../../../model/stage";
import { contradicted, isAbove } from "./figureAgreement";
import { stagedField } from "./fieldIds";

import { boundOfStage, partAboveWhole, type SchoolFacts } from "./schoolFacts";

const FIELDS = {
  sports: stagedField("sportsTeachers"),
  music: stagedField("musicTeachers"),
  art: stagedField("artTeachers"),
  arts: stagedField("artsTeachers"),
  artsTotal: stagedField("artsTeachersTotal"),
  others: stagedField("otherCourseTeachers"),
  typed: stagedField("sportsAndArtsTeachers"),
  teachers: stagedField("fullTimeTeachers"),
};

/** What 艺术 is beside 音乐 and 美术. */
type Meaning = "sum" | "course" | "neither" | "open";

/**
 * The teachers of 艺术, 音乐 and 美术 in heads, without 体育. Under the curriculum of 2022 艺术 is the sum of 音乐, 美术 and
 * others; before, it was a course beside them. The row's own sum decides (D33): with all courses
 * given, which reading adds up to 专任教师; with 体育、艺术专任教师 given, which adds up to that. Where nothing can decide,
 * 艺术 that equals its parts is their sum, and anything else lies between the two readings.
 *
 * Worked example: 语文 10, 数学 9, 体育 3, 艺术 4, 音乐 2, 美术 2. With 专任教师 26 艺术 is the sum: 4. With 30 it is a
 * course of its own: 8.
 * @returns undefined where no column speaks of them
 */
export function artsTeachers(facts: SchoolFacts, stage: Stage): Figure | undefined {
  const of = (field: keyof typeof FIELDS): Figure | undefined => boundOfStage(facts, FIELDS[field], stage);
  const [music, art, plain, total] = [of("music"), of("art"), of("arts"), of("artsTotal")];
  const arts = plain ?? total;
  if (music === undefined && art === undefined) return arts;
  const parts = sumFigures([music ?? ABSENT_FIGURE, art ?? ABSENT_FIGURE]);
  if (arts === undefined) return parts;
  const both = sumFigures([arts, parts]);
  switch (meaningOf(arts, parts, of)) {
    case "sum":
      return arts;
    case "course":
      return both;
    case "neither":
      return reportNeither(facts, stage, [arts, parts]);
    case "open":
      break;
  }
  if (plain === undefined) return boundedByTotal(facts, parts, arts);
  const [one, other] = [knownValue(arts), knownValue(parts)];
  if (one !== null && one === other) return arts;
  return computedFigure(Math.max(arts.low, parts.low), both.high, [arts, parts]);
}

type Given = (field: keyof typeof FIELDS) => Figure | undefined;

function meaningOf(arts: Figure, parts: Figure, of: Given): Meaning {
  const others = of("others");
  const rest = sumFigures([of("sports") ?? ABSENT_FIGURE, ...(others === undefined ? [] : [others])]);
  const whole = knownValue(others === undefined ? of("typed") : of("teachers"));
  if (whole === null) return "open";
  // Blank courses are none where what is filled in adds up.
  const [isSum, isCourse] = [rest.low + arts.low === whole, rest.low + arts.low + parts.low === whole];
  if (isSum) return arts.low >= parts.low ? "sum" : "neither";
  if (isCourse) return "course";
  const isComplete = [rest, arts, parts].every((figure) => knownValue(figure) !== null);
  return isComplete && others !== undefined ? "neither" : "open";
}

function reportNeither(facts: SchoolFacts, stage: Stage, figures: readonly Figure[]): Figure {
  const [arts, parts] = figures.map((figure) => figure.low);
  const params = { school: facts.school, stage, arts: arts ?? 0, parts: parts ?? 0 };
  facts.report(finding("artsUnclear", "error", params, cellOfFigure(figures[0] ?? ABSENT_FIGURE)));
  return contradicted(figures);
}

const MUSIC_AND_ART = ["musicTeachers", "artTeachers"];

/** 艺术（计） holds its parts: it bounds one that is missing, and parts above it are an error. */
function boundedByTotal(facts: SchoolFacts, parts: Figure, total: Figure): Figure {
  if (parts.high <= total.high) return parts;
  if (isAbove(parts.low, total.high)) return partAboveWhole(facts, MUSIC_AND_ART, parts, "artsTeachersTotal", total);
  return computedFigure(parts.low, total.high, [parts, total]);
}
