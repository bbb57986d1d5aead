import { STANDARD } from "../../../../src/app/standard";
import { judgeWorkbook, type JudgedWorkbook } from "../../../../src/app/evaluateWorkbook";
import { NO_MAPPING } from "../../../../src/intake/settings/corrections";
import type { SettingsEdit } from "../../../../src/model/sheets/settingsSheet";
import { isCost, unitCostEdits } from "../../../../src/taskpane/pane/settings/unitCostEdits";
import { openSample } from "../../../fixtures/sampleEvaluation";

const judgeWith = (edits: readonly SettingsEdit[]): Promise<JudgedWorkbook> =>
  judgeWorkbook(openSample(), NO_MAPPING, [], { edits, newName: "UEI 设置" });

test.each([
  ["", true],
  ["700", true],
  ["0.5", true],
  ["0", false],
  ["-1", false],
  ["七百", false],
])("%s is a cost: %s", (text, expected) => {
  expect(isCost(text)).toBe(expected);
});

test("what was typed is what the plan is made with, however the sheet named the indicator before", async () => {
  const byHand: SettingsEdit[] = [
    { table: "unitCosts", replaces: null, row: ["体育运动场馆面积", 650] },
    { table: "unitCosts", replaces: null, row: ["R5", 660] },
    { table: "unitCosts", replaces: null, row: ["网络多媒体教室", 20000] },
  ];
  const {
    contents,
    evaluation: { dataset },
  } = await judgeWith(byHand);
  expect(dataset.unitCosts).toEqual({ R5: 660, R7: 20000 });
  const edits = unitCostEdits(
    contents.ownSheets,
    dataset.unitCosts,
    { R5: "700", R6: "", R7: " " },
    STANDARD.indicators,
  );
  const { plan, evaluation } = await judgeWith([...byHand, ...edits]);
  expect(evaluation.dataset.unitCosts).toEqual({ R5: 700 });
  expect([plan.unitCosts.R5, plan.unitCosts.R7]).toEqual([700, 30000]);
});

test("what is the same as before changes nothing", async () => {
  const {
    contents,
    evaluation: { dataset },
  } = await judgeWith([{ table: "unitCosts", replaces: null, row: ["R5", 660] }]);
  expect(unitCostEdits(contents.ownSheets, dataset.unitCosts, { R5: "660", R1: "" }, STANDARD.indicators)).toEqual([]);
  expect(unitCostEdits([], {}, { R1: "100000" }, STANDARD.indicators)).toEqual([
    { table: "unitCosts", replaces: null, row: ["高于规定学历教师", 100000] },
  ]);
});
