import { readFileSync } from "node:fs";
import path from "node:path";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { unzipSync } from "fflate";
import { localEvaluator } from "../../../src/app/localEvaluator";
import type { JudgedWorkbook } from "../../../src/app/evaluateWorkbook";
import { NoDataError } from "../../../src/app/noDataError";
import { NothingRecognisedError } from "../../../src/app/nothingRecognised";
import { ScriptMissingError } from "../../../src/app/scriptMissing";
import { STANDARD } from "../../../src/app/standard";
import type { Scenario } from "../../../src/model/scenario";
import { evaluationToJson } from "../../../src/present/json/evaluationToJson";
import { zhCN } from "../../../src/strings/zh-CN";
import { EngineClient, type EngineThread } from "../../../src/web/engine/engineClient";
import { serveEngine, type PageEnd } from "../../../src/web/engine/engineServer";
import { RemoteWorkbook } from "../../../src/web/engine/remoteWorkbook";
import { standardParts } from "../../../src/web/engine/standardParts";
import type { WorkbookError } from "../../../src/workbook/port";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { ROOT } from "../../project/sources";
import { buildXlsx } from "../../fixtures/xlsxBuilder";

const SAMPLE = new Uint8Array(readFileSync(path.join(ROOT, "assets/sample/示例县.xlsx")));
const STAMP = { evaluatedAt: "2026-03-01 09:00", version: "0.1.0" };
const ASKED = async (): Promise<void> => undefined;
const never = (): AbortSignal => new AbortController().signal;

let ports: MessagePort[] = [];
let engine: EngineClient;

/** A worker in this thread: what is said passes through the same cloning as between two. */
function started(): EngineThread {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveEngine(port1 as unknown as PageEnd);
  return port2 as unknown as EngineThread;
}

beforeEach(() => {
  ports = [];
  engine = new EngineClient(started, standardParts(STANDARD));
});
afterEach(() => ports.forEach((port) => port.close()));

const judged = (book: RemoteWorkbook, signal = never()): Promise<JudgedWorkbook> => book.judge({}, zhCN, ASKED, signal);

test("judging and writing in the worker give the same parts as here, and the workbook stays there", async () => {
  const file = WorkbookFile.open(SAMPLE);
  const here = localEvaluator(file);
  const expected = await here.judge({}, zhCN, ASKED, never());
  const book = await RemoteWorkbook.open(engine, SAMPLE, "示例县.xlsx");
  const arrived = await judged(book);
  expect(evaluationToJson(arrived, zhCN)).toEqual(evaluationToJson(expected, zhCN));
  expect(arrived.evaluation.schools[0]?.school).toBe(
    arrived.evaluation.dataset.schools.find(({ key }) => key === arrived.evaluation.schools[0]?.school.key),
  );
  const report = await book.write(arrived, zhCN, STAMP);
  expect(report).toEqual(await here.write(expected, zhCN, STAMP));
  expect(unzipSync(book.bytes)).toEqual(unzipSync(file.bytes));
  const again = await judged(book);
  expect(again.contents.ownSheets.map(({ id }) => id)).toContain("overview");
});

test("a scenario and the report are made from what the worker keeps, also of the evaluation before a cancelled one", async () => {
  const book = await RemoteWorkbook.open(engine, SAMPLE, "示例县.xlsx");
  const first = await judged(book);
  await judged(book);
  const scenario: Scenario = { name: "", cells: [], unread: [], limits: [] };
  const { evaluation } = await book.judgeScenario(first, scenario);
  expect(evaluation.verdict).toBe(first.evaluation.verdict);
  const report = await book.writeReport(first, zhCN, STAMP, "review");
  expect([...report.subarray(0, 2)]).toEqual([0x50, 0x4b]);
  await judged(book);
  await expect(book.judgeScenario(first, scenario)).rejects.toThrow("no longer kept");
});

