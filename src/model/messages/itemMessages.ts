import type { ItemId, Subject } from "../identifiers";
import type { Stage } from "../stage";

type RoomKind = "music" | "art";

type NoParams = Record<never, never>;

/** What one comparison within an item is called. */
interface ItemPartLabels {
  /** The item as a whole, by its title: where one comparison decides it. */
  ofItem: { readonly item: ItemId };
  roomsOfSchool: { readonly school: string; readonly kind: RoomKind };
  roomsOfCounty: { readonly kind: RoomKind | "both" };
  sizeOfSchool: { readonly school: string };
  largestSchool: { readonly kind: "primary" | "junior" | "nineYear" | "twelveYear" };
  schoolsOverLimit: { readonly kind: "primary" | "junior" | "combined"; readonly limit: number };
  /** Of a school, or of the county where `school` is null. */
  /** `stage` where the school has another that has its own limit, else null. */
  classesOverLimit: { readonly school: string | null; readonly stage: Stage | null; readonly limit: number };
  largestClass: { readonly school: string | null; readonly stage: Stage | null };
  /** Pupils ÷ classes, where that alone proves a class above the limit; of the county where `school` is null. */
  averageClass: { readonly school: string | null; readonly stage: Stage | null };
  /** 拨付 of a school in whose accounts so many small ones stand, itself among them where it is small. */
  fundsOfUnit: { readonly school: string; readonly small: number; readonly headcount: number };
  fundsOfSmallSchool: { readonly school: string };
  headcountOfSmallSchool: { readonly school: string };
  /** 拨付 ÷ (学校数 × 100), against the quota. */
  /** `headcount`: pupils that a small school is funded for at the least. */
  fundsOfSmallSchools: { readonly headcount: number };
  specialFundsPerStudent: { readonly source: "stated" | "computed" };
  payShare: NoParams;
  trainedShare: NoParams;
  rotatedShare: NoParams;
  backboneShare: NoParams;
  certifiedShare: NoParams;
  zonedShare: { readonly source: "intake" | "stated" | "allSchools" | "schools" };
  allocatedShare: NoParams;
  migrantShare: NoParams;
  retention: NoParams;
  enrolment: { readonly source: "enrolled" | "categories" };
  schoolsWithCharter: NoParams;
  schoolsRatedGood: NoParams;
  trainingShareOfSchool: { readonly school: string };
  trainingShareOfCounty: { readonly source: "budget" | "stated" };
  subjectLevel: { readonly subject: Subject };
  subjectVariation: { readonly subject: Subject };
  recognition: NoParams;
}

/** What is said beside an item. */
interface ItemNotes {
  /** Figures of the county that the item needs and the workbook lacks. */
  figuresNeeded: { readonly figures: readonly string[] };
  /** Figures that stand in the workbook and are not believed (D24). */
  figuresDoubted: { readonly figures: readonly string[] };
  /** Columns of the school tables that would decide the item. */
  schoolColumnsNeeded: { readonly columns: readonly string[] };
  /** Schools in the accounts of another (D37); `named` the first of them, each with the school it is judged within. */
  judgedWithinUnits: { readonly schools: number; readonly named: readonly string[] };
  /** Schools that fail or lack data, how many of each; the first of them are listed. */
  schoolsConcerned: { readonly unmet: number; readonly undetermined: number; readonly listed: number };
  /** 按规程特殊情形，须省级审核确认; names of the first schools, or null for the county's own exception. */
  metByException: { readonly exception: string; readonly schools: readonly string[] | null; readonly count: number };
  /** The laxer reading of G3, music and art rooms together against one ceil(班级数 ÷ 12): shown, never judged. */
  roomsTogether: { readonly rooms: number; readonly needed: number };
  roomsTogetherSchools: { readonly short: number; readonly schools: number };
  trainingCycleOpen: { readonly cycle: string };
  /** Nothing shows whether the cycle is over. */
  trainingCycleUnsaid: { readonly cycle: string };
  /** No five-year cycle is stated: `cycle` is what stands in its place, or null. */
  trainingCycleNeeded: { readonly cycle: string | null };
  /** Fewer completers than 专任教师, and 应参训教师数 is not given. */
  dueTeachersNeeded: NoParams;
  ninetyHoursAreProgress: { readonly teachers: number | null };
  /** Shares of rural schools in percent points: of the places, and of the graduates. */
  ruralShares: { readonly places: number | null; readonly graduates: number | null };
  noMigrantChildren: NoParams;
  /** The other three forms of 巩固率 in percent points. */
  otherRetentionForms: {
    readonly withoutDeaths: number | null;
    readonly byOriginalIntake: number | null;
    readonly withSuspensions: number | null;
  };
  /** 残疾儿童少年入学率 with 不具备学习能力, 延缓入学 or both left out, in percent points. */
  adjustedEnrolment: {
    readonly withoutUnable: number | null;
    readonly withoutDeferred: number | null;
    readonly withoutBoth: number | null;
  };
  /** 培训经费决算, beside the budget that decides; 元 and percent points of the operating funds. */
  trainingFundsSpent: { readonly amount: number; readonly share: number | null };
  monitoringResultsNeeded: NoParams;
  monitoredSubjectsNeeded: NoParams;
  monitoredSubjectUnknown: { readonly text: string };
  surveyOfTheCounty: { readonly share: number };
  recognitionSourceNeeded: { readonly share: number };
  /** A survey from above is named, its figure is not there. */
  recognitionFigureNeeded: NoParams;
  /** Of which case of 第十条, by its identifier. */
  vetoUnanswered: { readonly item: ItemId };
}

/** Labels and notes of 政府保障程度, 教育质量, 社会认可度 and 第十条. */
export interface ItemMessages extends ItemPartLabels, ItemNotes {}
