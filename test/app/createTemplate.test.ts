import { readDataset, VOCABULARY } from "../fixtures/readDataset";
import { createTemplate } from "../../src/app/createTemplate";
import { STRINGS } from "../../src/app/languages";
import { FORM_FIGURES } from "../../src/app/template/countyFigureRows";
import { FORM_COLUMNS } from "../../src/app/template/schoolColumns";
import { templateSheets } from "../../src/app/template/templateSheets";
import type { Dataset } from "../../src/model/dataset";
import { knownValue } from "../../src/model/figures/figure";
import type { CountyFigureId } from "../../src/model/identifiers";
import { INDICATOR_IDS } from "../../src/regulation/indicators";
import type { NewSheet } from "../../src/model/sheets/newSheet";
import { STAGES } from "../../src/model/stage";
import { ITEMS } from "../../src/regulation/items";
import type { Language } from "../../src/strings/strings";
import { newWorkbook } from "../../src/workbook/file/newWorkbook";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";

type Typed = string | number | null;

/** Types values into the rows of a named table of the form, by heading; null leaves a cell as it is. */
function typeInto(
  sheet: NewSheet,
  table: string,
  value: (heading: string, row: number) => Typed,
  rows = Infinity,
): NewSheet {
  const found = sheet.tables.find(({ name }) => name === table);
  if (found === undefined) return sheet;
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) => {
      const index = at - found.fromRow - 1;
      if (index < 0 || at > found.toRow || index >= rows) return row;
      return {
        ...row,
        cells: row.cells.map((cell, column) => {
          const typed = cell.value === null ? value(found.headings[column] ?? "", index) : null;
          return typed === null ? cell : { ...cell, value: typed };
        }),
      };
    }),
  };
}

const SCHOOL_WORDS: Readonly<Record<string, Typed>> = {
  学校代码: "3165420119",
  学校名称: "示例学校",
  学校类型: "九年一贯制学校",
  举办者类型: "县级教育部门",
  城乡类型: "镇区",
  是否寄宿制: "否",
  建校年份: 2008,
  教室类型: "音乐",
};

const COUNTY_WORDS: Readonly<Partial<Record<string, Typed>>> = {
  county: "示例县",
  reportingUnit: "示例县教育局",
  schoolYear: 2025,
  fiscalYear: 2025,
  basicBalanceYear: 2016,
  trainingCycle: "2024—2028年",
  monitoredSubjects: "数学、科学",
  recognitionSource: "省级",
};

function countyValue(id: string): Typed {
  if (COUNTY_WORDS[id] !== undefined) return COUNTY_WORDS[id];
  if (id.startsWith("level")) return "Ⅲ";
  return id.startsWith("variation") ? 0.1 : 8;
}

const FIGURE_IDS = FORM_FIGURES.flatMap(([, ids]) => ids);

async function readForm(language: Language, type: (sheet: NewSheet) => NewSheet): Promise<Dataset> {
  const bytes = newWorkbook(templateSheets(STRINGS[language]).map(type));
  return readDataset(await WorkbookFile.open(bytes).read());
}

function filled(sheet: NewSheet): NewSheet {
  const school = (heading: string): Typed =>
    SCHOOL_WORDS[heading] ?? (heading.startsWith("高中") ? null : heading.includes("班") ? 2 : 120);
  return ["学校基本情况表", "师资情况表", "办学条件表", "音乐美术专用教室表", "经费表"].reduce(
    (one, table) => typeInto(one, table, school, 1),
    [
      [
        "县级数据表",
        (heading: string, row: number) => (heading === "数值" ? countyValue(FIGURE_IDS[row] ?? "") : null),
      ],
      ["自评情况表", (heading: string) => (heading === "自评结论" ? "达标" : `${heading}内容`)],
      ["第十条表", () => "不存在"],
      [
        "历年差异系数表",
        (heading: string) =>
          heading === "年度" ? "2024年" : heading === "差异系数" ? 0.4 : heading === "全县平均值" ? 7.5 : null,
      ],
    ].reduce(
      (one, [table, value]) => typeInto(one, table as string, value as (heading: string, row: number) => Typed),
      sheet,
    ),
  );
}

