import type { ChoiceKind, GatheringQuestion } from "../model/gathering";
import { leftOutKey, type MatchAnswers } from "./matchAnswers";

/** What somebody has answered to a question of gathering. */
export type GatheringAnswer =
  /** 已核实: it is as the question supposes. */
  | { readonly kind: "confirmed"; readonly question: string }
  /** Files that are not used at all. */
  | { readonly kind: "withoutFiles"; readonly files: readonly string[] }
  /** Of a school that stands in several files, those that do not count for it. */
  | { readonly kind: "withoutForms"; readonly school: string; readonly files: readonly string[] }
  | { readonly kind: "sameSchool"; readonly school: string; readonly county: string }
  | { readonly kind: "year"; readonly year: string; readonly question: "yearUnknown" | "twoYears" }
  | { readonly kind: "county"; readonly county: string };

/** How a question may be answered; the words of `kind` take `words`. */
export interface GatheringChoice {
  readonly kind: ChoiceKind;
  readonly words: string;
  /** Null leaves the question open. */
  readonly answer: GatheringAnswer | null;
}

const LATER: GatheringChoice = { kind: "later", words: "", answer: null };

/** How many school years are offered where no file says one. */
const YEARS_OFFERED = 3;

/**
 * The answers that a question may have, what is proposed first, and to leave it open last.
 * @param given what is known already: of a workbook that is there, county and year stand
 * @param today an ISO date, for the school year that has begun last
 */
export function choicesOf(
  { code, school, files, words }: GatheringQuestion,
  given: Pick<MatchAnswers, "county" | "year">,
  today: string,
): readonly GatheringChoice[] {
  const confirmed = (kind: ChoiceKind, of: string = words.join("、")): GatheringChoice => ({
    kind,
    words: of,
    answer: { kind: "confirmed", question: school === null ? code : `${code} ${school}` },
  });
  switch (code) {
    case "yearUnknown":
      return [
        ...lastYears(today).map(
          (year): GatheringChoice => ({
            kind: "thisYear",
            words: year,
            answer: { kind: "year", year, question: code },
          }),
        ),
        LATER,
      ];
    case "twoYears":
      if (given.year !== null) return [confirmed("onlyYear", given.year), LATER];
      return [
        ...words.map(
          (year): GatheringChoice => ({
            kind: "onlyYear",
            words: year,
            answer: { kind: "year", year, question: code },
          }),
        ),
        LATER,
      ];
    case "twoCounties":
      if (given.county !== null) return [confirmed("onlyCounty", given.county), LATER];
      return [
        ...words.map(
          (county): GatheringChoice => ({ kind: "onlyCounty", words: county, answer: { kind: "county", county } }),
        ),
        LATER,
      ];
    case "schoolTwice": {
      const proposed = words.filter((file) => files.includes(file));
      return [...new Set([...proposed, ...files])]
        .map(
          (file): GatheringChoice => ({
            kind: "onlyFile",
            words: file,
            answer: { kind: "withoutForms", school: school ?? "", files: files.filter((other) => other !== file) },
          }),
        )
        .concat(LATER);
    }
    case "generationsMixed":
      return [
        confirmed("oneYear"),
        { kind: "withoutFiles", words: files.join("、"), answer: { kind: "withoutFiles", files } },
        LATER,
      ];
    case "teachersElsewhere":
      return [confirmed("atCentre"), LATER];
    case "holdsOthers":
      return [confirmed("askedApart"), LATER];
    case "sameSchool": {
      const [county] = words;
      const isNamesake = county === undefined || county === school;
      return [
        ...(isNamesake || school === null
          ? []
          : [{ kind: "sameSchool", words: county, answer: { kind: "sameSchool", school, county } } as const]),
        confirmed("anotherSchool", school ?? ""),
        LATER,
      ];
    }
  }
}

/** School years begin in September. */
function lastYears(today: string): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const begun = month >= 9 ? year : year - 1;
  return Array.from({ length: YEARS_OFFERED }, (_, back) => String(begun - back));
}

/** What is known once the answers are given: 学校对照表 keeps it. */
export function withAnswers(known: MatchAnswers, answers: readonly GatheringAnswer[]): MatchAnswers {
  return answers.reduce(withAnswer, known);
}

function withAnswer(known: MatchAnswers, answer: GatheringAnswer): MatchAnswers {
  switch (answer.kind) {
    case "confirmed":
      return { ...known, confirmed: new Set([...known.confirmed, answer.question]) };
    case "withoutFiles":
      return { ...known, leftOut: new Set([...known.leftOut, ...answer.files]) };
    case "withoutForms": {
      const keys = answer.files.map((file) => leftOutKey(file, answer.school));
      return { ...known, formsLeftOut: new Set([...known.formsLeftOut, ...keys]) };
    }
    case "sameSchool":
      return { ...known, schools: new Map([...known.schools, [answer.school, answer.county]]) };
    case "county":
      return { ...known, county: answer.county, confirmed: new Set([...known.confirmed, "twoCounties"]) };
    case "year": {
      const { year, question } = answer;
      return question === "twoYears"
        ? { ...known, year, confirmed: new Set([...known.confirmed, question]) }
        : { ...known, year, typedYear: year };
    }
  }
}
