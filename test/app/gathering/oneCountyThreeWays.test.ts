import { REPORTED_FIGURES } from "../../../assets/sample/countyFigures";
import { judgeWorkbook } from "../../../src/app/evaluateWorkbook";
import { gatherFiles, openCounty, updatedCounty, type FileBytes } from "../../../src/app/gathering/gatherCounty";
import { countyFigureRows } from "../../../src/app/template/countyFigureRows";
import { evaluationToJson } from "../../../src/present/json/evaluationToJson";
import type { UeiEvaluationJson } from "../../../src/present/json/evaluationJson";
import { zhCN } from "../../../src/strings/zh-CN";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { exportSchoolOf } from "../../fixtures/exports/exportSchoolOf";
import { HEADING_STYLES } from "../../fixtures/exports/headingStyles";
import { AS_EXPORTED, wideExports, type HeadingStyle } from "../../fixtures/exports/wideExport";
import { formWorkbook, type FormSheet, type FormValue } from "../../fixtures/gathering/formSheets";
import { generationOf2021, generationOf2023 } from "../../fixtures/gathering/newGenerations";
import { oldGeneration } from "../../fixtures/gathering/oldGeneration";
import { STATISTICS_COUNTY, statisticsCounty, type StatisticsSchool } from "../../fixtures/gathering/statisticsSchool";
import { tidyWorkbook } from "../../fixtures/gathering/tidyTables";
import { LARGE } from "../../fixtures/runs";

/** In `npm test` a county of an ordinary size; `npm run test:large` tries larger ones. */
const SIZES = LARGE ? [120, 400] : [30];

/** What no table of schools says: without it most items would be undetermined, and a comparison of them empty. */
const ASKED = new Set(countyFigureRows(zhCN).map(([label]) => label));
const FIGURES = REPORTED_FIGURES.filter(
  ([label]) => ASKED.has(label) && !/^(?:学年|小学|初中|义务教育学校|九年|十二年|教职工|专任教师)/u.test(label),
);

/** As the template's table takes them. */
const TYPED = FIGURES.map(([label, value]) => [label, value] as const);

const GENERATIONS: readonly (readonly [string, (school: StatisticsSchool) => FormSheet[]])[] = [
  ["old", oldGeneration],
  ["2021", generationOf2021],
  ["2023", generationOf2023],
];

type Judged = ReturnType<typeof facts>;

/** Sums in another order differ in their last places. */
function rounded<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_, one: unknown) => (typeof one === "number" ? Number(one.toPrecision(9)) : one));
  return JSON.parse(text) as Value;
}

function inOrder(rows: readonly unknown[]): string[] {
  return rows.map((row) => JSON.stringify(rounded(row))).sort();
}

/** What is judged, without where it was read; schools in the order of their names. */
function facts({ verdict, counts, items, balance, composite, schools, excluded, plan }: UeiEvaluationJson) {
  return {
    verdict,
    counts,
    items: items.map(({ id, outcome, parts }) => [id, outcome, ...inOrder(parts)]),
    balance: rounded(balance),
    composite: rounded(composite),
    schools: inOrder(schools),
    excluded: inOrder(excluded),
    plan: {
      shortfalls: inOrder(plan.shortfalls),
      balance: plan.balance.map(({ additions, moves, ...rest }) => [
        inOrder([rest]),
        inOrder(additions),
        moves === null ? null : inOrder(moves),
      ]),
      totals: rounded(plan.totals),
      cost: rounded(plan.cost),
    },
  };
}

async function judged(bytes: Uint8Array): Promise<Judged> {
  return facts(evaluationToJson(await judgeWorkbook(WorkbookFile.open(bytes, "青禾县.xlsx")), zhCN));
}

/** The wide exports of the county as sheets of a file. */
function exportSheets(county: readonly StatisticsSchool[], style: HeadingStyle): FormSheet[] {
  return wideExports(
    county.map((school) => exportSchoolOf(school)),
    style,
  ).map(({ sheet, cells }) => ({ sheet, rows: cells.map((row) => row.map(({ value }) => value as FormValue)) }));
}

const COUNTY_SHEET: FormSheet = {
  sheet: "县级数据",
  rows: [["指标", "数值", "单位"], ["县名", STATISTICS_COUNTY], ["学年", 2025], ...FIGURES],
};

/** Gathered into a workbook of the county that holds nothing but the county's own figures. */
async function gathered(files: readonly FileBytes[]): Promise<Judged> {
  const county = await openCounty("青禾县.xlsx", tidyWorkbook([], TYPED));
  const gathering = await gatherFiles(files, county.answers);
  expect(gathering.questions).toEqual([]);
  expect(gathering.schools.flatMap(({ problems }) => problems)).toEqual([]);
  const { bytes, refused } = updatedCounty(county, gathering, "2026-01-01 00:00", zhCN);
  expect(refused).toEqual([]);
  return judged(bytes);
}

describe.each(SIZES)("one county of %d schools, three ways", (size) => {
  // Exports list the schools with 小学 first, and of many schools some sentences name the first ones.
  const all = statisticsCounty(size);
  const county = [...all.filter(({ stages }) => stages.primary), ...all.filter(({ stages }) => !stages.primary)];
  let tidy: Judged;
  beforeAll(async () => {
    tidy = await judged(tidyWorkbook(county, TYPED));
  }, 600_000);

  test("is no empty comparison", () => {
    const open = tidy.items.filter(([, outcome]) => outcome !== "met" && outcome !== "unmet").map(([id]) => id);
    expect(open).not.toEqual(expect.arrayContaining([expect.stringMatching(/^R|^G[45]$/u)]));
    expect(tidy.schools.length).toBeGreaterThan(size);
    expect(tidy.excluded.length).toBeGreaterThan(0);
    expect(tidy.plan.shortfalls.length).toBeGreaterThan(0);
    expect(tidy.balance).toHaveLength(14);
  });

  test.each(HEADING_STYLES)(
    "as wide exports, $name",
    async (style) => {
      expect(await judged(formWorkbook([...exportSheets(county, style), COUNTY_SHEET]))).toEqual(tidy);
    },
    600_000,
  );

  test("as wide exports that are gathered, a file for each stage", async () => {
    const files = exportSheets(county, { ...AS_EXPORTED, hasTitle: true, hasTotals: true }).map((sheet) => ({
      file: `2025学年${sheet.sheet}.xlsx`,
      bytes: formWorkbook([sheet]),
    }));
    expect(await gathered(files)).toEqual(tidy);
  }, 600_000);

  test.each(GENERATIONS)(
    "as school workbooks of the generation %s",
    async (_, render) => {
      const files = county.map((school) => ({ file: `${school.name}.xlsx`, bytes: formWorkbook(render(school)) }));
      expect(await gathered(files)).toEqual(tidy);
    },
    600_000,
  );
});
