import type { Finding, FindingCode } from "../../model/finding";

/** Why somebody has to look, in the order in which it is worth looking. */
export const FINDING_CAUSES = [
  "veto",
  "declared",
  "contradiction",
  "implausible",
  "missing",
  "notUnderstood",
  "registered",
  "years",
  "other",
] as const;

export type FindingCause = (typeof FINDING_CAUSES)[number];

/** The codes of each cause; what stands nowhere is `other`. */
const CODES: Readonly<Record<Exclude<FindingCause, "other">, readonly FindingCode[]>> = {
  veto: [
    "staffAboveApprovedPosts",
    "contractTeachersStated",
    "otherVetoCase",
    "vetoAnswerNotUnderstood",
    "vetoCaseUnknown",
  ],
  declared: ["declaredDiffers", "declaredUnproven", "declaredWithinRule", "conclusionsDiffer"],
  contradiction: [
    "sourcesDisagree",
    "partExceedsWhole",
    "partAboveWhole",
    "classesContradictPupils",
    "classListIncomplete",
    "specialPupilsDiffer",
    "yearsDisagree",
    "yearsDiffer",
    "admissionsNotAccepted",
    "retentionUnexplained",
    "disabledSumDiffers",
    "ruralPlacesBelowGraduates",
    "columnsDiffer",
    "schoolFiguresDiffer",
    "waysDiffer",
    "artsUnclear",
    "rowsDiffer",
    "typesDiffer",
    "wordsDiffer",
    "oneCodeTwoNames",
    "codeWithOtherName",
    "noStudentsButTeachers",
    "stageOutsideType",
    "stagesDoNotAddUp",
    "bracketsDoNotAddUp",
    "classPupilsDiffer",
    "totalDiffers",
    "sumDiffers",
    "schoolsDifferFromCounty",
    "schoolCountDiffers",
    "figuresDiffer",
    "exceedsWhole",
    "bracketsDiffer",
    "specialSchoolPupilsWithoutSchool",
    "schoolRatioDiffers",
    "statedDiffers",
    "compositeDiffers",
    "statedCoefficientAboveLimit",
    "yearStampDiffers",
    "figureTwice",
    "textTwice",
    "yearsMixed",
    "countiesMixed",
  ],
  implausible: [
    "schoolUnitSlip",
    "columnUnitSlip",
    "roomsUnlikely",
    "peopleUnlikely",
    "countyUnitSlip",
    "payQuotientUnlikely",
    "fundsUnitSlip",
    "ratioFarAbove",
    "countyMeanHigh",
    "countyMeanJumped",
    "impliedFundsBelowQuota",
    "negativeNumber",
    "numberTooGreat",
    "fractionOfWhole",
    "fractionIsNoCount",
    "shareOutOfRange",
  ],
  missing: [
    "studentsMissing",
    "typeMissing",
    "typeColumnMissing",
    "stageColumnsNeeded",
    "amountsOnOneStage",
    "indoorSpaceNeeded",
    "unitMissing",
    "blankMark",
    "uncalculated",
    "errorValue",
    "noSchoolTable",
    "rowWithoutStage",
    "rowWithoutName",
    "zeroNotAssumed",
  ],
  notUnderstood: [
    "notUnderstood",
    "dateForNumber",
    "typeNotUnderstood",
    "stageNotUnderstood",
    "wordNotUnderstood",
    "roomKindNotUnderstood",
    "codeNotUsable",
    "tableNotRecognised",
    "headingMissing",
    "tableWithoutHeadings",
    "headingAmbiguous",
    "headingTwice",
    "columnUnused",
    "columnsUnused",
    "columnsAlike",
    "columnsOfOneField",
    "parentsLeftOut",
    "plainSchoolsUnread",
    "figureUnknown",
    "figureAmbiguous",
    "figureWithoutLabel",
    "figureNotOfStage",
    "figureMayBeLost",
    "statementItemUnknown",
    "conclusionNotUnderstood",
    "historyNotUnderstood",
    "unitDoesNotFit",
    "percentUnclear",
    "joinsNoSchool",
    "nameOfSeveral",
  ],
  registered: [
    "mappingNotUnderstood",
    "mappingWithoutTable",
    "unitCostNotUnderstood",
    "overrideItemUnknown",
    "overrideIncomplete",
    "overrideLaxer",
    "overrideNotInForce",
    "exceptionRefused",
    "confirmationIncomplete",
    "confirmationNotUnderstood",
    "confirmationLapsed",
  ],
  years: [
    "historyTwice",
    "historyDiffersFromRecord",
    "historyDiffersFromComputed",
    "coefficientRisen",
    "coefficientNewlyOver",
    "meansFallen",
    "recordWithoutPeriod",
  ],
};

const CAUSE_OF = new Map(
  FINDING_CAUSES.flatMap((cause) => (cause === "other" ? [] : CODES[cause].map((code) => [code, cause] as const))),
);

/** Why somebody has to look at a finding; what is only told stands behind everything that asks for something. */
export function causeOf({ code, rank }: Pick<Finding, "code" | "rank">): FindingCause {
  return rank === "info" ? "other" : (CAUSE_OF.get(code) ?? "other");
}

/** What somebody has to do about a finding at its cell: fill it in, mend it, explain it, or nothing. */
export type FindingRemedy = "fill" | "reconcile" | "mend" | "explain" | "none";

export function remedyOf(finding: Pick<Finding, "code" | "rank">): FindingRemedy {
  if (finding.rank === "info") return "none";
  switch (causeOf(finding)) {
    case "missing":
      return "fill";
    case "declared":
      return "reconcile";
    default:
      return finding.rank === "error" ? "mend" : "explain";
  }
}
