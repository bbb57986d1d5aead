import type { Reimport } from "../../gather/existing/importAgain";
import { addressOf } from "../../model/tables/cellRef";
import type { CellEdit } from "../../model/sheets/bureauEdit";
import type { Strings } from "../../strings/strings";
import { schoolColumnHeading } from "../template/schoolColumns";
import type { UeiGatheringJson } from "./gatheringJson";
import { correctedSentence, foundSentence } from "./gatheringSentences";

/** More names are counted, and stand whole in the workbook and the JSON. */
const MOST_LINES = 20;

/** What gathering found, part by part, each in the sentences that the command prints; lists stand whole. */
export interface PreviewParts {
  readonly gathered: string;
  readonly used: readonly string[];
  readonly notUsed: readonly string[];
  readonly persons: readonly string[];
  /** What an import changes in a workbook that is there, and leaves. */
  readonly again: readonly string[];
  readonly corrected: readonly string[];
  readonly gaps: readonly string[];
  readonly questions: readonly string[];
  readonly findings: readonly string[];
}

/**
 * @param refused cells that keep their formulas, as far as they are known
 */
export function previewParts(
  said: UeiGatheringJson,
  again: Reimport | null,
  refused: readonly CellEdit[],
  strings: Strings,
): PreviewParts {
  const { gathering } = strings;
  const { summary } = gathering;
  const used = said.files.filter((file) => file.used);
  const there = said.schools.filter(({ status }) => status === "complete" || status === "incomplete");
  const layouts = gathering.layouts as Readonly<Record<string, string>>;
  return {
    gathered: summary.gathered({ files: used.length, of: said.files.length, schools: there.length }),
    used: used.map(({ file, layout, generation, schools }) =>
      summary.file({
        file,
        layout: layouts[layout] ?? layout,
        generation: generation === null ? null : gathering.generations(generation),
        schools,
      }),
    ),
    notUsed: [
      ...said.files.flatMap(({ file, used: isUsed, reason }) =>
        isUsed ? [] : [summary.notUsed({ file, reason: reason ?? "" })],
      ),
      ...passedOverLine(said.passedOver ?? [], strings),
    ],
    persons: said.files.flatMap(({ file, persons }) =>
      persons === undefined
        ? []
        : [
            summary.persons({
              file,
              rows: persons.reduce((sum, { rows }) => sum + rows, 0),
              schools: strings.catalogue.enumerated(
                few(
                  persons.map(({ school, rows }) => `${school ?? "—"} ${rows}`),
                  strings,
                ),
              ),
            }),
          ],
    ),
    again: again === null ? [] : linesOfAgain(again, refused, strings),
    corrected: (again?.corrected ?? []).map((one) => correctedSentence(one, strings)),
    gaps: there.flatMap(({ name, missing }) =>
      missing.length === 0
        ? []
        : [summary.gaps({ school: name, fields: strings.catalogue.enumerated(missing.map(schoolColumnHeading)) })],
    ),
    questions: said.questions.map(({ message }) => message),
    findings: said.findings.map((found) => foundSentence(found, strings)),
  };
}

/**
 * What gathering found, line by line, as the command prints it: files used and not, gaps of schools, what an import
 * into an existing workbook changes and leaves, questions, and sums that fail.
 * @param refused cells that keep their formulas
 * @param book the workbook that was written; null before it is
 */
export function previewLines(
  said: UeiGatheringJson,
  again: Reimport | null,
  refused: readonly CellEdit[],
  book: string | null,
  strings: Strings,
): string[] {
  const { summary } = strings.gathering;
  const {
    gathered,
    used,
    notUsed,
    persons,
    again: changes,
    corrected,
    gaps,
    questions,
    findings,
  } = previewParts(said, again, refused, strings);
  const under = (heading: (params: { readonly count: number }) => string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [heading({ count: lines.length }), ...lines];
  return [
    gathered,
    ...few(used, strings),
    ...notUsed,
    ...persons,
    ...changes,
    ...under(summary.corrected, corrected),
    ...few(gaps, strings),
    ...(gaps.length === 0 ? [summary.complete] : []),
    ...under(summary.questions, questions),
    ...under(summary.findings, findings),
    ...(book === null ? [] : [summary.next({ file: book })]),
  ];
}

const MOST_PASSED_OVER = 3;

function passedOverLine(files: readonly string[], { gathering }: Strings): string[] {
  if (files.length === 0) return [];
  return [gathering.summary.passedOver({ files: files.slice(0, MOST_PASSED_OVER), count: files.length })];
}

function few(lines: readonly string[], { gathering }: Strings): string[] {
  const more = lines.length - MOST_LINES;
  return more <= 0 ? [...lines] : [...lines.slice(0, MOST_LINES), gathering.summary.more({ count: more })];
}

function linesOfAgain(
  { changed, added, gone, unreturned }: Reimport,
  refused: readonly CellEdit[],
  strings: Strings,
): string[] {
  const { summary } = strings.gathering;
  const names = (schools: readonly string[]): string => strings.catalogue.enumerated(few(schools, strings));
  return [
    summary.again({ changed, added: added.length }),
    ...(added.length === 0 ? [] : [summary.added({ schools: names(added) })]),
    ...(gone.length === 0 ? [] : [summary.gone({ schools: names(gone) })]),
    ...(unreturned.length === 0 ? [] : [summary.unreturned({ count: unreturned.length, schools: names(unreturned) })]),
    ...(refused.length === 0 ? [] : [formulasSentence(refused, strings)]),
  ];
}

/** Which cells keep their formulas. */
export function formulasSentence(refused: readonly CellEdit[], strings: Strings): string {
  return strings.gathering.summary.formulas({
    cells: strings.catalogue.enumerated(
      few(
        refused.map((cell) => `${cell.sheet}!${addressOf(cell)}`),
        strings,
      ),
    ),
  });
}
