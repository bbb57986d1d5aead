import type { GatheredFiles } from "./gatheredFiles";
import type { Reimport } from "../../gather/existing/importAgain";
import { officialType } from "../../gather/officialWords";
import { addressOf, type CellRef } from "../../model/tables/cellRef";
import { findingSentence } from "../../present/words/sentences";
import type { Strings } from "../../strings/strings";

import { problemSentence, questionSentence, refusalSentence } from "./gatheringSentences";
import { missingColumns } from "./neededColumns";
import { allQuestions } from "./recordSheets";

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
    /** Rows of persons by school: counted, and none of them kept. */
    readonly persons?: readonly { readonly school: string | null; readonly rows: number }[];
  }[];
  /** Files of folders and archives that are no tables; absent where there are none. */
  readonly passedOver?: readonly string[];
  readonly schools: readonly {
    readonly name: string;
    readonly code: string | null;
    readonly type: string | null;
    readonly status: "complete" | "incomplete" | "missing" | "conflict";
    readonly missing: readonly string[];
  }[];
  readonly questions: readonly { readonly code: string; readonly school: string | null; readonly message: string }[];
  /** Cells that somebody has corrected since the last import: they stay. */
  readonly corrected: readonly {
    readonly school: string;
    readonly field: string;
    readonly imported: number | null;
    readonly byHand: number | string;
    readonly offered: number;
    readonly where: { readonly sheet: string; readonly cell: string };
  }[];
  /** Schools of an earlier import that the files no longer have, and new ones. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
  readonly findings: readonly {
    readonly code: string;
    readonly file: string | null;
    readonly school: string | null;
    readonly message: string;
    readonly where: { readonly sheet: string; readonly cell: string } | null;
  }[];
}

/** @param again what the import does to an existing workbook; null for a new one */
export function gatheringToJson(gathering: GatheredFiles, again: Reimport | null, strings: Strings): UeiGatheringJson {
  const { county, year, files, schools, failures, passedOver } = gathering;
  const questions = allQuestions(gathering, again);
  const inConflict = new Set(questions.filter(({ code }) => code === "schoolTwice").map(({ school }) => school));
  const withoutNumbers = (status: "conflict" | "missing") => (name: string) => ({
    name,
    code: null,
    type: null,
    status,
    missing: [],
  });
  return {
    schema: "uei.gathering/1",
    county,
    year,
    files: files.map(
      ({ file, layout, generation, year: ofFile, stage, schools: count, isUsed, reason, persons, sameAs }) => ({
        file,
        layout,
        generation,
        year: ofFile,
        stage: stage ?? null,
        schools: count,
        used: isUsed,
        reason:
          reason === null
            ? null
            : refusalSentence({ reason, file, ...(sameAs === undefined ? {} : { sameAs }) }, failures, strings),
        ...(persons === undefined ? {} : { persons: persons.map(({ school, count: rows }) => ({ school, rows })) }),
      }),
    ),
    ...(passedOver.length === 0 ? {} : { passedOver }),
    schools: [
      ...schools.map((school) => {
        const missing = missingColumns(school);
        const status = missing.length === 0 ? ("complete" as const) : ("incomplete" as const);
        return { name: school.name, code: school.code, type: officialType(school.type), status, missing };
      }),
      ...[...inConflict].map((name) => withoutNumbers("conflict")(name ?? "")),
      ...(again?.unreturned ?? []).map(withoutNumbers("missing")),
    ],
    questions: questions.map((question) => ({
      code: question.code,
      school: question.school,
      message: questionSentence(question, strings),
    })),
    corrected: (again?.corrected ?? []).map((one) => ({
      school: one.school,
      field: one.label,
      imported: one.imported,
      byHand: one.byHand,
      offered: one.offered,
      where: { sheet: one.cell.sheet, cell: addressOf(one.cell) },
    })),
    gone: again?.gone ?? [],
    added: again?.added ?? [],
    findings: [
      ...schools
        .flatMap(({ problems }) => problems)
        .map((problem) => ({
          code: problem.code as string,
          file: problem.file as string | null,
          school: problem.school,
          message: problemSentence(problem, strings),
          where: whereOf(problem.cell),
        })),
      ...gathering.listFindings.map(({ file, finding }) => ({
        code: finding.code,
        file,
        school: null,
        message: findingSentence(finding, strings),
        where: whereOf(finding.where),
      })),
      ...(again?.withoutRow ?? []).map(({ school, table }) => ({
        code: "withoutRow",
        file: null,
        school,
        message: strings.gathering.withoutRow({ school, table }),
        where: null,
      })),
      ...notesNotKept(again?.notKept ?? [], strings),
    ],
  };
}

/** One sentence for each sheet; the first cell leads there. */
function notesNotKept(cells: readonly CellRef[], strings: Strings): UeiGatheringJson["findings"] {
  return [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => {
    const own = cells.filter((cell) => cell.sheet === sheet);
    const named = own.slice(0, MOST_CELLS).map(addressOf);
    return {
      code: "notesNotKept",
      file: null,
      school: null,
      message: strings.gathering.notesNotKept({ sheet, cells: named, count: own.length }),
      where: whereOf(own[0] ?? null),
    };
  });
}

/** More cells are counted. */
const MOST_CELLS = 5;

function whereOf(cell: CellRef | null): { sheet: string; cell: string } | null {
  return cell === null ? null : { sheet: cell.sheet, cell: addressOf(cell) };
}
