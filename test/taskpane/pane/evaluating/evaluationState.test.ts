import {
  NOTHING_EVALUATED,
  nextState,
  type EvaluationEvent,
  type EvaluationState,
} from "../../../../src/taskpane/pane/evaluating/evaluationState";
import { datedEvaluation } from "../../../fixtures/datedEvaluation";

const shown = datedEvaluation("2026-11-24 08:00");
const after = (...events: readonly EvaluationEvent[]): EvaluationState => events.reduce(nextState, NOTHING_EVALUATED);
const judged: EvaluationEvent = { type: "judged", shown };

test("an evaluation that could not be written is shown all the same, and said to be unwritten", () => {
  const state = after({ type: "phase", phase: "reading" }, judged, {
    type: "failed",
    failure: { kind: "workbook", failure: { code: "structureLocked" } },
    isOfEvaluation: true,
  });
  expect(state).toMatchObject({ phase: null, shown, isUnwritten: true, failure: { kind: "workbook" } });
});

test("written, it is neither unwritten nor stale; a change makes it stale until it is judged again", () => {
  const written = after(judged, { type: "written", report: { sheetNames: {} } });
  expect(written).toMatchObject({ isUnwritten: false, isStale: false, phase: null });
  const stale = nextState(written, { type: "changed" });
  expect(stale.isStale).toBe(true);
  expect(nextState(stale, judged).isStale).toBe(false);
});

test("without an evaluation nothing can be stale", () => {
  expect(after({ type: "changed" })).toEqual(NOTHING_EVALUATED);
});

test("what was said last is not said any more once something new begins", () => {
  const failed = after({ type: "failed", failure: { kind: "noData" }, isOfEvaluation: true });
  expect(nextState(failed, { type: "phase", phase: "reading" }).failure).toBeNull();
  expect(after({ type: "cancelled" }, { type: "dismissed" })).toEqual(NOTHING_EVALUATED);
});

test("what fails beside an evaluation neither stops it nor offers to try it again", () => {
  const beside: EvaluationEvent = {
    type: "failed",
    failure: { kind: "notShown", cell: "学校!C5" },
    isOfEvaluation: false,
  };
  expect(after({ type: "phase", phase: "writing" }, beside)).toMatchObject({
    phase: "writing",
    failure: { kind: "notShown" },
    canRetry: false,
  });
  expect(after({ ...beside, isOfEvaluation: true })).toMatchObject({ phase: null, canRetry: true });
});

test("another file begins with nothing", () => {
  expect(after(judged, { type: "opened" })).toEqual(NOTHING_EVALUATED);
});

test("what was entered is unsaved from its writing to the next download; a mere evaluation is not, nor what was cancelled", () => {
  const written: EvaluationEvent = { type: "written", report: { sheetNames: {} } };
  expect(after(judged, written).isUnsaved).toBe(false);
  expect(after({ type: "entered" }, { type: "cancelled" }, judged, written)).toMatchObject({
    isEntering: false,
    isUnsaved: false,
  });
  const failed: EvaluationEvent = { type: "failed", failure: { kind: "noData" }, isOfEvaluation: true };
  expect(after({ type: "entered" }, failed)).toMatchObject({ isEntering: true });
  const entered = after({ type: "entered" }, judged, written, judged, written);
  expect(entered).toMatchObject({ isEntering: false, isUnsaved: true });
  expect(nextState(entered, { type: "saved", file: "县.自评测算.xlsx" }).isUnsaved).toBe(false);
});

test("that the file has changed on disk is said until it is opened again", () => {
  const changed = after(judged, { type: "fileChanged" }, { type: "phase", phase: "reading" }, judged);
  expect(changed.isFileChanged).toBe(true);
  expect(nextState(changed, { type: "opened" }).isFileChanged).toBe(false);
});
