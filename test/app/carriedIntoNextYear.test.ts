import { judgeWorkbook, writeEvaluation, type JudgedWorkbook } from "../../src/app/evaluateWorkbook";
import { knownValue } from "../../src/model/figures/figure";
import type { TableData } from "../../src/model/tables/table";
import { zhCN } from "../../src/strings/zh-CN";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import type { WorkbookPort } from "../../src/workbook/port";
import { tablesOf, type Entry, type Sheet } from "../fixtures/county";
import { tableBook } from "../fixtures/tableBook";
import { openPort, plainContents } from "../workbook/excel/openPort";
import { writtenSheets } from "../workbook/excel/writtenBook";

const STAMP = { evaluatedAt: "2026-01-01 00:00", version: "0.1.0" };

const HEADINGS = [
  "学校名称",
  "学校类型",
  "学段",
  "在校生数",
  "高于规定学历教师数",
  "骨干教师数",
  "音体美教师",
  "教学及辅助用房面积（不含室内体育用房）（㎡）",
  "体育运动场馆面积（㎡）",
  "教学仪器设备值（万元）",
  "网络多媒体教室数（间）",
];

/**
 * What the bureau's sheets say in a year: two schools a stage, of which one gets more backbone teachers year by year.
 */
function tablesIn(year: number | null, history: readonly (readonly Entry[])[] = []): TableData[] {
  const more = (year ?? 2024) - 2024;
  const school = (name: string, type: string, stage: string, students: number, backbone: number): Entry[] => [
    name,
    type,
    stage,
    students,
    students * 0.07,
    backbone,
    students * 0.012,
    students * 7,
    students * 12,
    students * 0.3 - 20 * more,
    students * 0.03,
  ];
  const sheets: Sheet[] = [
    {
      sheet: "学校",
      name: "学校",
      rows: [
        HEADINGS,
        school("青松小学", "小学", "小学", 500, 6),
        school("白杨小学", "小学", "小学", 1500, 24 + 6 * more),
        school("第一中学", "初级中学", "初中", 1000, 20),
        school("第二中学", "初级中学", "初中", 500, 9),
      ],
    },
    {
      sheet: "县级指标",
      name: "县级指标",
      rows: [["指标", "数值", "单位"], ["县名", "示例县", ""], ...(year === null ? [] : [["学年", year, ""]])],
    },
    ...(history.length === 0
      ? []
      : [{ sheet: "历年", name: "历年", rows: [["年度", "学段", "指标", "差异系数", "全县平均值"], ...history] }]),
  ];
  return tablesOf(sheets);
}

interface Opened {
  readonly port: WorkbookPort;
  readonly bytes: () => Uint8Array;
  readonly close: () => void;
}

type Open = (bytes: Uint8Array) => Promise<Opened>;

const openFile: Open = (bytes) => {
  const file = WorkbookFile.open(bytes);
  return Promise.resolve({ port: file, bytes: () => file.bytes, close: () => undefined });
};

const openInExcel: Open = async (bytes) => {
  const { excel, port } = await openPort(bytes);
  return { port, bytes: () => excel.save(), close: () => excel.close() };
};

interface Evaluated {
  readonly judged: JudgedWorkbook;
  readonly bytes: Uint8Array;
}

/** Evaluates a workbook in which the bureau has typed the figures of a year. */
async function evaluateIn(open: Open, bytes: Uint8Array, tables: readonly TableData[]): Promise<Evaluated> {
  const { port, bytes: saved, close } = await open(bytes);
  const typed = {
    read: async () => ({ ...plainContents(await port.read()), tables, plainRanges: [] }),
    write: port.write.bind(port),
  } as unknown as WorkbookPort;
  const judged = await judgeWorkbook(typed);
  await writeEvaluation(typed, judged, zhCN, STAMP);
  const after = saved();
  close();
  return { judged, bytes: after };
}

type TwoYears = readonly [first: Evaluated, second: Evaluated];

const carried = new Map<Open, Promise<TwoYears>>();

/** The workbook after its first year, and carried into the next. */
function twoYears(open: Open = openFile): Promise<TwoYears> {
  const years =
    carried.get(open) ??
    evaluateIn(open, tableBook(tablesIn(2024)), tablesIn(2024)).then(
      async (first): Promise<TwoYears> => [first, await evaluateIn(open, first.bytes, tablesIn(2025))],
    );
  carried.set(open, years);
  return years;
}