describe.each<Language>(["zh-CN", "en"])("the workbook to fill in (%s)", (language) => {
  test("every table and every column of it is recognised as what it is for", async () => {
    const { readings } = await readForm(language, filled);
    const { template } = STRINGS[language];
    const unused = readings.flatMap(({ columns }) =>
      columns.filter(({ identifier }) => identifier === null).map(({ heading }) => heading),
    );
    expect(unused).toEqual([template.neededBy, template.need, template.requirement]);
    const read = new Set(readings.flatMap(({ columns }) => columns.map(({ identifier }) => identifier)));
    expect(
      Object.values(FORM_COLUMNS)
        .flat()
        .filter((id) => !read.has(id)),
    ).toEqual([]);
    expect(readings.map(({ roles }) => roles[0])).toEqual([
      "schools",
      "schools",
      "schools",
      "rooms",
      "funds",
      "figures",
      "statements",
      "vetoes",
      "history",
      "exceptions",
      "overrides",
    ]);
  });

  test("every figure that it asks for is understood with its unit", async () => {
    const { figures, texts, county } = await readForm(language, filled);
    expect(county).toBe("示例县");
    const lost = FIGURE_IDS.filter(
      (id) => VOCABULARY.county[id]?.dimension !== "text" && knownValue(figures[id as CountyFigureId]) === null,
    );
    expect(lost).toEqual([]);
    expect(texts.recognitionSource?.text).toBe("省级");
    expect(knownValue(figures.specialEducationFunds)).toBe(80000);
  });

  test("what the report prints and no item needs is asked for and understood", async () => {
    const { figures, texts } = await readForm(language, filled);
    expect([figures.primaryEnrolmentRate, figures.juniorEnrolmentRate].map(knownValue)).toEqual([8, 8]);
    expect([texts.problems?.text, texts.nextSteps?.text]).toEqual(["8", "8"]);
  });

  test("every statement and veto is understood, and nothing typed is doubted", async () => {
    const { statements, vetoes, schools, findings } = await readForm(language, filled);
    const items = ITEMS.filter(({ id }) => /^[RGQ]\d+$/.test(id)).map(({ id }) => id);
    expect(items.filter((id) => statements[id]?.declared !== "met")).toEqual([]);
    expect(vetoes.map(({ veto, outcome }) => [veto, outcome])).toEqual(
      ["V1", "V2", "V3", "V4", "V5", "V6"].map((id) => [id, "met"]),
    );
    expect(schools.map(({ name, type, roomList }) => [name, type, roomList?.length])).toEqual([
      ["示例学校", "nineYearSchool", 1],
    ]);
    expect(findings.filter(({ rank }) => rank !== "info")).toEqual([]);
  });

  test("every coefficient and mean of an earlier year is understood, in both stages", async () => {
    const { history } = await readForm(language, filled);
    expect(
      history.map(({ year, stage, indicator, coefficientOfVariation, mean }) => [
        year,
        stage,
        indicator,
        knownValue(coefficientOfVariation),
        knownValue(mean),
      ]),
    ).toEqual(
      STAGES.flatMap((stage) => [
        ...INDICATOR_IDS.map((id) => ["2024", stage, id, 0.4, 7.5]),
        ["2024", stage, "composite", 0.4, null],
      ]),
    );
  });

  test("left empty it says nothing: no school, no figure, no conclusion, no earlier year", async () => {
    const { schools, figures, statements, vetoes, history, findings } = await readForm(language, (sheet) => sheet);
    expect([schools, history, findings.filter(({ code }) => code === "historyNotUnderstood")]).toEqual([[], [], []]);
    expect(Object.values(figures).filter((figure) => knownValue(figure) !== null)).toEqual([]);
    expect(Object.values(statements).filter((statement) => statement?.declared !== null)).toEqual([]);
    expect(vetoes.every(({ outcome }) => outcome === "undetermined")).toBe(true);
  });
});

test("the same for everyone", () => {
  const [one, other] = [createTemplate(STRINGS["zh-CN"]), createTemplate(STRINGS["zh-CN"])];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});
