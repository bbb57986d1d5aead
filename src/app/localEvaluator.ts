import { seenRecognition } from "../intake/correcting/seenRecognition";
import { NO_MAPPING } from "../intake/settings/corrections";
import { writeReport } from "../report/writeReport";
import type { WorkbookContents, WorkbookPort } from "../workbook/port";
import { judgeRecognised, withSettledSettings, writeEvaluation } from "./evaluateWorkbook";
import { previewCorrections } from "./correcting/previewCorrections";
import type { Evaluator } from "./evaluator";
import { STANDARD } from "./standard";
import { cellsOfWindow, seenSheets } from "./sheetView/sheetView";
import { judgeScenario } from "./judgeScenarios";

const NOTHING_READ: WorkbookContents = {
  tables: [],
  plainRanges: [],
  ownSheets: [],
  protection: { workbookStructure: false, sheets: [] },
  isSigned: false,
  isManuallyCalculated: false,
  isCalculationUnfinished: false,
  oddities: [],
};

/** An evaluator of the workbook behind a port, in the thread that asks. */
export function localEvaluator(port: WorkbookPort): Evaluator {
  let lastRead: WorkbookContents = NOTHING_READ;
  return {
    judge({ settings = [], edits = [] }, strings, hasRead) {
      const reading = {
        read: async () => {
          const contents = await port.read();
          lastRead = contents;
          await hasRead();
          return contents;
        },
      };
      return judgeRecognised(reading, NO_MAPPING, edits, {
        edits: settings,
        newName: strings.sheets.common.names.settings,
      });
    },
    write: (judged, strings, stamp, control) => writeEvaluation(port, judged, strings, stamp, null, control),
    judgeScenario: async ({ contents, mapping }, scenario) => judgeScenario(contents, mapping, scenario),
    sheets: async (judged) => seenSheets(judged?.contents ?? lastRead),
    cells: async (judged, window) => cellsOfWindow(judged?.contents ?? lastRead, window),
    // Seldom asked for, so that its script comes only then.
    writeForms: async (strings) => {
      const [{ zippedForms }, contents] = await Promise.all([import("./forms/zippedForms"), port.read()]);
      return zippedForms(contents, strings);
    },
    addCountyForms: async ({ evaluation }, strings) => {
      const { countyForms } = await import("./template/countyForms");
      return port.addSheets(countyForms(evaluation, strings));
    },
    recognition: async (judged, edits) => {
      const contents = judged?.contents ?? lastRead;
      // Nobody sees the sheet that the corrections would stand on.
      const corrected = edits.length === 0 ? contents : withSettledSettings(contents, { edits, newName: "" });
      return seenRecognition(corrected, STANDARD, judged?.mapping ?? NO_MAPPING);
    },
    preview: async (judged, edits, strings) =>
      previewCorrections(judged?.contents ?? lastRead, judged?.mapping ?? NO_MAPPING, judged?.evaluation ?? null, {
        edits,
        newName: strings.sheets.common.names.settings,
      }),
    writeReport: (judged, strings, stamp, copy) => writeReport(judged, strings, { stamp, copy }),
  };
}
