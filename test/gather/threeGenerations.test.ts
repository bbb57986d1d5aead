import { readDataset } from "../fixtures/readDataset";
import { countyWorkbook, gatherFiles } from "../../src/app/gathering/gatherCounty";
import { missingColumns } from "../../src/app/gathering/neededColumns";
import { evaluate } from "../fixtures/evaluate";
import { readSchoolForms } from "../../src/gather/forms/schoolForms";
import type { Evaluation } from "../../src/model/evaluation";
import type { GatheredSchool } from "../../src/model/gathering";
import { zhCN } from "../../src/strings/zh-CN";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { formWorkbook, type FormSheet, type FormValue } from "../fixtures/gathering/formSheets";
import { generationOf2021, generationOf2023 } from "../fixtures/gathering/newGenerations";
import { oldGeneration } from "../fixtures/gathering/oldGeneration";
import { statisticsCounty, type StatisticsSchool } from "../fixtures/gathering/statisticsSchool";
import { tidyWorkbook } from "../fixtures/gathering/tidyTables";
import { onlySchool } from "./forms/onlySchool";
import { sheetOf } from "./forms/sheetOf";

type Render = (school: StatisticsSchool) => FormSheet[];

const GENERATIONS: readonly (readonly [string, Render])[] = [
  ["old", oldGeneration],
  ["2021", generationOf2021],
  ["2023", generationOf2023],
];

async function evaluationOf(bytes: Uint8Array): Promise<Evaluation> {
  return evaluate(readDataset(await WorkbookFile.open(bytes, "青禾县.xlsx").read()));
}

/** What is judged, without where it was read. */
function judged({ verdict, items, balance, schools, excluded }: Evaluation): unknown {
  return {
    verdict,
    outcomes: items.map(({ id, outcome }) => [id, outcome]),
    balance: balance.map((one) => [one.stage, one.indicator, one.coefficientOfVariation, one.outcome]),
    parts: schools.map(({ school, part, ratios, outcome }) => [
      school.name,
      part.stage,
      part.students.low,
      Object.values(part.amounts).map(({ low, high }) => [low, high]),
      Object.values(ratios),
      outcome,
    ]),
    excluded: excluded.map(({ name, students }) => [name, students]),
  };
}

test.each(GENERATIONS)("a county from forms of the generation %s is the county of tidy tables", async (_, render) => {
  const county = statisticsCounty();
  const gathering = await gatherFiles(
    county.map((school) => ({ file: `${school.name}.xlsx`, bytes: formWorkbook(render(school)) })),
  );
  expect(gathering.schools.flatMap((school) => school.problems.map(({ label, code }) => `${code} ${label}`))).toEqual(
    [],
  );
  expect(gathering.schools.flatMap(missingColumns)).toEqual([]);
  expect({ county: gathering.county, year: gathering.year, questions: gathering.questions }).toEqual({
    county: "青禾县",
    year: "2025",
    questions: [],
  });
  const gathered = judged(await evaluationOf(countyWorkbook(gathering, "2026-01-01 00:00", zhCN)));
  expect(gathered).toEqual(judged(await evaluationOf(tidyWorkbook(county))));
});

function read(sheets: readonly FormSheet[]): GatheredSchool {
  const reading = readSchoolForms(
    "x.xlsx",
    sheets.map(({ sheet, rows }) => sheetOf(sheet, rows)),
  );
  return onlySchool(reading);
}

function replaced(sheets: readonly FormSheet[], sheet: string, row: number, column: number, value: FormValue) {
  return sheets.map((one) =>
    one.sheet === sheet
      ? { ...one, rows: one.rows.map((cells, at) => (at === row ? withValue(cells, column, value) : cells)) }
      : one,
  );
}

function withValue(cells: readonly FormValue[], column: number, value: FormValue): FormValue[] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) =>
    at === column ? value : (cells[at] ?? null),
  );
}

/** Fields that no sum of the form covers: another number in their cell cannot be seen to be wrong. */
const WITHOUT_SUM = /^(?:backbone|outdoorSportsSpace|equipmentValue|multimediaClassrooms|intake)/u;

describe.each(GENERATIONS)("spoiled cells of the generation %s", (_, render) => {
  const kinds = ["小学", "九年一贯制学校", "完全中学", "十二年一贯制学校"];
  test.each(kinds)("of a %s: the field is missing with a finding, and never a wrong number", (type) => {
    const school = statisticsCounty().find((one) => one.type.word === type);
    if (school === undefined) throw new Error(type);
    const sheets = render(school);
    const whole = read(sheets);
    const wrong: string[] = [];
    for (const [field, { value, from }] of whole.values) {
      if (field.startsWith("intake")) continue;
      for (const { cell } of from) {
        for (const spoiling of [null, "*", "约三十", "plus"] as const) {
          const before = sheets.find(({ sheet }) => sheet === cell.sheet)?.rows[cell.row]?.[cell.column] ?? null;
          if (spoiling === "plus" && WITHOUT_SUM.test(field)) continue;
          // A zero, or nothing, may be left blank or marked where the line adds up.
          if (spoiling !== "plus" && spoiling !== "约三十" && (before === null || Number(before) === 0)) continue;
          const changed = spoiling === "plus" ? String(Number(before ?? 0) + 5) : spoiling;
          const spoiled = read(replaced(sheets, cell.sheet, cell.row, cell.column, changed));
          const found = spoiled.values.get(field)?.value;
          if (found !== undefined && found !== value) wrong.push(`${field} ${spoiling}: ${found} for ${value}`);
          // A blank 艺术 beside 音乐 and 美术 that make up the rest is proven by the sum of the row.
          const isProven = found === value && spoiling !== "约三十";
          if (!isProven && spoiled.problems.length === 0) wrong.push(`${field} ${spoiling}: nothing is said`);
          for (const [other, { value: kept }] of whole.values) {
            const now = spoiled.values.get(other)?.value;
            if (!other.startsWith("intake") && now !== undefined && now !== kept)
              wrong.push(`${field} ${spoiling}: ${other} ${now} for ${kept}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("a catalogue that names forms is none of them, and blank forms of other stages make no stage", () => {
    const school = statisticsCounty()[0];
    if (school === undefined) throw new Error("no school");
    const blankForm = {
      sheet: "教基3115",
      rows: [["初中分类型学生数"], ["教基3115"], [null, null, "在校生数"], ["甲", "乙", "1"], ["总计", "01", "*"]],
    };
    expect(read([...render(school), blankForm]).stages).toEqual(["primary"]);
  });

  test("a form that the type demands and that is absent is named, and its pupils are not 0", () => {
    const school = statisticsCounty().find(({ type }) => type.word === "完全中学");
    if (school === undefined) throw new Error("no school");
    const senior = read(render(school).filter(({ sheet }) => !/3118|314/u.test(sheet)));
    expect(senior.problems.map(({ code, label }) => [code, label])).toEqual([["formMissing", "普通高中在校生数"]]);
    expect(missingColumns(senior)).toEqual(["studentsSenior"]);
  });
});
