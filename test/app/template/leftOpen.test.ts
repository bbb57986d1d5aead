import { readDataset, VOCABULARY } from "../../fixtures/readDataset";
import { STRINGS } from "../../../src/app/languages";
import { FORM_FIGURES } from "../../../src/app/template/countyFigureRows";
import { templateSheets, type KnownData } from "../../../src/app/template/templateSheets";
import type { Contents } from "../../../src/intake/intake";
import { countyEntry } from "../../../src/intake/vocabulary/vocabulary";
import type { Cell } from "../../../src/model/tables/cell";
import type { TableData } from "../../../src/model/tables/table";
import { evaluationToJson } from "../../../src/present/json/evaluationToJson";
import type { Language } from "../../../src/strings/strings";
import { newWorkbook } from "../../../src/workbook/file/newWorkbook";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { evaluate } from "../../fixtures/evaluate";
import { jsonFacts } from "../../fixtures/jsonFacts";
import { planned } from "../../fixtures/planned";
import { SOAKS } from "../../fixtures/runs";

type Id = Parameters<typeof countyEntry>[0];

/** What the form's instructions call for of a county of two schools and a 教学点, and nothing else. */
const FIGURES: Readonly<Partial<Record<Id, string | number>>> = {
  county: "示例县",
  schoolYear: 2025,
  fiscalYear: 2025,
  compulsorySchools: 2,
  primarySchools: 1,
  juniorSchools: 1,
  nineYearSchools: 0,
  twelveYearSchools: 0,
  specialSchools: 0,
  teachingPoints: 1,
  fullTimeTeachers: 123,
  primaryOperatingFundsQuota: 720,
  juniorOperatingFundsQuota: 940,
  specialEducationFunds: 70_000,
  specialEducationStudents: 10,
  teacherAnnualPay: 100_000,
  civilServantAnnualPay: 99_000,
  trainingCycle: "2019—2023",
  teachersWith360Hours: 123,
  rotationEligibleTeachers: 50,
  rotatedTeachers: 10,
  rotatedBackboneTeachers: 3,
  certifiedTeachers: 123,
  primaryUrbanIntake: 100,
  primaryUrbanZonedIntake: 98,
  juniorUrbanIntake: 100,
  juniorUrbanZonedIntake: 97,
  qualitySeniorPlaces: 100,
  allocatedPlaces: 60,
  allocatedRuralPlaces: 30,
  migrantChildren: 100,
  migrantChildrenInPublicSchools: 90,
  retentionGraduates: 99,
  retentionIntake: 100,
  retentionIn: 0,
  retentionOut: 1,
  retentionDeaths: 0,
  disabledChildren: 40,
  disabledInclusive: 20,
  disabledSpecialSchool: 0,
  disabledSpecialClass: 0,
  disabledHomeTaught: 19,
  disabledUnable: 1,
  disabledDeferred: 0,
};

const KNOWN: KnownData = {
  schools: [
    ["2165420119", "示例县第一小学", "小学", "县级教育部门", "城区", "否", 2001, null, 900, null, null, 20, null, 0],
    ["2165420120", "示例县第二中学", "初级中学", "民办", "城区", "否", 2001, null, null, 900, null, null, 18, null, 0],
    ["2165420121", "示例县柳树教学点", "教学点", "县级教育部门", "乡村", "否", 2001, null, 30, null, null, 3, null, 0],
  ],
  teachers: [
    ["2165420119", "示例县第一小学", 60, null, 50, null, 20, null, 10],
    ["2165420120", "示例县第二中学", null, 60, null, 55, null, 20, null, 10],
    ["2165420121", "示例县柳树教学点", 3, null, 3, null, 0, null, 1],
  ],
  premises: [
    ["2165420119", "示例县第一小学", 9000, 0, 9000, 3_000_000, 30],
    ["2165420120", "示例县第二中学", 9000, 0, 12_000, 3_000_000, 30],
    ["2165420121", "示例县柳树教学点", 300, 0, 400, 100_000, 3],
  ],
  funds: [
    ["2165420119", "示例县第一小学", 648_000, null, 40_000],
    ["2165420120", "示例县第二中学", 846_000, null, 50_000],
    ["2165420121", "示例县柳树教学点", 72_000, 72_000, 4000],
  ],
  figures: new Map(
    Object.entries(FIGURES).map(([id, value]) => [countyEntry(id as Id, VOCABULARY).labels[0] ?? id, value ?? null]),
  ),
};

const ANSWERS: Readonly<Record<string, string>> = { 自评结论: "达标", 是否存在: "不存在" };

async function formOf(language: Language): Promise<Contents> {
  const contents = await WorkbookFile.open(newWorkbook(templateSheets(STRINGS[language], KNOWN))).read();
  const answer = (table: TableData): TableData => ({
    ...table,
    cells: table.cells.map((row, at) =>
      at === 0 ? row : (table.cells[0] ?? []).map((heading, column) => answered(row[column], ANSWERS[heading.shown])),
    ),
  });
  return { ...contents, tables: contents.tables.map(answer) };
}

