import { readFileSync } from "node:fs";
import type * as cellRef from "../../src/model/tables/cellRef";
import { openExcel } from "./openExcel";
import type { TestExcel } from "./testExcel";

const SAMPLE = readFileSync("assets/sample/示例县.xlsx");

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel(SAMPLE);
});
afterEach(() => excel.close());

/** A round trip that changes one cell of the last sheet. */
const write = (value: number): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getLast().getRange("Z1").values = [[value]];
    await context.sync();
  });

const written = (): unknown => excel.book.sheets.at(-1)?.cell(0, 25)?.value;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test("in cell-edit mode every request is refused until it ends", async () => {
  excel.faults.isCellEditMode = true;
  await expect(write(1)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(written()).toBeUndefined();
  excel.faults.isCellEditMode = false;
  await write(2);
  expect(written()).toBe(2);
});

test("delayForCellEdit waits for the end of it instead", async () => {
  excel.faults.isCellEditMode = true;
  setTimeout(() => {
    excel.faults.isCellEditMode = false;
  }, 100);
  await excel.office.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getLast().getRange("Z1").values = [[3]];
    await context.sync();
  });
  expect(written()).toBe(3);
});

test.each(["Busy", "GeneralException", "AccessDenied"] as const)(
  "the second request fails with %s, the third succeeds",
  async (code) => {
    excel.faults.failAt(2, code);
    await write(1);
    await expect(write(2)).rejects.toMatchObject({ code });
    expect(written()).toBe(1);
    await write(3);
    expect(written()).toBe(3);
  },
);

test("what was done before a failure within a request stays done", async () => {
  excel.faults.failAt(1, "GeneralException", 20);
  await expect(write(5)).rejects.toMatchObject({ code: "GeneralException" });
  expect(written()).toBe(5);
});

test("a request over the payload limit never arrives, an answer over it is lost", async () => {
  excel.faults.payloadLimit = 20_000;
  const big = excel.run(async (context) => {
    context.workbook.worksheets.getLast().getRange("Z1").values = [["字".repeat(10_000)]];
    await context.sync();
  });
  await expect(big).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(written()).toBeUndefined();
  const read = excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:Z500").load("values,text");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("a table that a colleague deletes between two requests is not found in the second", async () => {
  excel.faults.before(2, () => excel.events.coAuthorDeletesTable("师资情况表"));
  const read = excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    tables.items.forEach((table) => table.getRange().load("values"));
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("whoever watches a table hears of its changes, of no others, and only until it stops", async () => {
  const heard: [string, string][] = [];
  const handler = await excel.run(async (context) => {
    const added = context.workbook.tables.getItem("师资情况表").onChanged.add(async ({ address, source }) => {
      heard.push([address, source]);
    });
    await context.sync();
    return added;
  });
  excel.events.coAuthorEnters("师资情况", "C6", [[99]]);
  excel.events.coAuthorEnters("办学条件", "C6", [[99]]);
  await pause();
  expect(heard).toEqual([["C6", "Remote"]]);
  await excel.run(async (context) => {
    context.workbook.tables.getItem("师资情况表").getRange().getCell(2, 2).values = [[98]];
    await context.sync();
  });
  await pause();
  expect(heard.at(-1)?.[1]).toBe("Local");
  const before = heard.length;
  handler.remove();
  await handler.context.sync();
  excel.events.coAuthorEnters("师资情况", "C6", [[97]]);
  await pause();
  expect(heard).toHaveLength(before);
});

test("a ribbon button runs the associated action and waits for its completion", async () => {
  const { Office } = excel.office;
  Office.actions.associate("evaluate", (event: Office.AddinCommands.Event) => {
    void write(8).then(() => event.completed());
  });
  await excel.commands.press("evaluate");
  expect(written()).toBe(8);
});

test("a worksheet function is called over the wire: matrices, blanks, spilled results and errors", async () => {
  const { CustomFunctions } = excel.window as unknown as Pick<typeof globalThis, "CustomFunctions">;
  CustomFunctions.associate("UEI.SUM", (first: number[][], second: number | null) => {
    if (second === null) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有数据");
    return [[first.flat().reduce((sum, one) => sum + one, 0), second]];
  });
  await expect(
    excel.functions.call("UEI.SUM", [
      [
        [1, 2],
        [3, 4],
      ],
      5,
    ]),
  ).resolves.toEqual({ ok: true, value: [[10, 5]] });
  await expect(excel.functions.call("UEI.SUM", [[[1]], null])).resolves.toMatchObject({
    ok: false,
    code: 1,
    message: "没有数据",
  });
  await expect(excel.functions.call("UEI.NONE", [1])).resolves.toMatchObject({ ok: false, code: 2 });
});

test("document settings of the older API and the display of the pane work", async () => {
  const { Office } = excel.office;
  Office.context.document.settings.set("key", "值");
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  await Office.addin.hide();
  expect(Office.context.document.settings.get("key")).toBe("值");
});

test("a module of the project is bundled and runs in the window", () => {
  const { addressOf } = excel.load<typeof cellRef>("src/model/tables/cellRef.ts");
  expect(addressOf({ row: 4, column: 2 })).toBe("C5");
});
