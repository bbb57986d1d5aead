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

/**
 * The arithmetic of each comparison, in the order of the item's, with what its numbers are where that is certain; empty
 * for one that has none.
 */
export function stepsOfParts(item: ItemResult, strings: Strings): string[] {
  return item.parts.map((part, at) =>
    ownSteps(item, at)
      .filter((line) => !saysNothing(line))
      .map((line) => withNames(line, item.area === "resources" ? [] : cellsOf(part, item), strings))
      .map((line) => stepInWords(line, strings))
      .join(strings.sheets.overview.stepSeparator),
  );
}

/** The lines of arithmetic that are of no single comparison, without those that a note tells: of the county's mean. */
export function stepsOfNoPart(item: ItemResult, strings: Strings): string[] {
  const told = new Set([
    ...item.parts.flatMap((_, at) => ownSteps(item, at)),
    ...item.notes.map(({ params }) => ("arithmetic" in params ? params.arithmetic : null)),
  ]);
  return item.steps
    .split("\n")
    .filter((line) => !saysNothing(line) && !told.has(line))
    .map((line) => stepInWords(line, strings));
}

/** The lines of one comparison: those it names as its own or, where the item has one for each, the one in its place. */
function ownSteps({ steps, parts }: ItemResult, at: number): readonly string[] {
  const own = parts[at]?.steps;
  if (own !== undefined) return own;
  const lines = steps.split("\n");
  return lines.length === parts.length ? lines.slice(at, at + 1) : [];
}

/** Of a comparison of one school its own cells, of one of the county those of no school. */
function cellsOf(part: ItemPart, { parts, evidence }: ItemResult): readonly Evidence[] {
  const isOf = (school: unknown, { label }: Evidence): boolean =>
    typeof school === "string" && label.startsWith(`${school} `);
  const school = part.label.params.school ?? null;
  if (school !== null) return evidence.filter((cell) => isOf(school, cell));
  const schools = [...new Set(parts.map(({ label }) => label.params.school))];
  return evidence.filter((cell) => !schools.some((one) => isOf(one, cell)));
}

/**
 * Each number of a line that stands in one cell alone, with what the cell is called. Numbers of the rule (× 100, a
 * limit) and results get none, nor does a number that stands in two cells: it may be either, and a wrong name would be
 * believed.
 */
function withNames(line: string, cells: readonly Evidence[], { catalogue }: Strings): string {
  return line.replace(/\d+(?:\.\d+)?/g, (number, at: number) => {
    const isOfRule = /[×=≈→≥≤<>]\s*$/.test(line.slice(0, at)) || /^\s*→/.test(line.slice(at + number.length));
    const [found, ...others] = isOfRule ? [] : cells.filter(({ value }) => value === Number(number));
    return found === undefined || others.length > 0 ? number : catalogue.explained(number, found.label);
  });
}
