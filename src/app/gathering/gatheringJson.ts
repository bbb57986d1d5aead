import { addressOf } from "../../model/cellRef";
import type { Gathering } from "../../gather/gatherSchools";
import { officialType } from "../../gather/officialWords";
import type { GatheringProblem, GatheringQuestion } from "../../model/gathering";
import type { Strings } from "../../strings/strings";
import { missingColumns } from "./neededColumns";

/** What `uei gather --json` prints: stable and versioned. */
export interface UeiGatheringJson {
  readonly schema: "uei.gathering/1";
  readonly county: string | null;
  readonly year: string | null;
  readonly files: readonly {
    readonly file: string;
    readonly layout: string;
    readonly generation: string | null;
    readonly year: string | null;
    readonly stage: string | null;
    readonly schools: number;
    readonly used: boolean;
    readonly reason: string | null;
  }[];
  readonly schools: readonly {
    readonly name: string;
    readonly code: string | null;
    readonly type: string | null;
    readonly status: "complete" | "incomplete" | "missing" | "conflict";
    readonly missing: readonly string[];
  }[];
  readonly questions: readonly { readonly code: string; readonly school: string | null; readonly message: string }[];
  readonly findings: readonly {
    readonly code: string;
    readonly file: string;
    readonly school: string | null;
    readonly message: string;
    readonly where: { readonly sheet: string; readonly cell: string } | null;
  }[];
}

export function gatheringToJson(gathering: Gathering, strings: Strings): UeiGatheringJson {
  const { county, year, files, schools, questions } = gathering;
  const inConflict = new Set(questions.filter(({ code }) => code === "schoolTwice").map(({ school }) => school));
  return {
    schema: "uei.gathering/1",
    county,
    year,
    files: files.map(({ file, layout, generation, year: ofFile, schools: count, isUsed, reason }) => ({
      file,
      layout,
      generation,
      year: ofFile,
      stage: null,
      schools: count,
      used: isUsed,
      reason: reason === null ? null : strings.gathering.refusals[reason],
    })),
    schools: [
      ...schools.map((school) => {
        const missing = missingColumns(school);
        const status = missing.length === 0 ? ("complete" as const) : ("incomplete" as const);
        return { name: school.name, code: school.code, type: officialType(school.type), status, missing };
      }),
      ...[...inConflict].map((name) => ({
        name: name ?? "",
        code: null,
        type: null,
        status: "conflict" as const,
        missing: [],
      })),
    ],
    questions: questions.map((question) => ({
      code: question.code,
      school: question.school,
      message: questionSentence(question, strings),
    })),
    findings: schools
      .flatMap(({ problems }) => problems)
      .map((problem) => ({
        code: problem.code,
        file: problem.file,
        school: problem.school,
        message: problemSentence(problem, strings),
        where: problem.cell === null ? null : { sheet: problem.cell.sheet, cell: addressOf(problem.cell) },
      })),
  };
}

/** What only a person can answer, as one sentence. */
export function questionSentence({ code, school, files, words }: GatheringQuestion, { gathering }: Strings): string {
  return gathering.questions[code]({ school: school ?? "", files: files.join("、"), words: words.join("、") });
}

/** Why a number was not taken, as one sentence. */
export function problemSentence(
  { code, school, form, label, stated, counted }: GatheringProblem,
  { gathering }: Strings,
): string {
  return gathering.problems[code]({
    school: school ?? "",
    form: form ?? "",
    label,
    stated: stated === null ? "" : String(stated),
    counted: counted === null ? "" : String(counted),
  });
}
