import { writeFileSync } from "node:fs";
import path from "node:path";
import { tablesOf, type Entry } from "../fixtures/county";
import { wideBook, wideRows } from "../fixtures/wideSchools";
import { unequalSchools } from "./unequalSchools";

/** With some 80 school parts a county, the country's 2,843 counties have its 230,000. */
const SCHOOLS = 70;

/** One workbook of so many cannot be read. */
const DAMAGED_EVERY = 100;

/**
 * Writes the workbooks of counties that differ, the same in every run; one in a hundred is cut off. Of another year
 * they have the same schools with other figures.
 * @returns the names of the damaged ones
 */
export function writeCounties(folder: string, counties: number, year = 2025): string[] {
  const damaged: string[] = [];
  for (let at = 0; at < counties; at++) {
    const name = `${countyName(at)}.${year}.xlsx`;
    const bytes = countyBook(at, year);
    const isDamaged = at % DAMAGED_EVERY === DAMAGED_EVERY - 1;
    if (isDamaged) damaged.push(name);
    writeFileSync(path.join(folder, name), isDamaged ? bytes.subarray(0, bytes.length >> 1) : bytes);
  }
  return damaged;
}

function countyName(at: number): string {
  return `第${String(at + 1).padStart(4, "0")}县`;
}

/** The workbook of a county: its schools, and who it is. */
function countyBook(at: number, year: number): Uint8Array {
  const schools = wideRows(unequalSchools(SCHOOLS, 7 + at + 10_000 * (2025 - year)));
  const rows = schools.map(([, ...rest], school): Entry[] => [String(2_100_000_000 + at * 1000 + school), ...rest]);
  const figures = [
    ["指标", "数值", "单位"],
    ["县名", countyName(at), null],
    ["学年", year, null],
    ["小学生均公用经费基准定额", 720, "元"],
    ["初中生均公用经费基准定额", 940, "元"],
  ];
  return wideBook(rows, tablesOf([{ sheet: "县级", name: "县级", rows: figures }]));
}
