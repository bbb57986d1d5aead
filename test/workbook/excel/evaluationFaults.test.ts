import { judgeWorkbook, writeEvaluation } from "../../../src/app/evaluateWorkbook";
import { failureAdvice } from "../../../src/app/failureAdvice";
import { STRINGS } from "../../../src/app/languages";
import type { WorkbookFailure } from "../../../src/workbook/port";
import { countryTables } from "../../bench/country";
import { EXCEL_API_1_9, LTSC_2021, WITHOUT_UNDO_GROUPS } from "../../excel/boot/requirementMatrix";
import { NATIVE_ERROR } from "../../excel/faults";
import type { ExcelOptions } from "../../excel/openExcel";
import { tableBook } from "../../fixtures/tableBook";
import { openPort, type OpenPort, readingPlainly } from "./openPort";
import { differences, sheetsOf, type WrittenSheet } from "./writtenBook";

const BOOK = tableBook(countryTables(2));
const STAMP = { evaluatedAt: "2025-09-01 12:00", version: "0.1.0" };
const NAMES = [
  "UEI 摘要",
  "UEI 达标情况总表",
  "UEI 分学校情况",
  "UEI 校际均衡",
  "UEI 缺口测算及整改台账",
  "UEI 数据核查",
  "UEI 待补数据",
  "UEI 申报表",
  "UEI 设置",
];

/** Of a first evaluation: the workbook is looked at, its table read, looked at again, and written. */
const [LOOK, READ, LOOK_AGAIN, WRITE] = [1, 2, 3, 4] as const;

async function evaluateIn({ port }: OpenPort): Promise<void> {
  await writeEvaluation(port, await judgeWorkbook(readingPlainly(port)), STRINGS["zh-CN"], STAMP);
}

/** The failure that an evaluation ends in: an error of the window's own classes, so it is known by its form. */
async function failureOf(open: OpenPort): Promise<WorkbookFailure> {
  try {
    await evaluateIn(open);
  } catch (thrown) {
    if (typeof thrown === "object" && thrown !== null && "failure" in thrown) return thrown.failure as WorkbookFailure;
    throw thrown;
  }
  throw new Error("the evaluation succeeded");
}

const written = ({ excel }: OpenPort): WrittenSheet[] => sheetsOf(excel.book);
const ownSheets = ({ excel }: OpenPort): string[] =>
  excel.book.sheets.map(({ name }) => name).filter((name) => name.startsWith("UEI"));

let undisturbed: readonly WrittenSheet[];
/** How many actions the request of the write has, the largest of all; the outline follows in one of its own. */
let actions: number;
beforeAll(async () => {
  const open = await openPort(BOOK);
  await evaluateIn(open);
  expect(ownSheets(open)).toEqual(NAMES);
  undisturbed = written(open);
  actions = Math.max(...open.excel.traffic.batches.map((batch) => batch.actions));
  open.excel.close();
});

/** After a retry everything stands as if nothing had happened; only what is new since the last time may say so. */
async function expectRetry(open: OpenPort): Promise<void> {
  await evaluateIn(open);
  expect(differences(undisturbed, written(open)).filter((text) => !/无变化|未整改/.test(text))).toEqual([]);
}

interface FaultCase {
  readonly what: string;
  readonly options?: ExcelOptions;
  readonly happens: (open: OpenPort) => void;
  readonly ends?: (open: OpenPort) => void;
  readonly code: WorkbookFailure["code"];
  readonly chinese: RegExp;
  readonly english: RegExp;
}

function withoutLimit({ excel }: OpenPort): void {
  excel.faults.payloadLimit = null;
}

/** The client then asks at once and does not wait for the end of a cell edit. */
const WITHOUT_DELAY = Object.fromEntries(Object.entries(LTSC_2021).filter(([name]) => name !== "DelayForCellEdit"));