const recorded = ({ evaluation }: JudgedWorkbook): unknown[][] =>
  evaluation.dataset.record.map(({ year, stage, indicator, coefficientOfVariation, mean }) => [
    year,
    stage,
    indicator,
    knownValue(coefficientOfVariation),
    knownValue(mean),
  ]);
const codes = ({ evaluation }: JudgedWorkbook): string[] => evaluation.findings.map(({ code }) => code);
const balanceSheet = (bytes: Uint8Array) => writtenSheets(bytes).find(({ name }) => name === "UEI 校际均衡");

describe.each<[string, Open]>([
  ["file", openFile],
  ["Excel", openInExcel],
])("a workbook carried into the next year through the port of %s", (_, open) => {
  let first: Evaluated;
  let second: Evaluated;

  beforeAll(async () => {
    [first, second] = await twoYears(open);
  });

  test("compares with last year's numbers, unrounded, without anybody typing them", () => {
    const [before, now] = [first.judged.evaluation, second.judged.evaluation];
    expect(before.trends.map(({ previous }) => previous)).toEqual(Array(16).fill(null));
    for (const { stage, indicator, previous } of now.trends) {
      const was = before.balance.find((one) => one.stage === stage && one.indicator === indicator);
      expect(previous).toMatchObject({
        year: 2024,
        source: "record",
        coefficientOfVariation: indicator === "composite" ? before.composite[stage] : was?.coefficientOfVariation,
        mean: was?.mean ?? null,
      });
    }
  });

  test("says what got worse, and decides nothing by it", async () => {
    expect(codes(second.judged)).toEqual(expect.arrayContaining(["coefficientRisen", "meansFallen"]));
    const alone = ({ evaluation: { verdict, items } }: JudgedWorkbook): unknown => [
      verdict,
      items.map(({ id, outcome }) => [id, outcome]),
    ];
    const fresh = await evaluateIn(openFile, tableBook(tablesIn(2025)), tablesIn(2025));
    expect(alone(second.judged)).toEqual(alone(fresh.judged));
  });

  test("keeps the rows of the earlier year and rewrites its own, however often it is evaluated", async () => {
    const third = await evaluateIn(open, second.bytes, tablesIn(2025));
    const fourth = await evaluateIn(open, third.bytes, tablesIn(2025));
    expect(recorded(third.judged)).toHaveLength(32);
    expect(recorded(fourth.judged)).toEqual(recorded(third.judged));
    expect(balanceSheet(fourth.bytes)).toEqual(balanceSheet(second.bytes));
    expect(balanceSheet(second.bytes)?.charts).toHaveLength(4);
  });
});

test("without a school year the record stays as it is, nothing is compared, and it is said why", async () => {
  const [, second] = await twoYears();
  const undated = await evaluateIn(openFile, second.bytes, tablesIn(null));
  expect(codes(undated.judged)).toContain("recordWithoutPeriod");
  expect(undated.judged.evaluation.trends.every(({ previous }) => previous === null)).toBe(true);
  const next = await evaluateIn(openFile, undated.bytes, tablesIn(2026));
  expect(recorded(next.judged).map(([year]) => year)).toEqual([
    ...Array<string>(16).fill("2024"),
    ...Array<string>(16).fill("2025"),
  ]);
  expect(next.judged.evaluation.trends[0]?.years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
});

test("the bureau's own table of earlier years counts for more, and where it differs is said", async () => {
  const [first] = await twoYears();
  const tables = tablesIn(2025, [
    ["2024年", "小学", "骨干教师", 0.333, 1.5],
    ["2023年", "小学", "骨干教师", 0.2, 1.4],
  ]);
  const { judged } = await evaluateIn(openFile, first.bytes, tables);
  const trend = judged.evaluation.trends.find(({ stage, indicator }) => stage === "primary" && indicator === "R2");
  expect(trend?.years.slice(0, 2)).toMatchObject([
    { year: 2023, coefficientOfVariation: 0.2 },
    { year: 2024, coefficientOfVariation: 0.333, source: "table" },
  ]);
  expect(codes(judged)).toContain("historyDiffersFromRecord");
});
