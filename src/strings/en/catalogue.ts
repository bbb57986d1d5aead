import { EXCEPTION_LIMITS } from "../../regulation/exceptions";
import { COUNTED_TEACHING_POINT_STUDENTS } from "../../regulation/teachingPoints";
import type { catalogue as master } from "../zh-CN/catalogue";
import { grouped } from "./numbers";

const {
  sharedSportsAndArtsTeachers: SMALL,
  roomsBuiltBy2016: BUILT,
  roomsOfSmallRuralSchool: RURAL,
  schoolSizeBuiltBy2010: OLD,
  schoolSizeMigrantChildren: MIGRANT,
} = EXCEPTION_LIMITS;

const UNITS: Readonly<Partial<Record<string, string>>> = {
  人: "people",
  元: "yuan",
  "㎡": "m²",
  间: "rooms",
  个: "classes",
  所: "schools",
  级: "level",
  份: "forms",
  册: "books",
  台: "devices",
  套: "sets",
};

const SINGLE_UNITS: Readonly<Partial<Record<string, string>>> = {
  人: "person",
  间: "room",
  个: "class",
  所: "school",
  份: "form",
  册: "book",
  台: "device",
  套: "set",
};

const unit = (chinese: string): string => UNITS[chinese] ?? chinese;

const singleUnit = (chinese: string): string => SINGLE_UNITS[chinese] ?? unit(chinese);

const OUTCOMES = {
  met: "met",
  unmet: "not met",
  undetermined: "data incomplete",
  pending: "awaiting national or provincial monitoring/survey",
  notApplicable: "not applicable",
} as const;

function quantity(number: string, chinese: string): string {
  const shown = grouped(number);
  return chinese === "" || chinese === "%"
    ? `${shown}${chinese}`
    : `${shown} ${shown === "1" ? singleUnit(chinese) : unit(chinese)}`;
}

export const catalogue = {
  outcomes: OUTCOMES,
  vetoOutcomes: { ...OUTCOMES, met: "no such case", unmet: "such a case exists" },
  vetoAnswers: { met: "no such case", unmet: "such a case exists" },
  stages: { primary: "Primary", junior: "Junior" },
  offices: {
    education: "education bureau",
    posts: "posts office",
    personnel: "personnel bureau",
    finance: "finance bureau",
    land: "land bureau",
    schools: "schools",
  },
  areas: {
    resources: "Resources",
    government: "Government assurance",
    quality: "Quality of education",
    recognition: "Public recognition",
    veto: "Article 10: cases that rule a county out",
  },
  localNumbers: (text, numbers) => `${text} (${numbers === null ? "local limits" : `${numbers.join(", ")}: local`})`,
  schoolTypes: {
    primarySchool: "primary school",
    teachingPoint: "teaching point",
    juniorSchool: "junior school",
    nineYearSchool: "nine-year school",
    twelveYearSchool: "twelve-year school",
    completeSecondary: "complete secondary school",
    seniorSchool: "senior school",
    specialSchool: "special school",
    vocationalSchool: "vocational school",
  },
  exclusionReasons: {
    teachingPointUnder50: `teaching point with fewer than ${COUNTED_TEACHING_POINT_STUDENTS} pupils, outside the resource rules`,
    specialSchool: "special school, outside the resource rules",
    vocational: "vocational school, outside the resource rules",
    noStudents: "0 pupils stated, outside the resource rules",
  },
  findingRanks: { error: "✖ error", warning: "▲ warning", info: "● information" },
  tableRoles: {
    schools: "schools",
    classes: "classes",
    rooms: "rooms",
    funds: "funds",
    figures: "county figures",
    statements: "statements",
    vetoes: "article 10",
    exceptions: "exceptions",
    overrides: "local limits",
    history: "earlier coefficients",
  },
  floors: {
    national: { full: "85% of the standard", short: "85%" },
    mixed: { full: "the floor (85% of the standard, or the local floor where stricter)", short: "the floor" },
    local: { full: "the local floor", short: "the floor" },
  },
  limitKinds: { standard: "standard", floor: "floor", coefficientOfVariation: "coefficient of variation" },
  exceptionConditions: {
    sharedSportsAndArtsTeachers: `Rural schools and teaching points of ${SMALL.studentsFrom} to fewer than ${SMALL.studentsBelow} pupils: sports and arts teachers who rotate, work part-time or teach at several schools count`,
    convertedSportsSpace:
      "Centres of big, densely populated cities: sports space underground, on roofs or rented outside the school counts",
    roomsBuiltBy2016: `Schools planned and built by ${BUILT.builtBy}: music rooms of at least ${BUILT.musicRoomArea} m², art rooms of at least ${BUILT.artRoomArea} m²`,
    roomsOfSmallRuralSchool: `Small rural schools whose largest class has fewer than ${RURAL.largestClassBelow} pupils: rooms of at least ${RURAL.primaryRoomArea} m² in primary, ${RURAL.juniorRoomArea} m² in junior schools`,
    schoolSizeBuiltBy2010: `Schools planned and built by ${OLD.builtBy}: at most ${OLD.oneStageSchool} pupils in primary and junior, ${OLD.nineYearSchool} in nine-year schools`,
    schoolSizeMigrantChildren: `Schools of which more than ${MIGRANT.migrantShareAbove}% of the pupils are migrant children: at most ${MIGRANT.oneStageSchool} pupils in primary and junior, ${MIGRANT.nineYearSchool} in nine-year schools`,
    schoolSizeByCampus:
      "Schools with several campuses that are approved to count each by itself: every campus within the limit",
    disabledUnable: "With the number of the assessment and the head count, these children may be deducted",
    disabledDeferred: "With the number of the approval and the head count, these children may be deducted",
  },
  exceptionKinds: {
    sharedSportsAndArtsTeachers: "shared sports and arts teachers of a small school",
    convertedSportsSpace: "sports space in a city centre",
    roomsBuiltBy2016: "music and art rooms built by 2016",
    roomsOfSmallRuralSchool: "music and art rooms of a small rural school",
    schoolSizeBuiltBy2010: "size of a school built by 2010",
    schoolSizeMigrantChildren: "size of a school with over 50% migrant children",
    schoolSizeByCampus: "size counted by campus",
    disabledUnable: "unable to study (assessed)",
    disabledDeferred: "enrolment deferred (approved)",
  },
  quantity,
  enumerated: (names) => names.join(", "),
  labelled: (label, words) => `${label}: ${words}`,
  explained: (words, explanation) => `${words} (${explanation})`,
  gap: "\u2003",
  difference: (number, chinese) =>
    chinese === "%" ? `${number} percentage ${number === "1" ? "point" : "points"}` : quantity(number, chinese),
  unit,
  singleUnit,
  staged: (stage, label) => {
    const [whose, ...what] = label.split(": ");
    return what.length > 0
      ? `${whose}, ${stage.toLowerCase()}: ${what.join(": ")}`
      : `${stage} ${label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`;
  },
} satisfies typeof master;
