import type { Evaluator } from "../app/evaluator";
import type { WorkbookPort } from "../workbook/port";
import { loadEvaluation } from "./pane/evaluating/loadEvaluation";

/** The evaluator of Excel's workbook, whose script comes when it is first asked: the pane opens in half the bytes. */
export function evaluatorLater(port: WorkbookPort): Evaluator {
  let loaded: Promise<Evaluator> | null = null;
  const later = (): Promise<Evaluator> => {
    loaded ??= loadEvaluation().then(({ localEvaluator }) => localEvaluator(port));
    // Where the script could not be had, the next time asks for it again.
    loaded.catch(() => {
      loaded = null;
    });
    return loaded;
  };
  return {
    judge: async (...asked) => (await later()).judge(...asked),
    write: async (...asked) => (await later()).write(...asked),
    judgeScenario: async (...asked) => (await later()).judgeScenario(...asked),
    sheets: async (...asked) => (await later()).sheets(...asked),
    cells: async (...asked) => (await later()).cells(...asked),
    writeForms: async (...asked) => (await later()).writeForms(...asked),
    addCountyForms: async (...asked) => (await later()).addCountyForms(...asked),
    recognition: async (...asked) => (await later()).recognition(...asked),
    preview: async (...asked) => (await later()).preview(...asked),
    writeReport: async (...asked) => (await later()).writeReport(...asked),
  };
}
