import { readDataset } from "../fixtures/readDataset";
import fc from "fast-check";
import { evaluate } from "../fixtures/evaluate";
import { RECORD_TABLE } from "../../src/model/sheets/recordTable";
import type { OwnSheet } from "../../src/model/sheets/sheetPlan";
import { madeCounty, sheetsOf, tablesOf, type Entry, type Sheet } from "../fixtures/county";
import { runs } from "../fixtures/runs";

const NOISE = fc.constantFrom<Entry>(null, "—", "待核实", { error: "#N/A" }, -1, 1e9);
const year = fc.oneof(fc.integer({ min: 2018, max: 2027 }), fc.constantFrom<Entry>("2024年", "2023—2024学年", "去年"));
const stage = fc.constantFrom<Entry>("小学", "初中", "高中", "");
const indicator = fc.constantFrom<Entry>(
  "综合差异系数",
  "骨干教师",
  "R4",
  "生均教学仪器设备值",
  "每百名学生拥有高于规定学历教师数",
  "小学在校生数",
  "师生比",
);
const coefficient = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 2, noNaN: true }) },
  { weight: 1, arbitrary: NOISE },
);
const mean = fc.oneof(
  { weight: 3, arbitrary: fc.double({ min: 0, max: 5000, noNaN: true }) },
  { weight: 1, arbitrary: NOISE },
);
const unit = fc.constantFrom<Entry>("人", "元", "万元", "㎡", null);

const rows = fc.array(fc.tuple(year, indicator, stage, coefficient, mean, unit), { maxLength: 40 });
/** A heading may be lost too. */
const lost = fc.option(fc.nat({ max: 5 }));

function sheetOf(name: string, body: readonly (readonly Entry[])[], gone: number | null): Sheet {
  return {
    sheet: name,
    name,
    rows: [RECORD_TABLE.headings.map((heading, at) => (at === gone ? `第${at}列` : heading)), ...body],
  };
}

function recordSheet(body: readonly (readonly Entry[])[]): OwnSheet {
  return { id: "balance", name: "UEI 校际均衡", cells: tablesOf([sheetOf("", body, null)])[0]?.cells ?? [] };
}

function outcomes(sheets: readonly Sheet[], ownSheets: readonly OwnSheet[]): unknown {
  const { verdict, counts, items, balance, composite, schools, itemShortfalls } = evaluate(
    readDataset({ tables: tablesOf(sheets), plainRanges: [], ownSheets }),
  );
  return {
    verdict,
    counts,
    items,
    balance,
    composite,
    shortfalls: itemShortfalls.length,
    schools: schools.map(({ outcome, met, ratios }) => [outcome, met, ratios]),
  };
}

test("no table of earlier years and no record, however wrong, changes an outcome, a number or a shortfall", () => {
  fc.assert(
    fc.property(madeCounty, rows, lost, rows, (county, history, gone, record) => {
      const sheets = sheetsOf(county);
      expect(outcomes([...sheets, sheetOf("历年", history, gone)], [recordSheet(record)])).toEqual(
        outcomes(sheets, []),
      );
    }),
    runs(8, 150),
  );
});
