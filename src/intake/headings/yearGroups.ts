import { datedParts } from "./datedParts";
import type { Heading } from "../recognition/heading";

/** The headings of a table as they are matched, and of which years groups of its columns are. */
export interface YearGroups {
  readonly headings: readonly Heading[];
  /**
   * The year whose columns are this year's, and the others, whose columns are none. One year alone over some columns
   * has no others: it is held against the school year. Null where no year stands there.
   */
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
export function yearGroups(typed: readonly Heading[]): YearGroups {
  const headings = withYearsApart(typed);
  // Money is of the year before: its year says nothing of the others, where they have one.
  const stocks = headings.filter(({ parts }) => !parts.some((part) => MONEY.test(part)));
  const ofStocks = yearsIn(stocks);
  const years = ofStocks.size > 0 ? new Set([...ofStocks, ...yearsIn(headings)]) : yearsIn(headings);
  const isOneOfSeveral = years.size > 1;
  const latest = Math.max(...(ofStocks.size > 0 ? ofStocks : years));
  const isOfThisYear = (part: string): boolean => yearOf(part) === latest || saysThisYear(part);
  const undated = new Set(
    headings.filter(({ parts }) => !parts.some(isOfAnyYear)).map(({ parts }) => parts.join("\n")),
  );
  // 2023年 beside 本年度 over the same columns is another year, though no later one is named.
  const ofThisYear = new Set(
    headings.filter(({ parts }) => parts.some(saysThisYear)).map(({ parts }) => withoutYears(parts).join("\n")),
  );
  const isOfAnother = (parts: readonly string[]): boolean =>
    !parts.some(saysThisYear) && ofThisYear.has(withoutYears(parts).join("\n"));
  const isEarlier = headings.some(({ parts }) => parts.some((part) => yearOf(part) === latest) && isOfAnother(parts));
  const read = headings.map((heading): Heading => {
    const rest = heading.parts.filter((part) => !isOfThisYear(part));
    if (rest.length === heading.parts.length) return heading;
    if (isEarlier && isOfAnother(heading.parts)) return heading;
    if (rest.length === 0) return { ...heading, parts: [VALUE] };
    const isTaken = undated.has(rest.join("\n"));
    return isTaken ? heading : { ...heading, parts: rest };
  });
  const others = [...years].filter((one) => one !== latest).sort();
  const dated = isOneOfSeveral ? withMoneyOfTheYearBefore(read, latest) : read;
  const isChanged = dated.some((heading, at) => heading !== headings[at]);
  return {
    headings: isChanged ? dated : headings,
    read: isChanged && !isEarlier && ofStocks.size > 0 ? { year: latest, others } : null,
  };
}

function yearsIn(headings: readonly Heading[]): Set<number> {
  return new Set(headings.flatMap(({ parts }) => parts.flatMap((part) => yearOf(part) ?? [])));
}

/** The headings with a year that stands within their words apart; the same array where none does. */
function withYearsApart(headings: readonly Heading[]): readonly Heading[] {
  const apart = headings.map((heading): Heading => {
    const parts = datedParts(heading.parts);
    return parts === heading.parts || parts.length === heading.parts.length ? heading : { ...heading, parts };
  });
  return apart.some((heading, at) => heading !== headings[at]) ? apart : headings;
}

const MONEY = /经费|拨款|拨付/u;

/**
 * Money is always that of the year before (D33): beside 2025年在校生数, 2024年公用经费预算总额 is what is asked for, unless the same
 * money stands there for the later year too.
 */
function withMoneyOfTheYearBefore(headings: readonly Heading[], latest: number): Heading[] {
  const taken = new Set(headings.map(({ parts }) => parts.join("\n")));
  return headings.map((heading) => {
    const rest = heading.parts.filter((part) => yearOf(part) !== latest - 1);
    const isMoney = rest.length < heading.parts.length && rest.some((part) => MONEY.test(part));
    return isMoney && !taken.has(rest.join("\n")) ? { ...heading, parts: rest } : heading;
  });
}

function plain(part: string): string {
  return part.normalize("NFKC").replace(/\s+/gu, "");
}

function yearOf(part: string): number | null {
  const year = YEAR.exec(plain(part))?.[1];
  return year === undefined ? null : Number(year);
}

function isOfAnyYear(part: string): boolean {
  return yearOf(part) !== null || saysThisYear(part);
}

function saysThisYear(part: string): boolean {
  return THIS_YEAR.test(plain(part));
}

function withoutYears(parts: readonly string[]): string[] {
  return parts.filter((part) => !isOfAnyYear(part));
}
