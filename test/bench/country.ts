import type { Cell } from "../../src/model/tables/cell";
import type { TableData } from "../../src/model/tables/table";

/** Amounts a row: numerators of R1–R7 (R4 and R5 come from gross, indoor and outdoor areas). */
const HEADINGS = [
  "学校代码",
  "学校名称",
  "学校类型",
  "小学在校生数（人）",
  "初中在校生数（人）",
  "小学高于规定学历教师数（人）",
  "初中高于规定学历教师数（人）",
  "小学县级及以上骨干教师数（人）",
  "初中县级及以上骨干教师数（人）",
  "小学体育、艺术（美术、音乐）专任教师数（人）",
  "初中体育、艺术（美术、音乐）专任教师数（人）",
  "教学及辅助用房面积（㎡）",
  "室内体育用房面积（㎡）",
  "运动场地面积（㎡）",
  "教学仪器设备值（万元）",
  "网络多媒体教室数（间）",
];

/** A sheet holds at most 200,000 rows; a larger country comes in several tables. */
const ROWS_PER_TABLE = 120_000;

/** Plain tables of one-stage schools, half of them primary; the same count gives the same tables. */
export function countryTables(rows: number): TableData[] {
  const tables: TableData[] = [];
  for (let from = 0; from < rows; from += ROWS_PER_TABLE) {
    const count = Math.min(ROWS_PER_TABLE, rows - from);
    const cells = [HEADINGS.map(text), ...Array.from({ length: count }, (_, at) => schoolRow(from + at))];
    tables.push({
      sheet: `学校${tables.length + 1}`,
      name: `学校${tables.length + 1}`,
      firstRow: 0,
      firstColumn: 0,
      headingRows: 1,
      hasTotalsRow: false,
      isHidden: false,
      isFiltered: false,
      cells,
    });
  }
  return tables;
}

function schoolRow(at: number): Cell[] {
  const isPrimary = at % 2 === 0;
  const students = 120 + ((at * 7919) % 1700);
  const per = (share: number): Cell => number(Math.round(students * share * (0.8 + ((at * 104_729) % 1000) / 2000)));
  const staged = (cell: Cell): Cell[] => (isPrimary ? [cell, NOTHING] : [NOTHING, cell]);
  return [
    text(String(2_100_000_000 + at)),
    text(`第${at}学校`),
    text(isPrimary ? "小学" : "初级中学"),
    ...staged(number(students)),
    ...staged(per(0.07)),
    ...staged(per(0.015)),
    ...staged(per(0.012)),
    per(7),
    number(0),
    per(12),
    per(0.35),
    per(0.036),
  ];
}

const NOTHING: Cell = { kind: "empty", value: null, shown: "", isDate: false };

function number(value: number): Cell {
  return { kind: "number", value, shown: String(value), isDate: false };
}

function text(value: string): Cell {
  return { kind: "text", value, shown: value, isDate: false };
}
