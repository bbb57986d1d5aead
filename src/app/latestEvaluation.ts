import type { JudgedWorkbook } from "./evaluateWorkbook";

/** A workbook as it was read and judged, with the time at which that was done, as it is printed. */
export interface DatedEvaluation extends JudgedWorkbook {
  readonly evaluatedAt: string;
}

type Listener = (latest: DatedEvaluation) => void;

let latest: DatedEvaluation | null = null;
const listeners = new Set<Listener>();

/** Ribbon and pane run in one page: what the ribbon evaluates, the pane shows. */
export function announceEvaluation(evaluation: DatedEvaluation): void {
  latest = evaluation;
  for (const listener of listeners) listener(evaluation);
}

/** The last evaluation announced in this page, or null. */
export function latestEvaluation(): DatedEvaluation | null {
  return latest;
}

/** @returns a function that stops listening */
export function onEvaluation(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