const EMPTY: Cell = { kind: "empty", value: null, shown: "", isDate: false };

function answered(cell: Cell = EMPTY, answer: string | undefined): Cell {
  return answer === undefined ? cell : { kind: "text", value: answer, shown: answer, isDate: false };
}

const outcomesOf = (contents: Contents): unknown =>
  evaluate(readDataset(contents)).items.map(({ id, outcome }) => `${id} ${outcome}`);

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell.kind !== "empty";

/** The table without the rows that nobody filled in, and then without the columns in which nothing stands. */
function withoutOpen(table: TableData): TableData {
  const answers = (table.cells[0] ?? []).findIndex(({ shown }) => ["数值", "差异系数"].includes(shown));
  const rows = table.cells.filter((row, at) => at === 0 || (answers < 0 ? row.some(isFilled) : isFilled(row[answers])));
  const columns = (rows[0] ?? []).map((_, column) => rows.slice(1).some((row) => isFilled(row[column])));
  return { ...table, cells: rows.map((row) => row.filter((_, column) => columns[column])) };
}

describe.each<Language>(["zh-CN", "en"])("the form, filled with what its instructions call for (%s)", (language) => {
  test("gives the same outcomes as with the rows and columns deleted that were left open (D34)", async () => {
    const form = await formOf(language);
    const tables = form.tables.map(withoutOpen).filter(({ cells }) => cells.length > 1);
    expect(tables.length).toBeLessThan(form.tables.length);
    expect(outcomesOf(form)).toEqual(outcomesOf({ ...form, tables }));
    expect(outcomesOf(form)).toEqual(expect.arrayContaining(["G9 met", "Q3 met", "Q6 met"]));
  });
});

test("the forms of both languages, filled alike, are judged alike to the last number", async () => {
  const factsOf = async (language: Language): Promise<unknown> => {
    const evaluation = planned(evaluate(readDataset(await formOf(language))));
    return jsonFacts(evaluationToJson(evaluation, STRINGS[language]), ["sheet", "headings"]);
  };
  expect(await factsOf("en")).toEqual(await factsOf("zh-CN"));
});

/**
 * Numbers below a count, in groups that are tried together: numbers far apart, so that no item needs two of a group and
 * what one of them changes is not hidden by another. `npm run soak` tries each alone.
 */
function groupsOf(count: number, apart: number): ReadonlySet<number>[] {
  const groups = SOAKS ? count : Math.min(apart, count);
  return Array.from(
    { length: groups },
    (_, group) => new Set(Array.from({ length: count }, (_, at) => at).filter((at) => at % groups === group)),
  );
}

test("a figure left open is one whose row is deleted, whichever of the form it is", async () => {
  const form = await formOf("zh-CN");
  const change = (changed: (rows: TableData["cells"]) => TableData["cells"]): unknown =>
    outcomesOf({
      ...form,
      tables: form.tables.map((table) =>
        table.name === "县级数据表" ? { ...table, cells: changed(table.cells) } : table,
      ),
    });
  for (const group of groupsOf(FORM_FIGURES.flatMap(([, ids]) => ids).length, 12)) {
    const open = change((rows) =>
      rows.map((row, index) => (group.has(index - 1) ? row.map((cell, column) => (column === 1 ? EMPTY : cell)) : row)),
    );
    const deleted = change((rows) => rows.filter((_, index) => !group.has(index - 1)));
    expect([[...group], open]).toEqual([[...group], deleted]);
  }
});

test("a column of schools left open is one that is deleted", async () => {
  const form = await formOf("zh-CN");
  for (const [index, table] of form.tables.entries()) {
    if (!["学校基本情况表", "师资情况表", "办学条件表", "经费表"].includes(table.name ?? "")) continue;
    const headings = (table.cells[0] ?? []).map(({ shown }) => shown);
    for (const group of groupsOf(headings.length, 4)) {
      const isOpen = (column: number): boolean => group.has(column) && headings[column] !== "学校名称";
      const change = (changed: (row: readonly Cell[]) => readonly Cell[]): unknown =>
        outcomesOf({
          ...form,
          tables: form.tables.map((one, at) => (at === index ? { ...one, cells: one.cells.map(changed) } : one)),
        });
      const open = change((row) => (row === table.cells[0] ? row : row.map((cell, at) => (isOpen(at) ? EMPTY : cell))));
      const deleted = change((row) => row.filter((_, at) => !isOpen(at)));
      expect([headings.filter((_, at) => isOpen(at)), open]).toEqual([headings.filter((_, at) => isOpen(at)), deleted]);
    }
  }
});
