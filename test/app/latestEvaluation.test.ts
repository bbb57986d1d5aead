import { announceEvaluation, latestEvaluation, onEvaluation } from "../../src/app/latestEvaluation";
import { datedEvaluation } from "../fixtures/datedEvaluation";

test("what one part of the page evaluates, the others hear of until they stop listening", () => {
  const heard: string[] = [];
  const stop = onEvaluation(({ evaluatedAt }) => heard.push(evaluatedAt));
  expect(latestEvaluation()).toBeNull();
  announceEvaluation(datedEvaluation("first"));
  stop();
  announceEvaluation(datedEvaluation("second"));
  expect(heard).toEqual(["first"]);
  expect(latestEvaluation()?.evaluatedAt).toBe("second");
});
