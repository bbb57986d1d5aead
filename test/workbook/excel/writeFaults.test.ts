import { awaited } from "../../fixtures/awaitedSheets";
import type { WorkbookFailure } from "../../../src/workbook/port";
import { LTSC_2021, EXCEL_API_1_9 } from "../../excel/boot/requirementMatrix";
import type { SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { DEMO_PLANS, planned } from "../../fixtures/demoPlans";
import { HostError } from "../../excel/wire/hostError";
import { buildXlsx } from "../../fixtures/xlsxBuilder";
import { openPort } from "./openPort";

const BOOK = buildXlsx({ sheets: [{ name: "数据", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
const OVERVIEW_NAME = DEMO_PLANS[0]?.name ?? "";

async function failureOf(work: Promise<unknown>): Promise<WorkbookFailure> {
  try {
    await work;
  } catch (error) {
    return (error as { readonly failure: WorkbookFailure }).failure;
  }
  throw new Error("it succeeded");
}

test("a locked structure and a protected sheet of ours are refused before anything is written, and nothing is unprotected", async () => {
  const { excel, port } = await openPort(BOOK);
  excel.book.isStructureProtected = true;
  expect(await failureOf(port.write(awaited(DEMO_PLANS)))).toEqual({ code: "structureLocked" });
  excel.book.isStructureProtected = false;
  await port.write(awaited(DEMO_PLANS));
  const sheet = excel.book.sheet(OVERVIEW_NAME);
  if (sheet === undefined) throw new Error("not written");
  sheet.isProtected = true;
  expect(await failureOf(port.write(awaited(DEMO_PLANS)))).toEqual({ code: "ownSheetProtected", sheet: OVERVIEW_NAME });
  expect(sheet.isProtected).toBe(true);
  excel.close();
});

test("a foreign sheet of the same name is left alone, and ours follows its renames", async () => {
  const { excel, port } = await openPort(
    buildXlsx({ sheets: [{ name: OVERVIEW_NAME, rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }] }),
  );
  const first = await port.write(awaited(DEMO_PLANS));
  expect(first.sheetNames.overview).toBe(`${OVERVIEW_NAME} (2)`);
  expect(excel.book.sheet(OVERVIEW_NAME)?.cell(0, 0)?.value).toBe(7);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(`${OVERVIEW_NAME} (2)`).name = "总表";
    context.workbook.names.getItem("UEI_overview").formula = "='总表'!$A$1";
    await context.sync();
  });
  const again = await port.write(awaited(DEMO_PLANS));
  expect(again.sheetNames.overview).toBe("总表");
  expect(excel.book.sheets).toHaveLength(1 + DEMO_PLANS.length);
  excel.close();
});

test("text stays text whatever it looks like", async () => {
  const { excel, port } = await openPort(BOOK);
  const texts = ["1-2", "001", "=A1", "'", "+1", "5%", "TRUE", "#N/A", "2025年9月"];
  const cells = texts.map((value) => ({ value, style: { role: "text", tone: "plain", format: "general" } as const }));
  const [plan] = DEMO_PLANS;
  if (plan === undefined) throw new Error("no plan");
  await port.write(awaited([{ ...plan, rows: [{ cells }], merges: [], charts: [], tables: [] }]));
  expect(texts.map((_, column) => excel.book.sheet(plan.name)?.cell(0, column)?.value)).toEqual(texts);
  excel.close();
});

test("notes and drawings apart, nothing of an earlier, longer run is left", async () => {
  const { excel, port } = await openPort(BOOK);
  await port.write(awaited(DEMO_PLANS));
  const shorter = DEMO_PLANS.map((plan) => ({
    ...plan,
    rows: plan.rows.slice(0, 3),
    merges: [],
    charts: [],
    tables: [],
  }));
  await port.write(awaited(shorter));
  for (const { name } of shorter) {
    const sheet = excel.book.sheet(name);
    const below = [...(sheet?.filledRows({ fromRow: 3, toRow: 999, fromColumn: 0, toColumn: 99 }) ?? [])].flatMap(
      ([, cells]) => cells,
    );
    expect(
      below.filter((cell) => cell !== undefined && (cell.value !== null || cell.style !== excel.book.styles.plain)),
    ).toEqual([]);
    expect([sheet?.charts, sheet?.tables, sheet?.links.size]).toEqual([[], [], 0]);
  }
  excel.close();
});

test("where Excel refuses frozen headings or the page, the sheets stand all the same", async () => {
  const { excel, port } = await openPort(BOOK);
  await port.write(awaited(DEMO_PLANS));
  const [first, second] = DEMO_PLANS.map(({ name }) => excel.book.sheet(name));
  if (first === undefined || second === undefined) throw new Error("not written");
  Object.defineProperty(first, "frozenRows", {
    get: () => 0,
    set: () => {
      throw new HostError("GeneralException", "another workbook is in front");
    },
  });
  second.page.orientation = "Portrait";
  await port.write(awaited(DEMO_PLANS));
  expect(second.page.orientation).toBe("Landscape");
  excel.close();
});

test("where one step to undo cannot be had, the write is done in several", async () => {
  const { excel, port } = await openPort(BOOK);
  excel.faults.failAt(2, "UndoNotSupported", 10);
  expect((await port.write(awaited(DEMO_PLANS))).sheetNames.overview).toBe(OVERVIEW_NAME);
  excel.close();
});

test("a write that is stopped between two requests says which sheets stand, and the next one completes it", async () => {
  const { excel, port } = await openPort(BOOK);
  const text = "一二三四五六七八九十".repeat(1000);
  const long = {
    ...DEMO_PLANS[0],
    id: "findings",
    name: "UEI 数据核查",
    merges: [],
    tables: [],
    charts: [],
  } as SheetPlan;
  const plans = [...DEMO_PLANS, { ...long, rows: Array.from({ length: 200 }, () => ({ cells: [planned(text)] })) }];
  const abort = new AbortController();
  const told: number[][] = [];
  const stopAfterFirst = (done: number, of: number): void => {
    told.push([done, of]);
    if (done === 1) abort.abort();
  };
  const failure = await failureOf(
    port.write(awaited(plans), undefined, { signal: abort.signal, onProgress: stopAfterFirst }),
  );
  expect(failure).toMatchObject({ code: "writeInterrupted", cause: { code: "cancelled" }, unfinished: [long.name] });
  expect("written" in failure && failure.written).toContain(OVERVIEW_NAME);
  expect(told).toEqual([
    [0, 2],
    [1, 2],
  ]);
  expect(Object.keys((await port.write(awaited(plans))).sheetNames)).toHaveLength(plans.length);
  excel.close();
});

test("while somebody types into a cell, the write waits and then succeeds", async () => {
  const { excel, port } = await openPort(BOOK);
  excel.faults.isCellEditMode = true;
  const writing = port.write(awaited(DEMO_PLANS));
  setTimeout(() => {
    excel.faults.isCellEditMode = false;
  }, 30);
  expect((await writing).sheetNames.overview).toBe(OVERVIEW_NAME);
  excel.close();
});

test.each([
  ["LTSC 2021", LTSC_2021, false],
  ["the base API", EXCEL_API_1_9, false],
] as const)("%s suffices", async (_name, requirements, canUndo) => {
  const { excel, port } = await openPort(BOOK, { requirements });
  expect(port.capabilities.canUndo).toBe(canUndo);
  expect((await port.read()).plainRanges).toHaveLength(1);
  expect((await port.write(awaited(DEMO_PLANS))).sheetNames.overview).toBe(OVERVIEW_NAME);
  excel.close();
});
