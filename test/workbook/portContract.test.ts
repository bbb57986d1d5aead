import { awaited } from "../fixtures/awaitedSheets";
import { tableSheet, type CaptionedTable } from "../../src/app/template/tableSheet";
import type { Cell } from "../../src/model/tables/cell";
import { SHEET_IDS, type OwnSheet, type SheetPlan } from "../../src/model/sheets/sheetPlan";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import type { WorkbookContents, WorkbookPort } from "../../src/workbook/port";
import { DEMO_PLANS, OVERVIEW, planned } from "../fixtures/demoPlans";
import { MemoryPort } from "../fixtures/memoryPort";
import { tableBook } from "../fixtures/tableBook";
import { tableOf } from "../fixtures/tables";
import { openPort, plain, plainContents } from "./excel/openPort";

const BOOK = tableBook([
  tableOf(
    "学校",
    ["学校名称", "小学学生数"],
    [
      ["清河小学", 45],
      ["白塔小学", 37],
    ],
  ),
]);

interface OpenedPort {
  readonly port: WorkbookPort;
  readonly close?: () => void;
}

/** Every port there is; one that is added is added here. */
const PORTS: readonly (readonly [string, () => Promise<OpenedPort>])[] = [
  ["a file", () => Promise.resolve({ port: WorkbookFile.open(BOOK) })],
  [
    "Excel",
    async () => {
      const { excel, port } = await openPort(BOOK);
      return { port, close: () => excel.close() };
    },
  ],
  ["plain memory", async () => ({ port: new MemoryPort(await WorkbookFile.open(BOOK).read()) })],
];

/** What is compared of a cell: how a number is written is each host's own. */
function valuesOf(cells: readonly (readonly Cell[])[]): unknown[] {
  return cells.flatMap((row, rowIndex) =>
    row.flatMap(({ kind, value }, column) => (kind === "empty" ? [] : [[rowIndex, column, kind, value]])),
  );
}

function sheetOf(contents: WorkbookContents, id: OwnSheet["id"]): OwnSheet {
  const sheet = contents.ownSheets.find((one) => one.id === id);
  if (sheet === undefined) throw new Error(`${id} was not written`);
  return sheet;
}

const FORM: CaptionedTable = {
  name: "补填表",
  caption: null,
  columns: [{ heading: "指标", width: 20, format: "text" }],
  rows: [["县名"]],
  isForm: true,
};

const TEXTS = ["001", "1-2", "=A1", "5%", "TRUE", "2025年9月", "'", "—"];

/** A sheet whose cells hold exactly this. */
function planOf(values: readonly (string | number | boolean | null)[]): SheetPlan {
  return { ...OVERVIEW, rows: [{ cells: values.map((value) => planned(value)) }], merges: [], tables: [], charts: [] };
}

describe.each(PORTS)("a port to %s", (_name, open) => {
  let opened: OpenedPort;
  let port: WorkbookPort;
  beforeEach(async () => {
    opened = await open();
    ({ port } = opened);
  });
  afterEach(() => opened.close?.());

  const read = async (): Promise<WorkbookContents> => plainContents(await port.read());

  it("reads the bureau's tables with headings, and reading changes nothing", async () => {
    const first = await read();
    expect(first.tables.map(({ name, cells }) => [name, cells.map((row) => row.map(({ value }) => value))])).toEqual([
      [
        "学校",
        [
          ["学校名称", "小学学生数"],
          ["清河小学", 45],
          ["白塔小学", 37],
        ],
      ],
    ]);
    expect([first.ownSheets, first.plainRanges, first.isManuallyCalculated]).toEqual([[], [], false]);
    expect(await read()).toEqual(first);
  });

  it("writes nothing where that is stopped before anything is changed, and the reason is told", async () => {
    const before = await read();
    const reason = new Error("stopped");
    await expect(port.write(awaited(DEMO_PLANS), undefined, { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
    expect(await read()).toEqual(before);
  });

  it("writes every plan and says under which name, leaves the bureau's data, and reads our sheets in our order", async () => {
    const before = await read();
    const { sheetNames } = await port.write(awaited([...DEMO_PLANS].reverse()));
    const after = await read();
    expect(plain(sheetNames)).toEqual(Object.fromEntries(DEMO_PLANS.map(({ id, name }) => [id, name])));
    expect([after.tables, after.plainRanges]).toEqual([before.tables, before.plainRanges]);
    const ids = after.ownSheets.map(({ id }) => id);
    expect(ids).toEqual(SHEET_IDS.filter((id) => DEMO_PLANS.some((plan) => plan.id === id)));
  });

  it("keeps text as text, numbers unrounded, and what is missing empty", async () => {
    const values = [...TEXTS, 0, 7.168986763899204, -1.5, true, null, ""];
    await port.write(awaited([planOf(values)]));
    const { cells } = sheetOf(await read(), "overview");
    const expected = values.flatMap((value, column) => {
      if (value === null || value === "") return [];
      const kind = typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
      return [[0, column, kind, value]];
    });
    expect(valuesOf(cells)).toEqual(expected);
  });

  it("writes a sheet anew as a whole, and leaves those that it is not given", async () => {
    await port.write(awaited(DEMO_PLANS));
    const kept = valuesOf(sheetOf(await read(), "schools").cells);
    await port.write(awaited([planOf(["只有这一格"])]));
    const after = await read();
    expect(valuesOf(sheetOf(after, "overview").cells)).toEqual([[0, 0, "text", "只有这一格"]]);
    expect(valuesOf(sheetOf(after, "schools").cells)).toEqual(kept);
    expect(after.ownSheets).toHaveLength(DEMO_PLANS.length);
  });

  it("adds sheets of the form behind the others, in itself or in a copy, and leaves what was there", async () => {
    const before = await read();
    const form = tableSheet({ name: "补填", title: "补填", subtitle: "", tables: [FORM] });
    const copy = await port.addSheets([form]);
    const after = copy === null ? await read() : await WorkbookFile.open(new Uint8Array(copy)).read();
    if (copy !== null) expect(await read()).toEqual(before);
    expect(after.tables.slice(0, 1)).toEqual(before.tables);
    if (port instanceof MemoryPort) return;
    expect(after.tables.slice(1).map(({ sheet, name }) => [sheet, name])).toEqual([["补填", "补填表"]]);
  });

  it("does what its capabilities say, and refuses what they deny", async () => {
    const { canSelect, canWatch } = port.capabilities;
    const target = { sheet: "学校", table: null, row: 1, column: 1 };
    if (canSelect) await port.select(target);
    else await expect(port.select(target)).rejects.toThrow();
    expect(plain(await port.selectedRows())).toEqual(canSelect ? { sheet: "学校", from: 1, to: 1 } : null);
    if (canWatch) await (await port.watch(() => undefined))();
    else await expect(port.watch(() => undefined)).rejects.toThrow();
  });
});
