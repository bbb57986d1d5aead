import type { WriteInterrupted } from "../../port";
import { stepOf, type WriteStep } from "./writeStep";

/**
 * How far a write has come. Excel carries out a request action by action and takes nothing back when one fails, but
 * its answer holds the results of those before it: so a sheet whose id was loaded after its last action is complete.
 */
export class WriteProgress {
  private readonly begun = new Map<string, Excel.Worksheet>();
  private readonly done = new Map<string, Excel.Worksheet>();

  /** To be queued before anything changes on the sheet. */
  begin(sheet: string): WriteStep {
    return this.mark(sheet, this.begun);
  }

  /** To be queued behind the last change of the sheet. */
  end(sheet: string): WriteStep {
    return this.mark(sheet, this.done);
  }

  private mark(sheet: string, marks: Map<string, Excel.Worksheet>): WriteStep {
    return stepOf(2, ({ context }) => {
      marks.set(sheet, context.workbook.worksheets.getItem(sheet).load("id"));
    });
  }

  /** Names of the sheets that are complete. */
  get written(): readonly string[] {
    return [...this.done].filter(([, mark]) => idOf(mark) !== undefined).map(([sheet]) => sheet);
  }

  /** Names of those that are begun and not complete. */
  get unfinished(): readonly string[] {
    const { written } = this;
    return [...this.begun]
      .filter(([sheet, mark]) => idOf(mark) !== undefined && !written.includes(sheet))
      .map(([sheet]) => sheet);
  }

  get isAllWritten(): boolean {
    return this.unfinished.length === 0 && this.written.length === this.begun.size;
  }

  /** Excel's id of a complete sheet. */
  idOf(sheet: string): string | undefined {
    const mark = this.done.get(sheet);
    return mark === undefined ? undefined : idOf(mark);
  }

  /** What stands now, for whoever is told that the write stopped; null where nothing was changed yet. */
  interruption(cause: WriteInterrupted["cause"]): WriteInterrupted | null {
    const { written, unfinished } = this;
    if (written.length === 0 && unfinished.length === 0) return null;
    return { code: "writeInterrupted", cause, written, unfinished };
  }
}

/** The id that Excel has delivered, undefined where it has not: the client throws at what was not loaded. */
function idOf(sheet: Excel.Worksheet): string | undefined {
  try {
    return sheet.id;
  } catch {
    return undefined;
  }
}
