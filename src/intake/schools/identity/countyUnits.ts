import { cellRefIn, type CellRef } from "../../../model/tables/cellRef";
import { finding, type Finding } from "../../../model/findings/finding";
import { cellAt, textOf } from "../../cells/cellText";
import type { SchoolRow } from "../rows/schoolRow";

/** Where a row belongs by its columns 统计三级/县 and 所在地区划. */
export type CountyOfRow =
  | { readonly kind: "own" }
  | { readonly kind: "other"; readonly name: string; readonly where: CellRef }
  | { readonly kind: "unclear"; readonly text: string; readonly where: CellRef };

/** What the columns say of all rows together. */
export interface CountyUnits {
  /** The county that most rows name, for names without any other source; null where none does. */
  readonly majority: string | null;
  readonly of: (row: SchoolRow) => CountyOfRow;
}

const OWN: CountyOfRow = { kind: "own" };

/**
 * Places that stand under 统计三级 and are no county-level unit of their own: offices of the city or province, zones,
 * 兵团 and their kin. Their schools stay in, as a question (D32).
 */
const NO_COUNTY =
  /市本级|本级|市直|省直|区直|县直|直属|开发区|高新|经开|产业园|工业园|园区|新区|新城|示范区|管理区|管委会|保税区|度假区|兵团|农垦|林业|林区|矿区|农场|牧场|城区$|镇区$|郊区$|市区$|地区$|自治州$|盟$/u;
const COUNTY = /^[\p{Script=Han}]{1,14}(?:自治县|自治旗|县|旗|市|区)$/u;

/**
 * Reads which county each row belongs to. Only a value that names another county-level unit takes its row out; 所在地区划,
 * where it says something, decides. The own county is the one that the workbook names, else the one of most rows.
 * @param county as a figure row or a title gives it, or null
 */
export function countyUnits(rows: readonly SchoolRow[], county: string | null): CountyUnits {
  const asked = rows.filter(({ plan }) => plan.words.countyUnit >= 0 || plan.words.location >= 0);
  if (asked.length === 0) return { majority: null, of: () => OWN };
  const values = asked.flatMap((row) => valueAt(row, "countyUnit")?.text ?? []).filter(isCounty);
  const majority = mostFrequent(values);
  const named = county === null ? null : plainOf(county);
  const own =
    named !== null && values.some((value) => isSameCounty(value, named)) ? named : named === null ? majority : null;
  return { majority: named === null ? majority : null, of: (row) => countyOf(row, own) };
}

function countyOf(row: SchoolRow, own: string | null): CountyOfRow {
  const location = valueAt(row, "location");
  if (location !== null && own !== null && location.text.includes(own)) return OWN;
  const unit = valueAt(row, "countyUnit");
  const decisive = location !== null && isCounty(location.text) ? location : unit;
  if (decisive === null) return OWN;
  if (own !== null && isSameCounty(decisive.text, own)) return OWN;
  return own !== null && isCounty(decisive.text)
    ? { kind: "other", name: decisive.text, where: decisive.where }
    : { kind: "unclear", text: decisive.text, where: decisive.where };
}

function valueAt({ plan, row }: SchoolRow, column: "countyUnit" | "location"): { text: string; where: CellRef } | null {
  const at = plan.words[column];
  const text = at < 0 ? "" : plainOf(textOf(cellAt(plan.table, row, at)));
  return text === "" || /^[-—/*]+$/u.test(text) ? null : { text, where: cellRefIn(plan.table, row, at) };
}

function plainOf(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}

/** True for the name of a county-level unit of its own. */
export function isCounty(text: string): boolean {
  return COUNTY.test(text) && !NO_COUNTY.test(text);
}

/** 乌苏市 and 塔城地区乌苏市 are one county, and so are 乌苏市 and 乌苏. */
export function isSameCounty(value: string, own: string): boolean {
  const bare = own.replace(/(?:县|市|旗|区)$/u, "");
  return value.endsWith(own) || own.endsWith(value) || (bare.length >= 2 && value === bare);
}

/** The value that more than half of the rows have. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts) if (count * 2 > values.length) return value;
  return null;
}

/** One finding for each other county, and one for each word that is no county, with the number of their rows. */
export function countyFindings(places: readonly CountyOfRow[]): Finding[] {
  const rows = new Map<string, number>();
  const first = new Map<string, Exclude<CountyOfRow, { kind: "own" }>>();
  for (const place of places) {
    if (place.kind === "own") continue;
    const key = place.kind === "other" ? place.name : `?${place.text}`;
    rows.set(key, (rows.get(key) ?? 0) + 1);
    if (!first.has(key)) first.set(key, place);
  }
  return [...first].map(([key, place]) =>
    place.kind === "other"
      ? finding("otherCountyRows", "warning", { county: place.name, rows: rows.get(key) ?? 0 }, place.where)
      : finding("countyUnclear", "warning", { text: place.text, rows: rows.get(key) ?? 0 }, place.where),
  );
}