const cases: readonly FaultCase[] = [
  {
    what: "somebody types into a cell of an Excel that does not wait for the end of it",
    options: { requirements: WITHOUT_DELAY },
    happens: ({ excel }) => {
      excel.faults.isCellEditMode = true;
    },
    ends: ({ excel }) => {
      excel.faults.isCellEditMode = false;
    },
    code: "cellEditMode",
    chinese: /^有单元格正在编辑.*请先按 Enter/,
    english: /^A cell is being edited.*press Enter/,
  },
  {
    what: "the structure of the workbook is locked",
    happens: ({ excel }) => {
      excel.book.isStructureProtected = true;
    },
    ends: ({ excel }) => {
      excel.book.isStructureProtected = false;
    },
    code: "structureLocked",
    chinese: /^工作簿的结构受保护.*请在“审阅—保护工作簿”中取消保护/,
    english: /^The structure of the workbook is protected.*Review, Protect Workbook/,
  },
  {
    what: "the answer is larger than Excel gives",
    happens: ({ excel }) =>
      excel.faults.before(READ, () => {
        excel.faults.payloadLimit = 2000;
      }),
    ends: withoutLimit,
    code: "payloadTooLarge",
    chinese: /^一次读写的数据超过了 Excel 的上限.*请删去/,
    english: /^There were more data at once than Excel takes.*use Excel on the desktop/,
  },
  {
    what: "the request is larger than Excel takes",
    happens: ({ excel }) =>
      excel.faults.before(WRITE, () => {
        excel.faults.payloadLimit = 5000;
      }),
    ends: withoutLimit,
    code: "payloadTooLarge",
    chinese: /^一次读写的数据超过了 Excel 的上限.*请删去/,
    english: /^There were more data at once than Excel takes.*use Excel on the desktop/,
  },
  {
    what: "Excel is throttled",
    happens: ({ excel }) => excel.faults.failAt(LOOK, NATIVE_ERROR.throttled),
    code: "hostBusy",
    chinese: /^Excel 正忙.*请等当前计算、保存或同步结束/,
    english: /^Excel was busy.*try again/,
  },
  {
    what: "Excel is busy while it reads",
    happens: ({ excel }) => excel.faults.failAt(READ, "Busy"),
    code: "hostBusy",
    chinese: /^Excel 正忙.*（Busy）.*请等/,
    english: /^Excel was busy.*\(Busy\).*wait/,
  },
  {
    what: "Excel refuses natively",
    options: { requirements: WITHOUT_UNDO_GROUPS },
    happens: ({ excel }) => excel.faults.failAt(LOOK_AGAIN, NATIVE_ERROR.accessDenied),
    code: "accessDenied",
    chinese: /^Excel 拒绝了操作.*请在“审阅”中取消保护/,
    english: /^Excel refused.*remove the protection/,
  },
  {
    what: "Excel refuses before anything is written",
    options: { requirements: WITHOUT_UNDO_GROUPS },
    happens: ({ excel }) => excel.faults.failAt(WRITE, "AccessDenied"),
    code: "accessDenied",
    chinese: /^Excel 拒绝了操作（AccessDenied）.*请/,
    english: /^Excel refused \(AccessDenied\).*try again/,
  },
  {
    what: "Excel fails in general",
    options: { requirements: WITHOUT_UNDO_GROUPS },
    happens: ({ excel }) => excel.faults.failAt(LOOK_AGAIN, "GeneralException"),
    code: "hostGeneral",
    chinese: /^Excel 没有完成操作（GeneralException）；请关闭打开的对话框/,
    english: /^Excel did not finish \(GeneralException\); close open dialogs/,
  },
  {
    what: "Excel lacks what is needed",
    happens: ({ excel }) => excel.faults.failAt(LOOK, "ApiNotFound"),
    code: "apiNotFound",
    chinese: /^这个版本的 Excel 不支持.*请更新 Office/,
    english: /^This version of Excel lacks.*update Office/,
  },
];

test.each(cases)(
  "where $what, the sentence says so and what to do, nothing is written, and a retry succeeds",
  async ({ options, happens, ends, code, chinese, english }) => {
    const open = await openPort(BOOK, options);
    const before = open.excel.save();
    happens(open);
    const failure = await failureOf(open);
    expect(failure.code).toBe(code);
    expect(failureAdvice(failure, STRINGS["zh-CN"])).toMatch(chinese);
    expect(failureAdvice(failure, STRINGS.en)).toMatch(english);
    expect(Buffer.from(open.excel.save()).equals(Buffer.from(before))).toBe(true);
    ends?.(open);
    await expectRetry(open);
    open.excel.close();
  },
);

test("where a colleague deletes the table between two requests, the sentence says so, and nothing is written", async () => {
  const open = await openPort(BOOK);
  open.excel.faults.before(READ, () => open.excel.events.coAuthorDeletesTable("学校1"));
  const failure = await failureOf(open);
  expect(failureAdvice(failure, STRINGS["zh-CN"])).toMatch(
    /^测算期间有工作表、表格或单元格被删除或改名（ItemNotFound）；请确认数据完好/,
  );
  expect(failureAdvice(failure, STRINGS.en)).toMatch(/^A sheet, table or cell was deleted.*\(ItemNotFound\); check/);
  expect(ownSheets(open)).toEqual([]);
  // Its cells are still there, and are read as a plain range.
  await evaluateIn(open);
  expect(ownSheets(open)).toEqual(NAMES);
  open.excel.close();
});

