import type { Strings } from "../../strings/strings";
import type { Evidence, ItemPart, ItemResult } from "../../model/evaluation";

/** Nothing over the pupils of a school is nothing: what is missing stands in the notes. */
const NOTHING = /^(?:\? .*= \?)?$/u;

/** True of a line that tells no number: there is none, or all of it is missing. */
export function saysNothing(line: string): boolean {
  return NOTHING.test(line);
}

/**
 * A line of arithmetic with words for what is only known to lie between two numbers.
 * @example 62 ÷ 12 → 6; ≤ 5 < 6 → 62 ÷ 12 → 6; 至多5 < 6 · (0～40) ÷ 40 × 100 = 0～100 → (0 to 40) ÷ 40 × 100 = 0 to 100
 */
export function stepInWords(line: string, { sheets: { common } }: Strings): string {
  return line
    .replace(/(^|; |\()([≤≥]) (\d+(?:\.\d+)?)/gmu, (_, before: string, sign: string, number: string) => {
      return before + common.bound({ isAtMost: sign === "≤", words: number });
    })
    .replace(/(?<=[\d）])～(?=\d)/gu, common.rangeTo);
}

/** The arithmetic of an item without the lines of what the workbook gives no number of. */
export function toldSteps({ steps }: ItemResult): string {
  return steps
    .split("\n")
    .filter((line) => !saysNothing(line))
    .join("\n");
}

/** The lines of it, with what their numbers are where that is certain. */
export function stepLines(item: ItemResult): string[] {
  const ofParts = stepsOfParts(item);
  return (ofParts.length > 0 ? ofParts : item.steps.split("\n")).filter((line) => !saysNothing(line));
}

/** The line of each comparison, "" where there is none; no lines at all where they are not those of the comparisons. */
export function stepsOfParts({ steps, parts, evidence, area }: ItemResult): string[] {
  const lines = steps.split("\n");
  if (steps === "" || lines.length !== parts.length) return [];
  return area === "resources" ? lines : lines.map((line, at) => withNames(line, cellsOf(parts[at], parts, evidence)));
}

/** Of a comparison of one school its own cells, of one of the county those of no school. */
function cellsOf(
  part: ItemPart | undefined,
  parts: readonly ItemPart[],
  evidence: readonly Evidence[],
): readonly Evidence[] {
  const isOf = (school: unknown, { label }: Evidence): boolean =>
    typeof school === "string" && label.startsWith(`${school} `);
  const school = part?.label.params.school ?? null;
  if (school !== null) return evidence.filter((cell) => isOf(school, cell));
  const schools = [...new Set(parts.map(({ label }) => label.params.school))];
  return evidence.filter((cell) => !schools.some((one) => isOf(one, cell)));
}

/**
 * Each number of a line that stands in one cell alone, with what the cell is called. Numbers of the rule (× 100, a
 * limit) and results get none, nor does a number that stands in two cells: it may be either, and a wrong name would be believed.
 */
function withNames(line: string, cells: readonly Evidence[]): string {
  return line.replace(/\d+(?:\.\d+)?/g, (number, at: number) => {
    const isOfRule = /[×=≈→≥≤<>]\s*$/.test(line.slice(0, at)) || /^\s*→/.test(line.slice(at + number.length));
    const [found, ...others] = isOfRule ? [] : cells.filter(({ value }) => value === Number(number));
    return found === undefined || others.length > 0 ? number : `${number}（${found.label}）`;
  });
}
