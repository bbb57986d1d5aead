import { VOCABULARY } from "../../fixtures/readDataset";
import { qualityBalance2017 } from "../../../src/regulation/qualityBalance2017";
import { limitChoices } from "../../../src/evaluate/limits/limitChoices";
import { limitsInForce } from "../../../src/evaluate/limits/limitsInForce";
import { labelOfLimit, limitOfLabel } from "../../../src/intake/scenarios/limitLabel";
import { withScenario } from "../../../src/intake/scenarios/scenarios";
import { datasetOf } from "../../fixtures/dataset";

const dataset = datasetOf({ period: "2025" });
const choices = limitChoices(dataset, qualityBalance2017);

test("every choice, made stricter, is a local limit that is used; made laxer, it is refused (D17)", () => {
  for (const { item, stage, kind, limit } of choices) {
    const change = (value: number) =>
      withScenario(
        dataset,
        {
          name: "试",
          cells: [],
          unread: [],
          limits: [{ item, stage, kind, value, cell: { sheet: "", table: null, row: 0, column: 0 } }],
        },
        qualityBalance2017,
      );
    const [more, less] = [limit.value * 1.01, limit.value * 0.99];
    const [stricter, laxer] = limit.direction === "atLeast" ? [more, less] : [less, more];
    const name = labelOfLimit({ item, stage, kind }, VOCABULARY.standard);
    expect([name, limitsInForce(change(stricter), qualityBalance2017).uses.map(({ isUsed }) => isUsed)]).toEqual([
      name,
      [true],
    ]);
    expect([name, limitsInForce(change(laxer), qualityBalance2017).findings.map(({ code }) => code)]).toEqual([
      name,
      ["overrideLaxer"],
    ]);
  }
});

test("they are the limits of the seven indicators, the seven coefficients of a stage at once, and the items with one number", () => {
  expect(choices.filter(({ item }) => item.startsWith("R") && item !== "R-balance")).toHaveLength(42);
  expect(
    choices
      .filter(({ item }) => !item.startsWith("R"))
      .map(({ item, stage }) => `${item}${stage === null ? "" : ` ${stage}`}`),
  ).toEqual([
    "G4 primary",
    "G4 junior",
    "G5 primary",
    "G5 junior",
    "G6",
    "G7",
    "G8",
    "G9",
    "G12",
    "G13 primary",
    "G13 junior",
    "G14",
    "G15",
    "Q1",
    "Q2",
    "Q4",
    "S1",
  ]);
});

test("the words for each are read back as the same limit", () => {
  for (const { item, stage, kind } of choices)
    expect(limitOfLabel(labelOfLimit({ item, stage, kind }, VOCABULARY.standard), VOCABULARY.standard)).toEqual({
      item,
      stage,
      kind,
    });
});