test("where a sheet of ours is protected, it is named, the others stay as they were, and nothing is unprotected", async () => {
  const open = await openPort(BOOK);
  await evaluateIn(open);
  const sheet = open.excel.book.sheet("UEI 校际均衡");
  if (sheet === undefined) throw new Error("not written");
  sheet.isProtected = true;
  const before = written(open);
  const failure = await failureOf(open);
  expect(failureAdvice(failure, STRINGS["zh-CN"])).toMatch(/^工作表“UEI 校际均衡”受保护.*“审阅—撤消工作表保护”/);
  expect(failureAdvice(failure, STRINGS.en)).toMatch(/^The sheet "UEI 校际均衡" is protected.*Unprotect Sheet/);
  expect([sheet.isProtected, differences(before, written(open))]).toEqual([true, []]);
  sheet.isProtected = false;
  await expectRetry(open);
  open.excel.close();
});

test.each([0.05, 0.4, 0.75, 0.98])(
  "where Excel stops at %d of the write, the sentence lists what is complete and what is not, and a retry mends it",
  async (share) => {
    const open = await openPort(BOOK, { requirements: WITHOUT_UNDO_GROUPS });
    open.excel.faults.failAt(WRITE, "GeneralException", Math.floor(actions * share));
    const failure = await failureOf(open);
    if (failure.code !== "writeInterrupted") throw new Error(failure.code);
    expect([...failure.written, ...failure.unfinished].sort()).toEqual(ownSheets(open).sort());
    expect(failure.written.length).toBeGreaterThanOrEqual(Math.floor(NAMES.length * share) - 2);
    const sheets = written(open);
    for (const name of failure.written) {
      const [complete, wanted] = [sheets, undisturbed].map((all) => all.filter((sheet) => sheet.name === name));
      expect(differences(wanted ?? [], complete ?? []).filter((text) => text.startsWith(`${name} cells`))).toEqual([]);
    }
    const [chinese, english] = [STRINGS["zh-CN"], STRINGS.en].map((strings) => failureAdvice(failure, strings));
    expect(chinese).toMatch(/^写入中途停止：.*，原始数据没有改动；Excel 没有完成操作.*再次测算会把结果全部重写。$/);
    expect(english).toMatch(
      /^Writing stopped half way: .*; the original data are unchanged\. Excel did not finish.*rewrites all results\.$/,
    );
    expect([chinese?.includes("未写完、不能使用"), english?.includes("not to be used")]).toEqual(
      Array(2).fill(failure.unfinished.length > 0),
    );
    for (const name of ownSheets(open))
      expect([chinese?.includes(`“${name}”`), english?.includes(`"${name}"`)]).toEqual([true, true]);
    await expectRetry(open);
    open.excel.close();
  },
);

test.each(["GeneralException", "InvalidOperation", "AccessDenied", "UndoNotSupported", "ApiNotFound"] as const)(
  "where Excel fails with %s when all is to be one step to undo, it is written in several, and so from then on",
  async (code) => {
    const open = await openPort(BOOK);
    open.excel.faults.failAt(LOOK_AGAIN, code);
    await evaluateIn(open);
    expect(differences(undisturbed, written(open))).toEqual([]);
    // From now on there is no second try, so a refusal is told.
    open.excel.faults.failAt(LOOK_AGAIN + 1, code);
    expect((await failureOf(open)).code).not.toBe("writeInterrupted");
    await expectRetry(open);
    open.excel.close();
  },
);

test("where Excel stops half way and does not take the second try either, what stands unfinished is told", async () => {
  const open = await openPort(BOOK);
  open.excel.faults.failAt(WRITE, "GeneralException", Math.floor(actions / 2));
  open.excel.faults.failAt(WRITE + 1, "GeneralException");
  const failure = await failureOf(open);
  if (failure.code !== "writeInterrupted") throw new Error(failure.code);
  expect([...failure.written, ...failure.unfinished].sort()).toEqual(ownSheets(open).sort());
  await expectRetry(open);
  open.excel.close();
});

test.each([
  ["LTSC 2021", LTSC_2021, []],
  // Grouping rows came with ExcelApi 1.10: without it all rows stand open.
  [
    "the base API and nothing besides",
    EXCEL_API_1_9,
    [/^UEI 达标情况总表 frame hiddenRows \[\]$/, /^UEI 达标情况总表 frame rowLevels \[\]$/],
  ],
])(
  "an Excel with %s gets the same sheets, but for an outline that it cannot have",
  async (_name, requirements, lacks) => {
    const open = await openPort(BOOK, { requirements });
    await evaluateIn(open);
    expect(differences(undisturbed, written(open))).toEqual(lacks.map((lack) => expect.stringMatching(lack)));
    open.excel.close();
  },
);

test("what a colleague enters while it is being evaluated is told to the watcher, and the next evaluation has it", async () => {
  const open = await openPort(BOOK);
  let changes = 0;
  await open.port.watch(() => {
    changes += 1;
  });
  open.excel.faults.before(READ, () => open.excel.events.coAuthorEnters("学校1", "D2", [[999]]));
  const judged = await judgeWorkbook(open.port);
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  expect(changes).toBe(1);
  expect(judged.contents.tables[0]?.cells[1]?.[3]?.value).toBe(999);
  open.excel.close();
});
