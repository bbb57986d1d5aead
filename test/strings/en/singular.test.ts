import { STRINGS } from "../../../src/app/languages";

const { evaluationFindings, intakeFindings, report } = STRINGS.en;
const findings = { ...evaluationFindings, ...intakeFindings };

const SENTENCES: readonly (readonly [string, string])[] = [
  ["specialPupilsDiffer", findings.specialPupilsDiffer({ funded: 1, enrolled: 1, fundsPerStudent: null, limit: 7000 })],
  ["staffAboveApprovedPosts", findings.staffAboveApprovedPosts({ staff: 1, teachers: 1, approved: 1 })],
  ["contractTeachersStated", findings.contractTeachersStated({ teachers: 1 })],
  ["fewBoarders", findings.fewBoarders({ schools: 1, school: "甲小学", boarders: 1, students: 1 })],
  ["teachingPointsNew", findings.teachingPointsNew({ schools: 1, students: 1, names: ["甲小学"] })],
  ["teachingPointsUnverified", findings.teachingPointsUnverified({ points: 1, students: 1 })],
  ["specialSchoolPupilsWithoutSchool", findings.specialSchoolPupilsWithoutSchool({ students: 1 })],
  [
    "schoolsAtLimit",
    findings.schoolsAtLimit({ stage: "primary", indicator: "R4", limit: 4.5, schools: 1, of: 1, names: ["甲小学"] }),
  ],
  [
    "peopleUnlikely",
    findings.peopleUnlikely({ school: null, figure: "教职工数", value: 9000, students: 1, isConfirmable: true }),
  ],
  ["classListIncomplete", findings.classListIncomplete({ school: "甲小学", listed: 1, students: 2 })],
  ["schoolBlocksRead", findings.schoolBlocksRead({ table: "表", primary: 1, junior: 1 })],
  ["schoolFormsRead", findings.schoolFormsRead({ sheets: ["甲", "乙"], count: 3 })],
  ["stagesDoNotAddUp", findings.stagesDoNotAddUp({ school: "甲学校", stages: 1, whole: 2 })],
  ["stageMissing", findings.stageMissing({ stage: "junior", others: 1, isStated: false })],
  ["schools of the county", report.summary.schools({ county: null, total: 1, kinds: [], teachingPoints: 1 })],
  ["staff of the county", report.summary.staff({ county: null, staff: 1, teachers: 1 })],
  ["pupils of a stage", report.summary.stage({ stage: "Primary", students: 1, inTeachingPoints: 0, classes: 1 })],
];

const NOUNS = "schools|pupils|classes|teachers|boarders|members|posts|points|sheets|stages|rooms|years";
const PLURAL = new RegExp(`(?<![\\d.,])1 (?:(?:[\\w-]+ ){0,2}?(?:${NOUNS})|are|have|attend|reach)\\b`, "u");

test.each(SENTENCES)("%s speaks of one as of one", (_, sentence) => {
  expect(sentence).toMatch(/./u);
  expect(PLURAL.exec(sentence)?.[0]).toBeUndefined();
});
