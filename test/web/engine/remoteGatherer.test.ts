import { unzipSync } from "fflate";
import { countyWorkbook, gatherFiles } from "../../../src/app/gathering/gatherCounty";
import type { ChosenFile } from "../../../src/app/gathering/gatherer";
import { beginGathering } from "../../../src/app/gathering/gatheringWork";
import { zhCN } from "../../../src/strings/zh-CN";
import { remoteGatherer } from "../../../src/web/engine/remoteGatherer";
import type { WorkbookError } from "../../../src/workbook/port";
import { schoolOfForms } from "../../fixtures/gathering/schoolOfForms";
import { EngineInThread } from "./engineInThread";

const IMPORTED = "2026-01-01 00:00";
const TODAY = "2025-12-01";
const FILES = Array.from({ length: 4 }, (_, at) => ({
  file: `${at + 1}.xlsx`,
  bytes: schoolOfForms({
    code: `219901000${at === 3 ? 1 : at + 1}`,
    name: `第${at === 3 ? 1 : at + 1}小学`,
    year: "2025",
    studentsOfGrade: at === 3 ? 51 : 50,
    classes: 8,
    indoorSportsSpace: at === 1 ? null : 300,
  }),
}));

const chosen = (files: typeof FILES): ChosenFile[] =>
  files.map(({ file, bytes }) => ({ file, content: new Blob([bytes as Uint8Array<ArrayBuffer>]) }));
const order = (files = FILES, county: ChosenFile | null = null) => ({ files: chosen(files), county, today: TODAY });

let engine: EngineInThread;
beforeEach(() => {
  engine = new EngineInThread();
});
afterEach(() => engine.close());

test("the preview, the answers and the workbook are those that are made here, and the command's part for part", async () => {
  const here = await beginGathering(order(), zhCN, () => undefined);
  const work = await remoteGatherer(engine.client).gather(order(), zhCN, () => undefined, new AbortController().signal);
  expect(work.preview).toEqual(here.preview);
  const answers = work.preview.questions.flatMap(({ choices: [first] }) => first?.answer ?? []);
  expect(answers).toHaveLength(1);
  const preview = await work.answer(answers);
  expect(preview).toEqual(await here.answer(answers));
  expect(preview.questions).toEqual([]);
  const { bytes, file, remarks } = await work.write(IMPORTED);
  expect([file, remarks]).toEqual(["某某县学校数据汇总.xlsx", []]);
  expect(unzipSync(bytes ?? new Uint8Array())).toEqual(
    unzipSync((await here.write(IMPORTED)).bytes ?? new Uint8Array()),
  );
  work.close();
  const three = FILES.slice(0, 3);
  const plain = await remoteGatherer(engine.client).gather(
    order(three),
    zhCN,
    () => undefined,
    new AbortController().signal,
  );
  const made = (await plain.write(IMPORTED)).bytes ?? new Uint8Array();
  expect(unzipSync(made)).toEqual(unzipSync(countyWorkbook(await gatherFiles(three), IMPORTED, zhCN)));
});

test("reading tells how far it is, and ends when it is cancelled; the worker goes on to the next question", async () => {
  const abort = new AbortController();
  const told: string[] = [];
  const gatherer = remoteGatherer(engine.client);
  const stop = (_done: number, _of: number, file: string): void => {
    told.push(file);
    abort.abort();
  };
  await expect(gatherer.gather(order(), zhCN, stop, abort.signal)).rejects.toMatchObject({ name: "AbortError" });
  expect(told).toEqual(["1.xlsx"]);
  const work = await gatherer.gather(order(), zhCN, () => undefined, new AbortController().signal);
  expect(work.preview.said.schools).toHaveLength(3);
});

test("a county's workbook that cannot be read is refused as it is elsewhere", async () => {
  const county = { file: "县.xlsx", content: new Blob(["not a workbook"]) };
  const gather = remoteGatherer(engine.client).gather(
    order(FILES, county),
    zhCN,
    () => undefined,
    new AbortController().signal,
  );
  const failure = await gather.catch((error: unknown) => (error as WorkbookError).failure);
  expect(failure).toMatchObject({ code: "csvText" });
});
