import { awaited } from "../../fixtures/awaitedSheets";
import { DEMO_PLANS, SETTINGS } from "../../fixtures/demoPlans";
import { tableBook } from "../../fixtures/tableBook";
import { tableOf } from "../../fixtures/tables";
import { openPort, type OpenPort } from "./openPort";

const BOOK = tableBook([
  tableOf(
    "学校",
    ["学校", "学生数"],
    [
      ["甲", 1],
      ["乙", 2],
    ],
  ),
]);

/** Events reach the client some turns after what caused them. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
}

describe("select", () => {
  it("brings the cell to the front", async () => {
    const { excel, port } = await openPort(BOOK);
    await port.select({ sheet: "学校", table: null, row: 2, column: 1 });
    expect(excel.book.selection).toMatchObject({ address: "B3" });
    excel.close();
  });

  it("finds a sheet of ours by what it is, renamed or not, and says where there is none", async () => {
    const { excel, port } = await openPort(BOOK);
    await expect(port.select({ ownSheet: "overview", row: 0, column: 0 })).rejects.toMatchObject({
      failure: { code: "itemNotFound" },
    });
    await port.write(awaited(DEMO_PLANS));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("UEI 达标情况总表").name = "总表（存档）";
      await context.sync();
    });
    await port.select({ ownSheet: "overview", row: 4, column: 1 });
    expect(excel.book.selection).toMatchObject({ address: "B5" });
    expect(excel.book.activeSheet?.name).toBe("总表（存档）");
    excel.close();
  });

  it("says that a sheet is hidden or gone", async () => {
    const { excel, port } = await openPort(BOOK);
    await expect(port.select({ sheet: "没有", table: null, row: 0, column: 0 })).rejects.toMatchObject({
      failure: { code: "itemNotFound" },
    });
    await port.write(awaited(DEMO_PLANS));
    const sheet = excel.book.sheet("学校");
    if (sheet !== undefined) sheet.visibility = "Hidden";
    await expect(port.select({ sheet: "学校", table: null, row: 0, column: 0 })).rejects.toMatchObject({
      failure: { code: "sheetHidden", sheet: "学校" },
    });
    excel.close();
  });
});

describe("watch", () => {
  let open: OpenPort;
  let changes = 0;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    open = await openPort(BOOK);
    changes = 0;
    stop = await open.port.watch(() => {
      changes += 1;
    });
  });
  afterEach(() => open.excel.close());

  it("tells of a colleague's entry and of a deleted table, until it is stopped", async () => {
    open.excel.events.coAuthorEnters("学校", "B2", [[5]]);
    await settled();
    expect(changes).toBe(1);
    open.excel.events.coAuthorDeletesTable("学校");
    await settled();
    expect(changes).toBe(2);
    await stop();
    open.excel.events.coAuthorEnters("学校", "B2", [[6]]);
    await settled();
    expect(changes).toBe(2);
  });

  it("does not take our own writing for a change, nor what people type beside our results", async () => {
    const scenarios = { ...SETTINGS, id: "scenarios", name: "UEI 试算", tables: [] } as const;
    const { sheetNames } = await open.port.write(awaited([...DEMO_PLANS, scenarios]));
    await settled();
    expect(changes).toBe(0);
    open.excel.events.coAuthorEnters(sheetNames.overview ?? "", "Z9", [["备注"]]);
    await settled();
    expect(changes).toBe(0);
    await new Promise((resolve) => {
      setTimeout(resolve, 1000);
    });
    open.excel.events.coAuthorEnters(sheetNames.settings ?? "", "Z9", [["改"]]);
    await settled();
    expect(changes).toBe(1);
    open.excel.events.coAuthorEnters(sheetNames.scenarios ?? "", "Z9", [["试"]]);
    await settled();
    expect(changes).toBe(2);
  });
});
