import { evaluationChange } from "../../../src/present/scenario/evaluationChange";
import { finding } from "../../../src/model/findings/finding";
import { SCENARIO_TABLE } from "../../../src/model/sheets/scenarioSheet";
import { madeEvaluation } from "../../fixtures/evaluation";

const at = (row: number, table = "学校表") => ({ sheet: "学校", table, row, column: 2 });
const differs = (row: number, sum: number, table?: string) =>
  finding("schoolsDifferFromCounty", "warning", { figure: "小学在校生数", stated: 12927, sum }, at(row, table));
const before = madeEvaluation({ change: (evaluation) => ({ ...evaluation, findings: [differs(1, 12_000)] }) });

test("items that decide and end differently are told, with what they were", () => {
  const after = madeEvaluation({
    change: (evaluation) => ({
      ...evaluation,
      items: evaluation.items.map((item) =>
        item.id === "G4" || item.id === "R1" ? { ...item, outcome: "notApplicable" } : item,
      ),
      findings: [],
    }),
  });
  expect(evaluationChange(before, after).items.map(({ item, before: was }) => [item.id, was, item.outcome])).toEqual([
    ["G4", "unmet", "notApplicable"],
  ]);
});

test("of the findings those count that are new in the bureau's data: not sums, not remarks, not what was wrong before", () => {
  const fresh = differs(2, 11_000);
  const after = madeEvaluation({
    change: (evaluation) => ({
      ...evaluation,
      findings: [
        differs(1, 11_000),
        fresh,
        finding("totalDiffers", "warning", { heading: "人数", total: 1, sum: 2 }, at(3)),
        finding("blankMark", "info", { text: "—" }, at(4)),
        differs(5, 1, SCENARIO_TABLE.name),
      ],
    }),
  });
  expect(evaluationChange(before, after).findings).toEqual([fresh]);
});
