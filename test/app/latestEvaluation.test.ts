import { announceEvaluation, latestEvaluation, onEvaluation } from "../../src/app/latestEvaluation";
import { madeEvaluation } from "../fixtures/evaluation";

test("what one part of the page evaluates, the others hear of until they stop listening", () => {
  const heard: string[] = [];
  const stop = onEvaluation(({ evaluatedAt }) => heard.push(evaluatedAt));
  expect(latestEvaluation()).toBeNull();
  announceEvaluation({ evaluation: madeEvaluation(), evaluatedAt: "first" });
  stop();
  announceEvaluation({ evaluation: madeEvaluation(), evaluatedAt: "second" });
  expect(heard).toEqual(["first"]);
  expect(latestEvaluation()?.evaluatedAt).toBe("second");
});
