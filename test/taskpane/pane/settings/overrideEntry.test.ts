import { STANDARD } from "../../../../src/app/standard";
import { judgeWorkbook, type JudgedWorkbook } from "../../../../src/app/evaluateWorkbook";
import { limitChoices, type LimitChoice } from "../../../../src/evaluate/limits/limitChoices";
import { NO_MAPPING } from "../../../../src/intake/settings/corrections";
import type { SettingsEdit } from "../../../../src/model/sheets/settingsSheet";
import {
  entryOfOverride,
  completed,
  NEW_OVERRIDE,
  overrideRow,
  valueProblem,
  type OverrideEntry,
} from "../../../../src/taskpane/pane/settings/overrideEntry";
import { ownRow } from "../../../../src/taskpane/pane/settings/ownRow";
import { judgedSample, openSample } from "../../../fixtures/sampleEvaluation";

const SHEET = "UEI 设置";

let choices: readonly LimitChoice[];
let entries: readonly OverrideEntry[];
let judged: JudgedWorkbook;
beforeAll(async () => {
  const { evaluation } = await judgedSample();
  choices = limitChoices(evaluation.dataset, evaluation.standard);
  // As strict as the nation: accepted, and every item stays as it was.
  entries = choices.map(({ item, stage, kind, limit }) =>
    completed(
      {
        item,
        stage: stage ?? "",
        kind,
        value: String(limit.value),
        basis: "县教〔2022〕1号",
        effectiveFrom: "2022-09-01",
      },
      choices,
    ),
  );
  const edits = entries.map(
    (entry): SettingsEdit => ({ table: "overrides", replaces: null, row: overrideRow(entry, choices, STANDARD) }),
  );
  judged = await judgeWorkbook(openSample(), NO_MAPPING, [], { edits, newName: SHEET });
});

test("every limit that can be chosen is read back as the one that was meant", () => {
  const read = judged.evaluation.dataset.overrides.map(({ item, stage, kind, value, basis, effectiveFrom }) => ({
    item,
    stage,
    kind,
    value,
    basis,
    effectiveFrom,
  }));
  expect(read).toEqual(
    choices.map(({ item, stage, kind, limit }) => ({
      item,
      stage,
      kind,
      value: limit.value,
      basis: "县教〔2022〕1号",
      effectiveFrom: "2022-09-01",
    })),
  );
  expect(judged.evaluation.findings.filter(({ code }) => code.startsWith("override"))).toEqual([]);
});

test("what stands on the sheet comes back into the fields, and its row is found there", () => {
  judged.evaluation.dataset.overrides.forEach((override, at) => {
    expect(entryOfOverride(override, choices)).toEqual(entries[at]);
    expect(ownRow(judged.contents.ownSheets, "overrides", override.cell)).toEqual(
      overrideRow(entries[at] as OverrideEntry, choices, STANDARD),
    );
  });
});

test("a cell of the bureau's is no row of ours", () => {
  expect(
    ownRow(judged.contents.ownSheets, "overrides", { sheet: "地方标准", table: "UEI_overrides", row: 13, column: 3 }),
  ).toBeNull();
  expect(ownRow(judged.contents.ownSheets, "overrides", { sheet: SHEET, table: "表1", row: 13, column: 3 })).toBeNull();
});

test("stage and kind follow the item where it has only one", () => {
  expect(completed({ ...NEW_OVERRIDE, item: "G15" }, choices)).toMatchObject({ stage: "", kind: "standard" });
  expect(completed({ ...NEW_OVERRIDE, item: "R-balance" }, choices)).toMatchObject({
    stage: "",
    kind: "coefficientOfVariation",
  });
  expect(completed({ ...NEW_OVERRIDE, item: "R4", stage: "primary", kind: "floor" }, choices)).toMatchObject({
    stage: "primary",
    kind: "floor",
  });
  expect(completed({ ...NEW_OVERRIDE, item: "G15", stage: "primary", kind: "floor" }, choices)).toMatchObject({
    stage: "",
    kind: "standard",
  });
});

test.each([
  ["-1", "notANumber"],
  ["五", "notANumber"],
  ["1999", "laxer"],
  ["2000", null],
  ["2500", null],
  ["", null],
] as const)("%s 元 of equipment in primary schools: %s", (value, problem) => {
  const entry: OverrideEntry = {
    item: "R6",
    stage: "primary",
    kind: "standard",
    value,
    basis: "县教〔2022〕1号",
    effectiveFrom: "2022",
  };
  const choice = choices.find(({ item, stage, kind }) => item === "R6" && stage === "primary" && kind === "standard");
  expect(valueProblem(entry, choice)).toBe(problem);
  expect(overrideRow(entry, choices, STANDARD) === null).toBe(problem !== null || value === "");
});

test("a class may be no larger than the nation allows", () => {
  const entry: OverrideEntry = {
    item: "G5",
    stage: "primary",
    kind: "standard",
    value: "50",
    basis: "x",
    effectiveFrom: "2022",
  };
  expect(
    valueProblem(
      entry,
      choices.find(({ item, stage }) => item === "G5" && stage === "primary"),
    ),
  ).toBe("laxer");
});

test.each(["basis", "effectiveFrom", "value"] as const)("without %s nothing is entered", (field) => {
  expect(overrideRow({ ...(entries[0] as OverrideEntry), [field]: " " }, choices, STANDARD)).toBeNull();
});
