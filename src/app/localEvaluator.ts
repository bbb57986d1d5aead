import { NO_MAPPING } from "../intake/corrections";
import { writeReport } from "../report/writeReport";
import type { WorkbookPort } from "../workbook/port";
import { judgeRecognised, writeEvaluation } from "./evaluateWorkbook";
import type { Evaluator } from "./evaluator";
import { judgeScenario } from "./judgeScenarios";

/** An evaluator of the workbook behind a port, in the thread that asks. */
export function localEvaluator(port: WorkbookPort): Evaluator {
  return {
    judge({ settings = [], edits = [] }, strings, hasRead) {
      const reading = {
        read: async () => {
          const contents = await port.read();
          await hasRead();
          return contents;
        },
      };
      return judgeRecognised(reading, NO_MAPPING, edits, {
        edits: settings,
        newName: strings.sheets.common.names.settings,
      });
    },
    write: (judged, strings, stamp) => writeEvaluation(port, judged, strings, stamp),
    judgeScenario: async ({ contents, mapping }, scenario) => judgeScenario(contents, mapping, scenario),
    writeReport: (judged, strings, stamp, copy) => writeReport(judged, strings, { stamp, copy }),
  };
}
