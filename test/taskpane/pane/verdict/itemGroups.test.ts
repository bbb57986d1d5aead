import { itemGroups } from "../../../../src/taskpane/pane/verdict/itemGroups";
import { sampleEvaluation } from "../../../fixtures/sampleEvaluation";

test("what is not met comes first, what cannot be told second, what only informs last; every item stands once", async () => {
  const evaluation = await sampleEvaluation();
  const groups = itemGroups(evaluation);
  expect(groups.map(({ kind }) => kind)).toEqual(["unmet", "undetermined", "pending", "met", "informs"]);
  expect(groups.slice(0, -1).map(({ items }) => items.length)).toEqual([
    evaluation.counts.unmet,
    evaluation.counts.undetermined,
    evaluation.counts.pending,
    evaluation.counts.met,
  ]);
  const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
  expect([...ids].sort()).toEqual(evaluation.items.map(({ id }) => id).sort());
});
