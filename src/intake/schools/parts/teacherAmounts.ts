import { ABSENT_FIGURE, computedFigure, type Figure } from "../../../model/figures/figure";
import { sumFigures } from "../../../model/figures/figureArithmetic";
import type { IndicatorId } from "../../../model/identifiers";
import type { Stage } from "../../../model/stage";
import type { IndicatorCard } from "../../../regulation/indicatorCard";
import { artsTeachers } from "./artsAmount";
import { isAbove } from "./figureAgreement";
import { stagedField } from "./fieldIds";
import { agreedWays, boundOfStage, partAboveWhole, type SchoolFacts } from "./schoolFacts";

/** The numerator of an indicator that belongs to the stage where it is taught, in heads. */
export function teacherAmount(facts: SchoolFacts, indicator: IndicatorCard, stage: Stage): Figure {
  switch (indicator.amount) {
    case "teachersAboveRequiredDegree":
      return teachersAboveRequiredDegree(facts, indicator, stage);
    case "sportsAndArtsTeachers":
      return sportsAndArtsTeachers(facts, stage);
    default:
      return ownTeachers(facts, indicator, stage);
  }
}

const FIELDS = {
  teachersAboveRequiredDegree: stagedField("teachersAboveRequiredDegree"),
  degreeCollege: stagedField("degreeCollege"),
  degreeBachelor: stagedField("degreeBachelor"),
  degreeMaster: stagedField("degreeMaster"),
  degreeDoctor: stagedField("degreeDoctor"),
  degreePostgraduate: stagedField("degreePostgraduate"),
  sportsAndArtsTeachers: stagedField("sportsAndArtsTeachers"),
  sportsTeachers: stagedField("sportsTeachers"),
  fullTimeTeachers: stagedField("fullTimeTeachers"),
};

/**
 * R1: 专任教师 above the required degree, in heads. Primary: 专科 and more; junior: 本科 and more.
 * Either typed as such, or added from the degree columns; both must agree. 研究生 is the old name of 硕士 and 博士
 * together and is never added to them. A degree column that is not there leaves the sum open above.
 *
 * Worked example, junior: 本科 60, 硕士 5, 博士 1 → 66, however many 专科.
 */
function teachersAboveRequiredDegree(facts: SchoolFacts, { id }: IndicatorCard, stage: Stage): Figure {
  const typed = boundOfStage(facts, FIELDS.teachersAboveRequiredDegree, stage);
  return withinTeachers(
    facts,
    stage,
    "teachersAboveRequiredDegree",
    agreedWays(facts, id, typed, facts.hasDegrees ? addedDegrees(facts, id, stage) : undefined),
  );
}

function addedDegrees(facts: SchoolFacts, id: IndicatorId, stage: Stage): Figure | undefined {
  const [bachelor, higher] = [boundOfStage(facts, FIELDS.degreeBachelor, stage), higherDegrees(facts, id, stage)];
  const college = stage === "primary" ? boundOfStage(facts, FIELDS.degreeCollege, stage) : undefined;
  if (bachelor === undefined && higher === undefined && college === undefined) return undefined;
  const degrees = [bachelor ?? ABSENT_FIGURE, higher ?? ABSENT_FIGURE];
  return sumFigures(stage === "primary" ? [college ?? ABSENT_FIGURE, ...degrees] : degrees);
}

function higherDegrees(facts: SchoolFacts, id: IndicatorId, stage: Stage): Figure | undefined {
  const postgraduate = boundOfStage(facts, FIELDS.degreePostgraduate, stage);
  const [master, doctor] = [
    boundOfStage(facts, FIELDS.degreeMaster, stage),
    boundOfStage(facts, FIELDS.degreeDoctor, stage),
  ];
  const added =
    master === undefined && doctor === undefined
      ? undefined
      : sumFigures([master ?? ABSENT_FIGURE, doctor ?? ABSENT_FIGURE]);
  return postgraduate === undefined ? added : agreedWays(facts, id, postgraduate, added);
}

/** Those of a column of their own who teach this stage (R2: 县级及以上骨干教师), within 专任教师 where they are a part of them. */
function ownTeachers(facts: SchoolFacts, { amount, partOf }: IndicatorCard, stage: Stage): Figure {
  const typed = boundOfStage(facts, stagedField(amount), stage) ?? ABSENT_FIGURE;
  return partOf === "fullTimeTeachers" ? withinTeachers(facts, stage, amount, typed) : typed;
}

/**
 * R3: 体育、艺术（美术、音乐）专任教师 in heads: typed as a total, which holds at least its parts, or added from 体育, 音乐
 * and 美术, with 艺术 as `artsTeachers` says.
 *
 * Worked example: 体育 4, 音乐 2, 美术 2, 艺术（计） 4 → 8.
 */
function sportsAndArtsTeachers(facts: SchoolFacts, stage: Stage): Figure {
  const typed = boundOfStage(facts, FIELDS.sportsAndArtsTeachers, stage);
  const added = facts.hasSubjects ? addedSportsAndArts(facts, stage) : undefined;
  const total =
    typed === undefined || added === undefined ? (typed ?? added ?? ABSENT_FIGURE) : atLeastParts(facts, typed, added);
  return withinTeachers(facts, stage, "sportsAndArtsTeachers", total);
}

const SPORTS_AND_ARTS = ["sportsTeachers", "musicTeachers", "artTeachers", "artsTeachers"];

function atLeastParts(facts: SchoolFacts, typed: Figure, added: Figure): Figure {
  if (isAbove(added.low, typed.high))
    return partAboveWhole(facts, SPORTS_AND_ARTS, added, "sportsAndArtsTeachers", typed);
  return added.low <= typed.low ? typed : computedFigure(added.low, typed.high, [typed, added]);
}

function addedSportsAndArts(facts: SchoolFacts, stage: Stage): Figure | undefined {
  const sports = boundOfStage(facts, FIELDS.sportsTeachers, stage);
  const arts = artsTeachers(facts, stage);
  return sports === undefined && arts === undefined
    ? undefined
    : sumFigures([sports ?? ABSENT_FIGURE, arts ?? ABSENT_FIGURE]);
}

/** No more than the 专任教师 of the stage; more is an error that leaves the number unknown (D1, check 5). */
function withinTeachers(facts: SchoolFacts, stage: Stage, id: string, amount: Figure): Figure {
  const teachers = boundOfStage(facts, FIELDS.fullTimeTeachers, stage);
  if (teachers === undefined || amount.high <= teachers.high) return amount;
  if (isAbove(amount.low, teachers.high)) return partAboveWhole(facts, id, amount, "fullTimeTeachers", teachers);
  return computedFigure(amount.low, teachers.high, [amount, teachers]);
}
