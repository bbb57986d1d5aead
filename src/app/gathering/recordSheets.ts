import { rowsOfSchool } from "../../gather/existing/countyTables";
import type { Reimport } from "../../gather/existing/importAgain";
import type { SourceRow } from "../../gather/existing/gatheringRecord";
import type { Gathering } from "../../gather/gatherSchools";
import { leftOutPlace, type MatchAnswers } from "../../gather/matchAnswers";
import { plainName } from "../../gather/schoolKey";
import { addressOf } from "../../model/tables/cellRef";
import {
  MATCH_HEADINGS,
  MATCH_WORDS,
  SCHOOL_MATCHES_TABLE,
  SOURCE_HEADINGS,
  SOURCES_TABLE,
} from "../../model/tables/gatheredTables";
import type { GatheredSchool, GatheringQuestion } from "../../model/gathering";
import type { NewSheet } from "../../model/sheets/newSheet";
import type { Strings } from "../../strings/strings";
import { schoolColumnHeading } from "../template/schoolColumns";
import { tableSheet, type Entry, type TableColumn } from "../template/tableSheet";
import { questionSentence, refusalSentence, type FileFailures } from "./gatheringSentences";

/** What an earlier import left in the county's workbook; all empty for a new one. */
export interface EarlierImport {
  readonly sources: readonly SourceRow[];
  readonly answers: MatchAnswers | null;
  readonly again: Reimport | null;
}

export const NO_EARLIER_IMPORT: EarlierImport = { sources: [], answers: null, again: null };

/**
 * 数据来源: each number as it was imported, with file, sheet, cell, form and day. Rows of an earlier import stay where the
 * new files have no such number.
 */
export function sourcesSheet(
  { schools }: Gathering,
  importedAt: string,
  { sources, again }: EarlierImport,
  { gathering }: Strings,
): NewSheet {
  const { sheet, title, note } = gathering.sources;
  // A school that was not written has no value here, so that its answer later finds the cells untouched.
  const asked = new Set((again?.likely ?? []).map(({ school }) => school));
  const fresh = schools.filter((school) => !asked.has(school)).flatMap((school) => rowsOf(school, importedAt));
  const here = new Map<string, { code: string; name: string }[]>();
  for (const [code, name, field] of fresh) {
    const schoolsHere = here.get(String(field)) ?? [];
    schoolsHere.push({ code: String(code ?? ""), name: plainName(String(name)) });
    here.set(String(field), schoolsHere);
  }
  const isHere = ({ code, name, field }: SourceRow): boolean =>
    rowsOfSchool(here.get(field) ?? [], { code: code === "" ? null : code, name }).length > 0;
  const kept = sources.filter((row) => !isHere(row)).map(({ cells }) => cells);
  const h = SOURCE_HEADINGS;
  const columns: TableColumn[] = [
    words(h.code, 14),
    words(h.name, 26),
    words(h.field, 30),
    { heading: h.value, width: 14, format: "general" },
    words(h.file, 28),
    words(h.sheet, 18),
    words(h.cell, 12),
    words(h.label, 36),
    words(h.form, 12),
    { heading: h.year, width: 8, format: "general" },
    words(h.asOf, 12),
    words(h.time, 18),
  ];
  return tableSheet({
    name: sheet,
    title,
    subtitle: note,
    identifying: 2,
    tables: [{ name: SOURCES_TABLE, caption: null, columns, rows: [...fresh, ...kept], isForm: false }],
  });
}

function rowsOf(school: GatheredSchool, importedAt: string): Entry[][] {
  return [...school.values].map(([id, { value, from, asOf }]): Entry[] => [
    school.code,
    school.name,
    schoolColumnHeading(id),
    value,
    unique(from.map(({ file }) => file)) || school.file,
    unique(from.map(({ cell }) => cell.sheet)),
    unique(from.map(({ cell }) => addressOf(cell))),
    unique(from.map(({ label }) => label)),
    unique(from.flatMap(({ form }) => form ?? [])),
    school.year === null ? null : Number(school.year),
    asOf ?? null,
    importedAt,
  ]);
}

/**
 * 学校对照表: which school of the county each school of the files is, files that were not used, and every question with its
 * proposal, beside which 答复 is typed. What was answered before stays.
 */
