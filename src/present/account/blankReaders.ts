import type { Evaluation, ItemPart } from "../../model/evaluation";
import type { EvaluationMessages } from "../../model/message";
import type { Stage } from "../../model/stage";
import type { ItemId } from "../../model/identifiers";
import type { BlankItemId, BlankValues } from "../../strings/blankSentences";
import { sum, typed } from "./countyFacts";
import { largeClasses, largeSchools, smallSchools } from "./schoolTallies";

/** A number for a blank: a count or amount as it is, a share that informs, or the result that is judged. */
export type Blank =
  | { readonly kind: "count" | "share"; readonly value: number | null; readonly part?: undefined }
  | { readonly kind: "result"; readonly value: number | null; readonly part?: ItemPart | undefined };

type BlankReader<Id extends BlankItemId> = (evaluation: Evaluation) => {
  readonly [Name in keyof BlankValues<Id>]: Blank;
};

const count = (value: number | null): Blank => ({ kind: "count", value });

function result(evaluation: Evaluation, id: ItemId, code: keyof EvaluationMessages, stage?: Stage): Blank {
  const parts = evaluation.items.find((item) => item.id === id)?.parts ?? [];
  const matching = parts.filter((part) => part.label.code === code && (stage === undefined || part.stage === stage));
  const part = matching.find(({ value }) => value !== null);
  return { kind: "result", value: part?.value ?? null, part };
}

/** A share that informs only: percent points of two counts. */
function share(part: number | null, whole: number | null): Blank {
  return { kind: "share", value: part === null || whole === null || whole === 0 ? null : (part / whole) * 100 };
}

/** Where the numbers of each official sentence come from; results are those that the item was judged by. */
export const BLANK_READERS: { readonly [Id in BlankItemId]: BlankReader<Id> } = {
  G4: ({ dataset }) => ({
    primary: count(largeSchools(dataset, "primary")),
    junior: count(largeSchools(dataset, "junior")),
    combined: count(largeSchools(dataset, "combined")),
  }),
  G5: ({ dataset }) => ({
    primary: count(largeClasses(dataset, "primary")),
    junior: count(largeClasses(dataset, "junior")),
  }),
  G6: ({ dataset }) => {
    const { students, funds } = smallSchools(dataset);
    return { students: count(students), funds: count(funds) };
  },
  G7: (evaluation) => {
    const funds = typed(evaluation.dataset, "specialEducationFunds");
    return {
      funds: count(funds === null ? null : funds / 10000),
      students: count(typed(evaluation.dataset, "specialEducationStudents")),
      perStudent: result(evaluation, "G7", "specialFundsPerStudent"),
    };
  },
  G8: ({ dataset }) => ({
    teachers: count(typed(dataset, "teacherAnnualPay")),
    servants: count(typed(dataset, "civilServantAnnualPay")),
  }),
  G9: (evaluation) => ({
    trained: count(typed(evaluation.dataset, "teachersWith360Hours")),
    teachers: count(typed(evaluation.dataset, "teachersDue360Hours") ?? typed(evaluation.dataset, "fullTimeTeachers")),
    share: result(evaluation, "G9", "trainedShare"),
  }),
  G11: (evaluation) => ({
    eligible: count(typed(evaluation.dataset, "rotationEligibleTeachers")),
    rotated: count(typed(evaluation.dataset, "rotatedTeachers")),
    share: result(evaluation, "G11", "rotatedShare"),
    backbone: count(typed(evaluation.dataset, "rotatedBackboneTeachers")),
    backboneShare: result(evaluation, "G11", "backboneShare"),
  }),
  G12: (evaluation) => ({
    teachers: count(typed(evaluation.dataset, "fullTimeTeachers")),
    certified: count(typed(evaluation.dataset, "certifiedTeachers")),
    share: result(evaluation, "G12", "certifiedShare"),
  }),
  G13: (evaluation) => ({
    primary: result(evaluation, "G13", "zonedShare", "primary"),
    junior: result(evaluation, "G13", "zonedShare", "junior"),
  }),
  G14: (evaluation) => {
    const { dataset } = evaluation;
    const allocated = typed(dataset, "allocatedPlaces");
    const rural = typed(dataset, "allocatedRuralPlaces");
    return {
      places: count(typed(dataset, "qualitySeniorPlaces")),
      allocated: count(allocated),
      share: result(evaluation, "G14", "allocatedShare"),
      rural: count(rural),
      ruralShare: share(rural, allocated),
    };
  },
  G15: (evaluation) => {
    const inPublic = typed(evaluation.dataset, "migrantChildrenInPublicSchools");
    const purchased = typed(evaluation.dataset, "migrantChildrenInPurchasedPlaces");
    return {
      children: count(typed(evaluation.dataset, "migrantChildren")),
      inPublic: count(inPublic),
      purchased: count(purchased),
      total: count(sum([inPublic, purchased])),
      share: result(evaluation, "G15", "migrantShare"),
    };
  },
  Q1: (evaluation) => ({
    graduates: count(typed(evaluation.dataset, "retentionGraduates")),
    intake: count(typed(evaluation.dataset, "retentionIntake")),
    transferredIn: count(typed(evaluation.dataset, "retentionIn")),
    deaths: count(typed(evaluation.dataset, "retentionDeaths")),
    transferredOut: count(typed(evaluation.dataset, "retentionOut")),
    share: result(evaluation, "Q1", "retention"),
  }),
  Q2: (evaluation) => {
    const { dataset } = evaluation;
    const children = typed(dataset, "disabledChildren");
    const special = typed(dataset, "disabledSpecialSchool");
    const enrolment = result(evaluation, "Q2", "enrolment");
    const enrolled = typed(dataset, "disabledEnrolled") ?? enrolledOf(enrolment.value, children);
    return {
      children: count(children),
      enrolled: count(enrolled),
      share: enrolment,
      special: count(special),
      specialShare: share(special, enrolled),
    };
  },
};

/** The head count behind a known share; the placements it was summed from may stand under any of four labels. */
function enrolledOf(share: number | null, children: number | null): number | null {
  return share === null || children === null ? null : Math.round((share / 100) * children);
}
