import { countyEntry } from "../../intake/vocabulary/countyVocabulary";
import type { CountyFigureId, CountyTextId, ItemId } from "../../model/identifiers";
import { itemTitle } from "../../present/itemTitle";
import type { Strings } from "../../strings/strings";
import type { Entry } from "./tableSheet";

type CountyId = CountyFigureId | CountyTextId;

/**
 * The county figures of the form in the order of the official tables, each group under the item that needs it; null
 * is the head of the form. What school tables give (numerators of R1–R7, sizes of schools and classes) is not asked
 * for twice.
 */
export const FORM_FIGURES: readonly (readonly [item: ItemId | null, figures: readonly CountyId[]])[] = [
  [null, ["county", "reportingUnit", "schoolYear", "fiscalYear", "basicBalanceYear"]],
  [
    "R-schools",
    [
      "compulsorySchools",
      "primarySchools",
      "juniorSchools",
      "nineYearSchools",
      "twelveYearSchools",
      "completeSecondarySchools",
      "specialSchools",
      "teachingPoints",
      "teachingPointsFrom50",
      "teachingPointStudents",
      "primaryStudents",
      "juniorStudents",
      "primaryClasses",
      "juniorClasses",
      "staff",
      "fullTimeTeachers",
    ],
  ],
  ["G2", ["primaryOperatingFundsQuota", "juniorOperatingFundsQuota"]],
  ["G7", ["specialEducationFunds", "specialEducationStudents", "fundedInclusiveStudents", "fundedHomeTaughtStudents"]],
  ["G8", ["teacherAnnualPay", "civilServantAnnualPay"]],
  ["G9", ["trainingCycle", "trainingCycleOver", "teachersWith360Hours", "teachersDue360Hours", "teachersWith90Hours"]],
  ["G10", ["approvedPosts", "staffInPost", "contractTeachers"]],
  ["G11", ["rotationEligibleTeachers", "rotatedTeachers", "rotatedBackboneTeachers"]],
  ["G12", ["certifiedTeachers"]],
  ["G13", ["primaryUrbanIntake", "primaryUrbanZonedIntake", "juniorUrbanIntake", "juniorUrbanZonedIntake"]],
  [
    "G14",
    ["qualitySeniorPlaces", "allocatedPlaces", "allocatedRuralPlaces", "juniorGraduates", "ruralJuniorGraduates"],
  ],
  [
    "G15",
    ["migrantChildren", "migrantChildrenInPublicSchools", "migrantChildrenInPurchasedPlaces", "leftBehindChildren"],
  ],
  [
    "Q1",
    [
      "retentionGraduates",
      "retentionIntake",
      "retentionIn",
      "retentionOut",
      "retentionDeaths",
      "retentionSuspended",
      "retentionResumed",
      "retentionSkipped",
    ],
  ],
  [
    "Q2",
    [
      "disabledChildren",
      "disabledInclusive",
      "disabledSpecialClass",
      "disabledSpecialSchool",
      "disabledHomeTaught",
      "disabledUnable",
      "disabledDeferred",
    ],
  ],
  ["Q3", ["schoolsWithCharter"]],
  ["Q6", ["schoolsRatedGood"]],
  [
    "Q9",
    [
      "monitoredSubjects",
      "levelChinese",
      "variationChinese",
      "levelMathematics",
      "variationMathematics",
      "levelScience",
      "variationScience",
      "levelSports",
      "variationSports",
      "levelArts",
      "variationArts",
      "levelMoral",
      "variationMoral",
    ],
  ],
  ["S1", ["recognition", "recognitionSource", "surveySent", "surveyValid", "surveySatisfied"]],
];

/** Rows of the figures table: official label, nothing yet, unit, and the item that needs it. */
export function countyFigureRows({ catalogue }: Strings): Entry[][] {
  return FORM_FIGURES.flatMap(([item, ids]) =>
    ids.map((id) => {
      const { labels, unit } = countyEntry(id);
      const purpose = item === null ? null : itemTitle(item, catalogue);
      return [labels[0] ?? id, null, unit === "" ? null : unit, purpose];
    }),
  );
}
