import { cellRefIn } from "../../model/tables/cellRef";
import { EMPTY_CELL, textCell } from "../../model/tables/cell";
import type { TypedText } from "../../model/dataset";
import type { TableData } from "../../model/tables/table";
import { cellAt, textOf } from "../cells/cellText";
import { dateOfCell } from "../cells/dateOfCell";

/** What the lines above and around the tables say of the whole workbook. */
export interface Titles {
  /** 乌苏市, from a title such as 乌苏市义务教育优质均衡发展自评表 or from 填报单位：乌苏市教育局. */
  readonly county: string | null;
  readonly reportingUnit: TypedText | null;
  /** The day or month beside 填报日期 or 填表日期, as 2026-03-01. */
  readonly filledOn: TypedText | null;
  /** The day beside 统计时点, as 2025-09-01. */
  readonly statisticsDate: TypedText | null;
  /** The first year of a school year named in a title, four digits. */
  readonly period: string | null;
}

/** Titles stand at the top of a sheet or just above a table; deeper text is data. */
const ROWS_TO_SEARCH = 8;

const COUNTY = "[\\p{Script=Han}]{1,10}?(?:自治县|自治旗|县|市|旗|区)";
const TITLE = new RegExp(`^(?:附件\\d*[:：]?)?(${COUNTY})(?:(?:19|20)\\d\\d[^义]{0,12})?(?:县域|城乡)?义务教育`, "u");
const OF_LIST = new RegExp(
  `^(${COUNTY})(?:19|20)\\d\\d.{0,30}(?:表|名单|统计|情况)$|^(${COUNTY})(?:小学|初中|中小学|学校).{0,20}(?:表|名单)$`,
  "u",
);
const OF_UNIT = new RegExp(`^(${COUNTY})(?:教育|教体|教科|文教|人民政府|政府|教委)`, "u");
const UNIT_LINE = /^(?:填报|填表|上报)单位(?:\(盖章\)|（盖章）|\(公章\)|（公章）)?\s*[:：](.*)$/su;
const SCHOOL_YEAR = /((?:19|20)\d\d)(?:年?[-—–~～至](?:20)?(\d\d))?(?:学年|年度|年)/u;

/** Finds county, reporting unit and school year in the cells outside of tables, the first of each. */
export function readTitles(plainRanges: readonly TableData[]): Titles {
  const lines = plainRanges.filter((range) => !range.isHidden).flatMap(linesOf);
  const unit = lines.flatMap(unitOfLine)[0] ?? null;
  const titles = lines.filter(
    ({ text }) => text.length <= 60 && /义务教育|优质均衡|自评|申报|统计表|情况表|基本情况/u.test(text),
  );
  const fromTitle = lines
    .map(({ text }) => TITLE.exec(text.replace(/\s+/gu, ""))?.[1])
    .find((name) => name !== undefined);
  return {
    county: fromTitle ?? (unit === null ? null : countyOfUnit(unit.text)),
    reportingUnit: unit,
    filledOn: firstDate(plainRanges, FILLED_ON),
    statisticsDate: firstDate(plainRanges, STATISTICS_DATE),
    period: titles.flatMap(({ text }) => schoolYearIn(text))[0] ?? null,
  };
}

/** A title over several years (2022—2024年, 历年) says of none that it is the one that is evaluated. */
function schoolYearIn(title: string): string[] {
  const [, first, second] = SCHOOL_YEAR.exec(title.replace(/\s+/gu, "")) ?? [];
  const isOneYear = second === undefined || (Number(first) + 1) % 100 === Number(second);
  return first === undefined || !isOneYear || title.includes("历年") ? [] : [first];
}

/** 示例县 of 示例县2025年学校基本情况统计表, 示例县义务教育… or 填报单位：示例县教育局; null where a line names no county so. */
export function countyOfTitle(line: string): string | null {
  const plain = line.normalize("NFKC").replace(/\s+/gu, "");
  const unit = /^(?:填报|填表|上报)单位(?:\([^()]*\))?:?(.+)$/u.exec(plain)?.[1];
  if (unit !== undefined) return countyOfUnit(unit);
  return (
    TITLE.exec(plain)?.[1] ??
    OF_LIST.exec(plain)
      ?.slice(1)
      .find((county) => county !== undefined) ??
    null
  );
}

/** 示例县教育局 → 示例县; null where the unit's name does not begin with a county. */
export function countyOfUnit(unit: string): string | null {
  return OF_UNIT.exec(unit)?.[1] ?? null;
}

interface Line extends TypedText {
  /** What stands in the next filled cell to the right. */
  readonly next: TypedText | null;
}

function linesOf(range: TableData): Line[] {
  return range.cells.slice(0, ROWS_TO_SEARCH).flatMap((cells, row) => {
    const filled = cells.flatMap((_, column): TypedText[] => {
      const text = textOf(cellAt(range, row, column));
      return text === "" ? [] : [{ text, cell: cellRefIn(range, row, column) }];
    });
    return filled.map((typed, position) => ({ ...typed, next: filled[position + 1] ?? null }));
  });
}

const FILLED_ON = /^(?:填报|填表|制表|上报|报出)(?:日期|时间)[::：\s]*(.*)$/su;
const STATISTICS_DATE = /^(?:数据)?(?:统计时点|统计日期|统计基准日|数据时点|(?:数据|统计)截止日期)[::：\s]*(.*)$/su;

function firstDate(plainRanges: readonly TableData[], line: RegExp): TypedText | null {
  return plainRanges.filter((range) => !range.isHidden).flatMap((range) => datesOf(range, line))[0] ?? null;
}

/** The date that a line at the head or foot of a sheet gives, behind its words or in the next filled cell. */
function datesOf(range: TableData, line: RegExp): TypedText[] {
  const foot = Math.max(ROWS_TO_SEARCH, range.cells.length - ROWS_TO_SEARCH);
  return range.cells.flatMap((cells, row) => {
    if (row >= ROWS_TO_SEARCH && row < foot) return [];
    return cells.flatMap((cell, column): TypedText[] => {
      const found = cell.kind === "text" ? line.exec(cell.value.trim()) : null;
      if (found === null) return [];
      const next = cells.slice(column + 1).find((one) => one.kind !== "empty");
      const inline = (found[1] ?? "").replace(/\s+/gu, "");
      const date = dateOfCell(inline === "" ? (next ?? EMPTY_CELL) : textCell(inline));
      return date === null || !/^\d{4}-/u.test(date) ? [] : [{ text: date, cell: cellRefIn(range, row, column) }];
    });
  });
}

function unitOfLine({ text, cell, next }: Line): TypedText[] {
  const found = UNIT_LINE.exec(text);
  if (found === null) return [];
  const inline = nameInLine(found[1] ?? "");
  if (inline !== "") return [{ text: inline, cell }];
  return next === null || /[:：]/u.test(next.text) ? [] : [{ ...next, text: nameInLine(next.text) }];
}

/** 示例县教育局 before what stands far behind it in the same cell; 填表日期：… in the next one is no name. */
function nameInLine(line: string): string {
  return (
    line
      .trim()
      .split(/\s{2,}/u)[0]
      ?.trim() ?? ""
  );
}
