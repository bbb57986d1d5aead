import { readFileSync } from "node:fs";
import type * as LatestEvaluation from "../../src/app/latestEvaluation";
import { openExcel } from "../excel/openExcel";
import { waitUntil } from "../excel/waitUntil";
import { buildXlsx } from "../fixtures/xlsxBuilder";

type OpenExcel = Awaited<ReturnType<typeof openExcel>>;

const SAMPLE = readFileSync("assets/sample/示例县.xlsx");
const EMPTY = buildXlsx({ sheets: [{ name: "空", rows: "" }] });

interface Runtime {
  readonly COMMAND_NAMES: readonly string[];
  readonly latestEvaluation: typeof LatestEvaluation.latestEvaluation;
  readonly isUndoNoticeDue: () => boolean;
  readonly closeUndoNotice: () => void;
  readonly latestFailure: () => { readonly error: { readonly name: string; readonly failure?: unknown } } | null;
}

async function openRuntime(bytes: Uint8Array): Promise<{ readonly excel: OpenExcel; readonly runtime: Runtime }> {
  const excel = await openExcel(bytes);
  return { excel, runtime: excel.load<Runtime>("test/commands/runtime.ts") };
}

test("一键自评 writes our sheets, shows the first, tells the pane, and completes its event", async () => {
  const { excel, runtime } = await openRuntime(SAMPLE);
  await excel.commands.press("evaluate");
  expect(runtime.latestFailure()).toBeNull();
  expect(excel.book.sheets.filter(({ name }) => name.startsWith("UEI")).length).toBeGreaterThan(5);
  expect(excel.book.activeSheet?.name).toBe("UEI 摘要");
  expect(runtime.latestEvaluation()?.evaluation.county).toBe("示例县");
  excel.close();
});

test("一键自评 alone, with the pane never seen, says once that Excel may have emptied its undo list", async () => {
  const { excel, runtime } = await openRuntime(SAMPLE);
  const opened = (): number =>
    excel.traffic.batches.filter(({ request }) => request.Actions.some(({ Name }) => Name === "SetAppRuntimeState"))
      .length;
  await excel.commands.press("evaluate");
  expect([opened(), runtime.isUndoNoticeDue()]).toEqual([1, true]);
  runtime.closeUndoNotice();
  // The next workbook has no sheet of ours either, but it was said.
  const ours = excel.book.sheets.map(({ name }) => name).filter((name) => name.startsWith("UEI"));
  await excel.run(async (context) => {
    for (const name of ours) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  await excel.commands.press("evaluate");
  expect([opened(), runtime.isUndoNoticeDue()]).toEqual([1, false]);
  excel.close();
});

test("without data nothing is written, and the event is completed all the same", async () => {
  const { excel, runtime } = await openRuntime(EMPTY);
  await excel.commands.press("evaluate");
  expect(runtime.latestFailure()?.error.name).toBe("NoDataError");
  expect(excel.book.sheets).toHaveLength(1);
  excel.close();
});

test("what cannot be written is told and shown as evaluated; the next press mends it", async () => {
  const { excel, runtime } = await openRuntime(SAMPLE);
  excel.book.isStructureProtected = true;
  await excel.commands.press("evaluate");
  expect(runtime.latestFailure()?.error.failure).toEqual({ code: "structureLocked" });
  expect(runtime.latestEvaluation()).not.toBeNull();
  excel.book.isStructureProtected = false;
  await excel.commands.press("evaluate");
  expect(runtime.latestFailure()).toBeNull();
  excel.close();
});

test("打开面板 shows the pane", async () => {
  const { excel, runtime } = await openRuntime(EMPTY);
  expect(runtime.COMMAND_NAMES).toEqual(["evaluate", "openPane", "newTemplate"]);
  excel.traffic.clear();
  await excel.commands.press("openPane");
  const called = excel.traffic.batches.flatMap(({ request }) => request.Actions.map(({ Name }) => Name));
  expect(called).toContain("SetAppRuntimeState");
  excel.close();
});

test("the shortcut of 一键自评 evaluates as the button does, though it comes without an event", async () => {
  const { excel, runtime } = await openRuntime(SAMPLE);
  await excel.commands.pressKeys("evaluate");
  await waitUntil("the first sheet is shown", () => excel.book.activeSheet?.name === "UEI 摘要");
  expect(runtime.latestFailure()).toBeNull();
  expect(excel.page.pageErrors).toEqual([]);
  excel.close();
});

test("新建填报表 opens the workbook to fill in beside this one", async () => {
  const { excel, runtime } = await openRuntime(EMPTY);
  await excel.commands.press("newTemplate");
  expect(runtime.latestFailure()).toBeNull();
  expect(excel.book.createdWorkbooks).toHaveLength(1);
  expect(
    Buffer.from(excel.book.createdWorkbooks[0] ?? "", "base64")
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  excel.close();
});
