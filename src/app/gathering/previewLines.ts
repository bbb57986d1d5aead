import type { Reimport } from "../../gather/existing/importAgain";
import { addressOf } from "../../model/cellRef";
import type { CellEdit } from "../../model/bureauEdit";
import type { Strings } from "../../strings/strings";
import { schoolColumnHeading } from "../template/schoolColumns";
import type { UeiGatheringJson } from "./gatheringJson";
import { correctedSentence } from "./gatheringSentences";

/** More names are counted, and stand whole in the workbook and the JSON. */
const MOST_LINES = 20;

/**
 * What gathering found, line by line, as the command prints it and the page shows it: files used and not, gaps of schools,
 * what an import into an existing workbook changes and leaves, questions, and sums that fail.
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
  const { gathering } = strings;
  const { summary } = gathering;
  const used = said.files.filter((file) => file.used);
  const there = said.schools.filter(({ status }) => status === "complete" || status === "incomplete");
  const gaps = there.filter(({ missing }) => missing.length > 0);
  const few = (lines: readonly string[]): string[] =>
    lines.length <= MOST_LINES ? [...lines] : [...lines.slice(0, MOST_LINES), `…… +${lines.length - MOST_LINES}`];
  const layouts = gathering.layouts as Readonly<Record<string, string>>;
  return [
    summary.gathered({ files: used.length, of: said.files.length, schools: there.length }),
    ...few(
      used.map(({ file, layout, generation, schools }) =>
        summary.file({
          file,
          layout: layouts[layout] ?? layout,
          generation: generation === null ? null : gathering.generations(generation),
          schools,
        }),
      ),
    ),
    ...said.files.flatMap(({ file, used: isUsed, reason }) =>
      isUsed ? [] : [summary.notUsed({ file, reason: reason ?? "" })],
    ),
    ...said.files.flatMap(({ file, persons }) =>
      persons === undefined
        ? []
        : [
            summary.persons({
              file,
              rows: persons.reduce((sum, { rows }) => sum + rows, 0),
              schools: few(persons.map(({ school, rows }) => `${school ?? "—"} ${rows}`)).join("、"),
            }),
          ],
    ),
    ...(again === null ? [] : linesOfAgain(again, refused, few, strings)),
    ...few(
      gaps.map(({ name, missing }) =>
        summary.gaps({ school: name, fields: missing.map(schoolColumnHeading).join("、") }),
      ),
    ),
    ...(gaps.length === 0 ? [summary.complete] : []),
    ...(said.questions.length === 0 ? [] : [summary.questions({ count: said.questions.length })]),
    ...said.questions.map(({ message }) => message),
    ...(said.findings.length === 0 ? [] : [summary.findings({ count: said.findings.length })]),
    ...said.findings.map(({ message }) => message),
    ...(book === null ? [] : [summary.next({ file: book })]),
  ];
}

function linesOfAgain(
  { changed, added, gone, unreturned, corrected }: Reimport,
  refused: readonly CellEdit[],
  few: (lines: readonly string[]) => string[],
  strings: Strings,
): string[] {
  const { summary } = strings.gathering;
  const names = (schools: readonly string[]): string => few(schools).join("、");
  return [
    summary.again({ changed, added: added.length }),
    ...(added.length === 0 ? [] : [summary.added({ schools: names(added) })]),
    ...(gone.length === 0 ? [] : [summary.gone({ schools: names(gone) })]),
    ...(unreturned.length === 0 ? [] : [summary.unreturned({ count: unreturned.length, schools: names(unreturned) })]),
    ...(refused.length === 0
      ? []
      : [summary.formulas({ cells: names(refused.map((cell) => `${cell.sheet}!${addressOf(cell)}`)) })]),
    ...(corrected.length === 0 ? [] : [summary.corrected({ count: corrected.length })]),
    ...corrected.map((one) => correctedSentence(one, strings)),
  ];
}