export function matchesSheet(
  gathered: Gathering,
  failures: FileFailures,
  { answers, again }: EarlierImport,
  strings: Strings,
): NewSheet {
  const { sheet, title, note, gone } = strings.gathering.schools;
  const { leftOut } = strings.gathering.refusals;
  const schoolRows = gathered.schools.map((school) =>
    matchRow({
      name: school.name,
      code: school.code,
      file: unique([...school.values.values()].flatMap(({ from }) => from.map(({ file }) => file))) || school.file,
      county: again?.likely.some((one) => one.school === school) === true ? null : school.name,
      takesPart: MATCH_WORDS.yes,
    }),
  );
  const goneRows = (again?.gone ?? []).map((name) =>
    matchRow({ name, county: name, takesPart: MATCH_WORDS.yes, note: gone }),
  );
  const leftOutRows = [...(answers?.schoolsLeftOut ?? [])].map((name) => matchRow({ name, takesPart: MATCH_WORDS.no }));
  const renamed = [...(answers?.schools ?? [])]
    .filter(([name]) => !/^\d{6,}$/u.test(name))
    .map(([name, county]) => matchRow({ name, county, takesPart: MATCH_WORDS.yes }));
  const questionRows = allQuestions(gathered, again).flatMap((question) => rowsOfQuestion(question, strings));
  const asked = new Set(gathered.questions.flatMap(({ files }) => files));
  const refused = gathered.files
    .filter(({ isUsed, file }) => !isUsed && !asked.has(file))
    .map(({ file, reason, layout, sameAs }) =>
      matchRow({
        file,
        takesPart: MATCH_WORDS.no,
        ...(reason === "leftOut" ? { kind: layout } : {}),
        note:
          reason === null
            ? null
            : refusalSentence({ reason, file, ...(sameAs === undefined ? {} : { sameAs }) }, failures, strings),
      }),
    );
  const passedOver = [...(answers?.formsLeftOut ?? [])].map((key) => {
    const { file, school } = leftOutPlace(key);
    return matchRow({ name: school, file, takesPart: MATCH_WORDS.no, kind: "schoolTwice", note: leftOut });
  });
  const typedYear = answers?.typedYear ?? null;
  const year = typedYear === null ? [] : [matchRow({ kind: "yearUnknown", answer: typedYear })];
  const confirmed = [...(answers?.confirmed ?? [])].map((key) => {
    const [kind = "", ...name] = key.split(" ");
    return matchRow({ name: name.join(" ") || null, kind, answer: MATCH_WORDS.confirmed });
  });
  const h = MATCH_HEADINGS;
  const columns: TableColumn[] = [
    words(h.name, 26),
    words(h.code, 14),
    words(h.file, 28),
    words(h.county, 26),
    words(h.main, 18),
    { ...words(h.takesPart, 10), options: [MATCH_WORDS.yes, MATCH_WORDS.no] },
    words(h.kind, 16),
    words(h.question, 50),
    words(h.proposal, 28),
    { ...words(h.answer, 12), options: [MATCH_WORDS.confirmed] },
    words(h.note, 40),
  ];
  const rows = [
    ...questionRows,
    ...schoolRows,
    ...goneRows,
    ...renamed,
    ...leftOutRows,
    ...refused,
    ...passedOver,
    ...year,
    ...confirmed,
  ];
  return tableSheet({
    name: sheet,
    title,
    subtitle: note,
    identifying: 1,
    tables: [{ name: SCHOOL_MATCHES_TABLE, caption: null, columns, rows, isForm: true }],
  });
}

/** Questions of the files, and those that only the county's workbook raises. */
export function allQuestions({ questions }: Gathering, again: Reimport | null): GatheringQuestion[] {
  const likely = (again?.likely ?? []).map(
    ({ school, proposal }): GatheringQuestion => ({
      code: "sameSchool",
      school: school.name,
      files: [school.file],
      words: [proposal],
    }),
  );
  return [...questions, ...likely];
}

/** A question about several files has a row for each, so that one of them can be left out. */
function rowsOfQuestion(question: GatheringQuestion, strings: Strings): Entry[][] {
  const { code, school, files, words: said } = question;
  const sentence = questionSentence(question, strings);
  const proposal = strings.gathering.proposals[code]({ words: said });
  const places = code === "schoolTwice" || code === "twoYears" || code === "twoCounties" ? files : [files.join("、")];
  return places.map((file) => matchRow({ name: school, file, kind: code, question: sentence, proposal }));
}

function matchRow(row: Partial<Record<keyof typeof MATCH_HEADINGS, Entry>>): Entry[] {
  return (Object.keys(MATCH_HEADINGS) as (keyof typeof MATCH_HEADINGS)[]).map((id) => row[id] ?? null);
}

function words(heading: string, width: number): TableColumn {
  return { heading, width, format: "text" };
}

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].join("、");
}
