import type { Choice } from "../../../model/sheets/newSheet";
import type { SheetIn } from "./lookSteps";
import { brief, stepOf, type WriteStep } from "./writeStep";

/**
 * Lists to choose from beside cells, as a file has them: other words only bring a warning, for a bureau's own must be
 * possible.
 */
export function choiceSteps(sheetIn: SheetIn, choices: readonly Choice[]): WriteStep[] {
  return choices.map(({ cells: { fromRow, toRow, fromColumn, toColumn }, options }) =>
    stepOf(3, (request) => {
      const cells = brief(
        sheetIn(request).getRangeByIndexes(fromRow, fromColumn, toRow - fromRow + 1, toColumn - fromColumn + 1),
      );
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: options.join(",") } };
      cells.dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
    }),
  );
}