test.each(["d0cf11e0a1b11ae1", "504b0304", "e4bc98e8b4a8", ""])(
  "what is no workbook is refused for the reason for which it is refused here: %s",
  async (hex) => {
    const bytes = new Uint8Array(Buffer.from(hex, "hex"));
    const refusal = (error: unknown): unknown => (error as WorkbookError).failure;
    const there = await RemoteWorkbook.open(engine, bytes, "a.xlsx").catch(refusal);
    const here = await Promise.resolve()
      .then(() => WorkbookFile.open(bytes, "a.xlsx"))
      .catch(refusal);
    expect(there).toEqual({ code: expect.any(String) as string });
    expect(there).toEqual(here);
  },
);

test("nothing typed, and nothing recognised, are the errors that they are here", async () => {
  const empty = await RemoteWorkbook.open(engine, buildXlsx({ sheets: [{ name: "空", rows: "" }] }), "空.xlsx");
  await expect(judged(empty)).rejects.toBeInstanceOf(NoDataError);
  const strange = buildXlsx({ sheets: [{ name: "表", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
  const unknown = await RemoteWorkbook.open(engine, strange, "表.xlsx");
  await expect(judged(unknown)).rejects.toBeInstanceOf(NothingRecognisedError);
});

test("what is cancelled ends at once, the worker goes on to the next question, and the file is as it was", async () => {
  const book = await RemoteWorkbook.open(engine, SAMPLE, "示例县.xlsx");
  const abort = new AbortController();
  const read = jest.fn(async () => abort.abort());
  await expect(book.judge({}, zhCN, read, abort.signal)).rejects.toMatchObject({ name: "AbortError" });
  expect(read).toHaveBeenCalledTimes(1);
  expect(book.bytes).toBe(SAMPLE);
  await expect(judged(book)).resolves.toMatchObject({ evaluation: { verdict: "unmet" } });
});

test("writing that is cancelled ends at once, and neither the page nor the worker has the sheets", async () => {
  const book = await RemoteWorkbook.open(engine, SAMPLE, "示例县.xlsx");
  const first = await judged(book);
  const abort = new AbortController();
  const writing = book.write(first, zhCN, STAMP, { signal: abort.signal });
  setTimeout(() => abort.abort(), 0);
  await expect(writing).rejects.toMatchObject({ name: "AbortError" });
  expect(book.bytes).toBe(SAMPLE);
  const again = await judged(book);
  expect(again.contents.ownSheets).toEqual([]);
  await expect(book.write(again, zhCN, STAMP)).resolves.toHaveProperty("sheetNames.overview");
});

test("where the worker is lost, the question fails, and the next evaluation opens the workbook in another one", async () => {
  const lost: ((event: Event) => void)[] = [];
  const failing = new EngineClient(() => {
    const thread = started();
    const addEventListener = (type: string, listener: (event: never) => void): void => {
      if (type === "error") lost.push(listener as (event: Event) => void);
      else thread.addEventListener("message", listener as (event: Event) => void);
    };
    return { postMessage: thread.postMessage.bind(thread), addEventListener } as EngineThread;
  }, standardParts(STANDARD));
  const book = await RemoteWorkbook.open(failing, SAMPLE, "示例县.xlsx");
  const asked = judged(book);
  lost[0]?.(new Event("error"));
  await expect(asked).rejects.toThrow("the worker ended");
  await expect(judged(book)).resolves.toMatchObject({ evaluation: { verdict: "unmet" } });
});

test.each<[string, () => EngineThread]>([
  [
    "the server does not give",
    () => {
      const addEventListener = (type: string, listener: (event: Event) => void): void => {
        if (type === "error") queueMicrotask(() => listener(new Event("error")));
      };
      return { postMessage: () => undefined, addEventListener } as unknown as EngineThread;
    },
  ],
  [
    "the browser refuses to start",
    () => {
      throw new Error("cannot be accessed from origin 'null'");
    },
  ],
])("a script that %s is missing, and the file has no part in it", async (_why, start) => {
  const without = new EngineClient(start, standardParts(STANDARD));
  expect(() => without.prepareIfPossible()).not.toThrow();
  await expect(RemoteWorkbook.open(without, SAMPLE, "示例县.xlsx")).rejects.toBeInstanceOf(ScriptMissingError);
});
