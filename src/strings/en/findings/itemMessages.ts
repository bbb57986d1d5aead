import type { CardWords } from "../../wordsById";
import type { ItemMessages } from "../../../model/messages/itemMessages";
import { percent, percentOr } from "../../numbers";
import { plain } from "../numbers";
import { counted } from "../counted";
import type { Sentences } from "../../sentences";

const ROOMS = { music: "music rooms", art: "art rooms", both: "music and art rooms" } as const;
const KINDS = {
  primary: "primary school",
  junior: "junior school",
  nineYear: "nine-year school",
  twelveYear: "twelve-year school",
  combined: "combined school",
} as const;
const SUBJECTS = {
  Chinese: "Chinese",
  Mathematics: "Mathematics",
  Science: "Science",
  Sports: "Sports",
  Arts: "Arts",
  Moral: "Moral education",
  English: "English",
  Labour: "Labour",
  MentalHealth: "Mental health",
} as const;
const ZONED = {
  intake: "from intake",
  stated: "as stated",
  allSchools: "stated for all schools",
  schools: "from school data",
} as const;

export const itemMessages = (words: CardWords): Sentences<ItemMessages> => ({
  ofItem: ({ item }) => words.item(item).title,
  roomsOfSchool: ({ school, kind }) => `${school}: ${ROOMS[kind]} of sufficient area`,
  roomsOfCounty: ({ kind }) => `County: ${ROOMS[kind]}`,
  sizeOfSchool: ({ school }) => `${school}: pupils`,
  largestSchool: ({ kind }) => `Largest ${KINDS[kind]}`,
  schoolsOverLimit: ({ kind, limit }) => `${KINDS[kind]}s of more than ${plain(limit)} pupils`,
  classesOverLimit: ({ school, stage, limit }) =>
    `${school ?? "County"}: ${stage === null ? "" : `${stage} `}classes of more than ${plain(limit)}`,
  largestClass: ({ school, stage }) => `${school ?? "County"}: largest ${stage === null ? "" : `${stage} `}class`,
  averageClass: ({ school, stage }) =>
    `${school ?? "County"}${stage === null ? "" : ` (${stage})`}: average class (above the limit, so some class is)`,
  fundsOfUnit: ({ school, small, headcount }) =>
    `${school}: operating funds allocated, with ${counted(small, "small school", "small schools")} in its accounts at ${plain(headcount)} pupils each`,
  fundsOfSmallSchool: ({ school }) => `${school}: operating funds allocated`,
  headcountOfSmallSchool: ({ school }) => `${school}: pupils funded`,
  fundsOfSmallSchools: ({ headcount }) =>
    `Operating funds per head at ${plain(headcount)} pupils for each school under ${plain(headcount)}`,
  specialFundsPerStudent: ({ source }) =>
    `Operating funds per pupil with special needs${source === "stated" ? " (as stated)" : ""}`,
  payShare: () => "Teachers' pay as a share of civil servants' pay",
  trainedShare: () => "Share of teachers with 360 hours of training",
  rotatedShare: () => "Rotated teachers among those eligible",
  backboneShare: () => "Backbone teachers among those rotated",
  certifiedShare: () => "Share of teachers with a certificate",
  zonedShare: ({ source }) => `Share of zoned intake (${ZONED[source]})`,
  allocatedShare: () => "Share of quality senior places allocated to schools",
  migrantShare: () => "Share of migrant children in public schools and purchased places",
  retention: () => "Three-year retention in junior schools",
  enrolment: ({ source }) => `Enrolment of disabled children${source === "enrolled" ? "" : " (sum of placements)"}`,
  schoolsWithCharter: () => "Schools with a charter",
  schoolsRatedGood: () => "Schools rated good or better",
  trainingShareOfSchool: ({ school }) => `${school}: training funds within the operating budget`,
  trainingShareOfCounty: ({ source }) =>
    `County: training funds within the operating budget${source === "stated" ? " (as stated)" : ""}`,
  subjectLevel: ({ subject }) => `${SUBJECTS[subject]}: level of attainment`,
  subjectVariation: ({ subject }) => `${SUBJECTS[subject]}: variation between schools`,
  recognition: () => "Social recognition",
  figuresNeeded: ({ figures }) => `Needed to judge this item: ${figures.join(", ")}`,
  figuresDoubted: ({ figures }) => `Not believed until checked, see the findings: ${figures.join(", ")}`,
  schoolColumnsNeeded: ({ columns }) => `Needed for every school to judge this item: ${columns.join(", ")}`,
  judgedWithinUnits: ({ schools, named }) =>
    `${counted(schools, "school without money of its own is", "schools without money of their own are")} judged within the school in whose accounts it stands: ${named.join(", ")}${named.length < schools ? " …" : ""}`,
  schoolsConcerned: ({ unmet, undetermined, listed }) =>
    `${counted(unmet, "school", "schools")} unmet, ${undetermined} without complete data` +
    (listed < unmet + undetermined ? `; the first ${listed} are listed` : ""),
  metByException: ({ exception, schools, count }) =>
    `Judged under the special case of the rules ${exception}${schools === null ? "" : ` (${counted(count, "school", "schools")}: ${schools.join(", ")}${count > schools.length ? " …" : ""})`}, subject to provincial confirmation`,
  roomsTogether: ({ rooms, needed }) =>
    `Music and art together: ${counted(plain(rooms), "room", "rooms")} for ${plain(needed)} needed; the item judges each kind`,
  roomsTogetherSchools: ({ short, schools }) =>
    `Music and art together: ${short} of ${counted(schools, "school", "schools")} would be short; the item judges each kind`,
  trainingCycleOpen: ({ cycle }) =>
    `The training cycle ${cycle} has not ended; only a completed five-year cycle decides`,
  trainingCycleUnsaid: ({ cycle }) =>
    `Nothing says whether the training cycle ${cycle} is over: if it is, answer 培训周期是否结束 with 是`,
  trainingCycleNeeded: ({ cycle }) =>
    (cycle === null ? "No training cycle is stated" : `“${cycle}” is no full five-year cycle`) +
    "; give its first and last year (2019—2023)",
  dueTeachersNeeded: () =>
    "Fewer teachers have completed 360 hours than there are; new teachers cannot have: give 应参训教师数 to judge",
  ninetyHoursAreProgress: ({ teachers }) =>
    `90 hours a year${teachers === null ? "" : ` (${counted(plain(teachers), "teacher", "teachers")})`} are progress and do not replace 360 hours in five years`,
  ruralShares: ({ places, graduates }) =>
    `Rural schools: ${percentOr(places, "unknown")} of the places allocated, ${percentOr(graduates, "unknown")} of the graduates`,
  noMigrantChildren: () => "No migrant children are stated, so no share is computed",
  otherRetentionForms: ({ withoutDeaths, byOriginalIntake, withSuspensions }) =>
    `Other forms: deaths not deducted ${percentOr(withoutDeaths, "unknown")}; by the original intake ${percentOr(byOriginalIntake, "unknown")}; with suspended, resumed and skipped ${percentOr(withSuspensions, "unknown")}`,
  adjustedEnrolment: ({ withoutUnable, withoutDeferred, withoutBoth }) =>
    `Adjusted: without those unable to study ${percentOr(withoutUnable, "unknown")}; without deferred ${percentOr(withoutDeferred, "unknown")}; without both ${percentOr(withoutBoth, "unknown")}`,
  trainingFundsSpent: ({ amount, share }) =>
    `Training funds spent: ${plain(amount)} yuan${share === null ? "" : `, ${percent(share)}`}; the item judges each school's budget`,
  monitoringResultsNeeded: () =>
    "no result of the national (provincial) monitoring is given; give level and variation of each subject, or declare 等待监测 where it is still awaited",
  monitoredSubjectsNeeded: () => "Results are given; 国家监测科目 is needed to know whether every subject is there",
  monitoredSubjectUnknown: ({ text }) => `The monitored subject “${text}” is not understood`,
  surveyOfTheCounty: ({ share }) => `The county's own survey shows ${percent(share)}; the survey from above is pending`,
  recognitionSourceNeeded: ({ share }) =>
    `${percent(share)} does not say whether the state or the province surveyed it: give 满意度来源`,
  recognitionFigureNeeded: () =>
    "The source of a survey is given without its figure: give 社会认可度, or say in 满意度来源 that the survey is awaited (待调查)",
  vetoUnanswered: ({ item }) => `Not answered whether there is: ${words.item(item).title}`,
});
