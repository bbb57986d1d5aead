import { choicesOf, withAnswers } from "../../src/gather/gatheringAnswers";
import { NO_ANSWERS } from "../../src/gather/matchAnswers";
import type { GatheringQuestion } from "../../src/model/gathering";

const question = (code: GatheringQuestion["code"], rest: Partial<GatheringQuestion> = {}): GatheringQuestion => ({
  code,
  school: null,
  files: [],
  words: [],
  ...rest,
});
const kinds = (
  asked: GatheringQuestion,
  given = { county: null, year: null } as { county: string | null; year: string | null },
) => choicesOf(asked, given, "2026-03-01").map(({ kind, words }) => `${kind} ${words}`);

test.each<[string, GatheringQuestion, readonly string[]]>([
  [
    "no year: the one that has begun first",
    question("yearUnknown"),
    ["thisYear 2025", "thisYear 2024", "thisYear 2023"],
  ],
  ["two years", question("twoYears", { words: ["2025", "2024"] }), ["onlyYear 2025", "onlyYear 2024"]],
  ["two counties", question("twoCounties", { words: ["甲县", "乙县"] }), ["onlyCounty 甲县", "onlyCounty 乙县"]],
  [
    "a school twice: the proposed file first",
    question("schoolTwice", { school: "甲小学", files: ["1.xlsx", "2.xlsx"], words: ["2.xlsx"] }),
    ["onlyFile 2.xlsx", "onlyFile 1.xlsx"],
  ],
  [
    "two generations",
    question("generationsMixed", { files: ["1.xlsx"], words: ["old"] }),
    ["oneYear old", "withoutFiles 1.xlsx"],
  ],
  ["no teachers", question("teachersElsewhere", { school: "甲教学点" }), ["atCentre "]],
  ["other campuses", question("holdsOthers", { school: "甲", words: ["东校区"] }), ["askedApart 东校区"]],
  [
    "a school that may be another one",
    question("sameSchool", { school: "县甲小学", words: ["甲小学"] }),
    ["sameSchool 甲小学", "anotherSchool 县甲小学"],
  ],
  ["a namesake", question("sameSchool", { school: "甲小学", words: ["甲小学"] }), ["anotherSchool 甲小学"]],
])("%s, and nothing must be answered", (_what, asked, expected) => {
  expect(kinds(asked)).toEqual([...expected, "later "]);
});

test("a workbook that is there has its year and county: no file changes them", () => {
  const given = { county: "甲县", year: "2025" };
  expect(kinds(question("twoYears", { words: ["2024", "2025"] }), given)).toEqual(["onlyYear 2025", "later "]);
  expect(kinds(question("twoCounties", { words: ["乙县", "甲县"] }), given)).toEqual(["onlyCounty 甲县", "later "]);
});

test("answers add to what is known, and leave it as it was", () => {
  const known = withAnswers(NO_ANSWERS, [
    { kind: "confirmed", question: "teachersElsewhere 甲教学点" },
    { kind: "withoutFiles", files: ["旧.xlsx"] },
    { kind: "withoutForms", school: "甲 小学", files: ["1.xlsx"] },
    { kind: "sameSchool", school: "县乙小学", county: "乙小学" },
    { kind: "county", county: "甲县" },
    { kind: "year", year: "2025", question: "yearUnknown" },
  ]);
  expect({
    ...known,
    schools: [...known.schools],
    leftOut: [...known.leftOut],
    formsLeftOut: [...known.formsLeftOut],
    schoolsLeftOut: [...known.schoolsLeftOut],
    confirmed: [...known.confirmed],
  }).toEqual({
    county: "甲县",
    year: "2025",
    typedYear: "2025",
    schools: [["县乙小学", "乙小学"]],
    leftOut: ["旧.xlsx"],
    formsLeftOut: ["1.xlsx\n甲小学"],
    schoolsLeftOut: [],
    confirmed: ["teachersElsewhere 甲教学点", "twoCounties"],
  });
  expect(NO_ANSWERS.confirmed.size).toBe(0);
});
