import type { Heading } from "../recognition/heading";

/** The headings of a table as they are matched, and of which years groups of its columns are. */
export interface YearGroups {
  readonly headings: readonly Heading[];
  /** The year whose columns are this year's, and the others, whose columns are none; null where no two years stand there. */
  readonly read: { readonly year: number; readonly others: readonly number[] } | null;
}

const YEAR = /^((?:19|20)\d\d)(?:年?[-—–~～至/](?:(?:19|20)?\d\d))?(?:学年度?|年度?)?$/u;
const THIS_YEAR = /^(?:本年度?|本学年度?|今年|当年)(?:数|数据)?$/u;
const VALUE = "数值";

/**
 * 2024年 over some columns and 2025年 over others: the latest year's are this year's and lose the word, unless the same
 * columns stand there without any year; those of another year keep it, so that no field is taken from them. A column of
 * which the year is the whole heading (指标 | 2024年 | 2025年) holds the values of its year.
 */
export function yearGroups(headings: readonly Heading[]): YearGroups {
  const years = new Set(headings.flatMap(({ parts }) => parts.flatMap((part) => yearOf(part) ?? [])));
  const isOneOfSeveral = years.size > 1;
  const latest = Math.max(...years);
  const isOfThisYear = (part: string): boolean => yearOf(part) === latest || THIS_YEAR.test(plain(part));
  const undated = new Set(
    headings.filter(({ parts }) => !parts.some(isOfAnyYear)).map(({ parts }) => parts.join("\n")),
  );
  const read = headings.map((heading): Heading => {
    const rest = heading.parts.filter((part) => !isOfThisYear(part));
    if (rest.length === heading.parts.length) return heading;
    if (rest.length === 0) return { ...heading, parts: [VALUE] };
    const isTaken = undated.has(rest.join("\n"));
    return !isOneOfSeveral || isTaken ? heading : { ...heading, parts: rest };
  });
  const isChanged = read.some((heading, at) => heading !== headings[at]);
  return {
    headings: isChanged ? read : headings,
    read:
      isChanged && isOneOfSeveral ? { year: latest, others: [...years].filter((one) => one !== latest).sort() } : null,
  };
}

function plain(part: string): string {
  return part.normalize("NFKC").replace(/\s+/gu, "");
}

function yearOf(part: string): number | null {
  const year = YEAR.exec(plain(part))?.[1];
  return year === undefined ? null : Number(year);
}

function isOfAnyYear(part: string): boolean {
  return yearOf(part) !== null || THIS_YEAR.test(plain(part));
}
