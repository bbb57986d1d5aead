import { judgeWorkbook, type JudgedWorkbook } from "../../../../src/app/evaluateWorkbook";
import { NO_MAPPING } from "../../../../src/intake/settings/corrections";
import type { ExceptionKind } from "../../../../src/model/dataset";
import type { SettingsEdit } from "../../../../src/model/sheets/settingsSheet";
import { EXCEPTION_RULES } from "../../../../src/regulation/exceptions";
import {
  entryOfException,
  exceptionRow,
  isOfCounty,
  NEW_EXCEPTION,
  unitOfException,
  type ExceptionEntry,
} from "../../../../src/taskpane/pane/settings/exceptionEntry";
import { ownRow } from "../../../../src/taskpane/pane/settings/ownRow";
import { openSample } from "../../../fixtures/sampleEvaluation";

const KINDS = Object.keys(EXCEPTION_RULES) as ExceptionKind[];
const ENTRY: ExceptionEntry = {
  kind: "roomsBuiltBy2016",
  school: "云杉小学",
  basis: "县教〔2020〕3号",
  quantity: "",
  constructionPlan: "2027年新建",
};

const entries = KINDS.map(
  (kind): ExceptionEntry => ({ ...ENTRY, kind, quantity: unitOfException(kind) === null ? "" : "2" }),
);

let judged: JudgedWorkbook;
beforeAll(async () => {
  const edits = entries.map(
    (entry): SettingsEdit => ({ table: "exceptions", replaces: null, row: exceptionRow(entry, "示例县") }),
  );
  judged = await judgeWorkbook(openSample(), NO_MAPPING, [], { edits, newName: "UEI 设置" });
});

test("every exception is read back as the one that was meant, and refused for its condition alone", () => {
  const { exceptions } = judged.evaluation.dataset;
  expect(exceptions.map(({ kind }) => kind)).toEqual(KINDS);
  const refusals = judged.evaluation.findings.flatMap(({ code, params }) =>
    code === "exceptionRefused" ? [(params as { reason: string }).reason] : [],
  );
  expect(refusals.filter((reason) => !reason.startsWith("condition"))).toEqual([]);
});

test("what stands on the sheet comes back into the fields, and its row is found there", () => {
  judged.evaluation.dataset.exceptions.forEach((exception, at) => {
    const entry = entries[at] as ExceptionEntry;
    expect(entryOfException(exception)).toEqual({ ...entry, school: isOfCounty(entry.kind) ? "示例县" : entry.school });
    expect(ownRow(judged.contents.ownSheets, "exceptions", exception.cell)).toEqual(exceptionRow(entry, "示例县"));
  });
});

test.each([
  ["nothing chosen", NEW_EXCEPTION],
  ["no school", { ...ENTRY, school: "" }],
  ["no basis", { ...ENTRY, basis: " " }],
  ["no plan", { ...ENTRY, constructionPlan: "" }],
  ["no quantity where one is added", { ...ENTRY, kind: "convertedSportsSpace" }],
  ["a quantity that is none", { ...ENTRY, kind: "convertedSportsSpace", quantity: "-5" }],
] as const)("%s cannot be saved", (_what, entry) => {
  expect(exceptionRow(entry, "示例县")).toBeNull();
});

test("children who are deducted need no plan", () => {
  expect(
    exceptionRow({ ...ENTRY, kind: "disabledUnable", school: "", quantity: "3", constructionPlan: "" }, "示例县"),
  ).toEqual(["示例县", "不具备学习能力（经评估）", "县教〔2020〕3号", 3, null]);
});
