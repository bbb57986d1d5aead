import type { SheetId } from "../../model/sheets/sheetPlan";

/** What Excel tells about a change; `triggerSource` only in later versions. */
interface Change {
  readonly worksheetId: string;
  readonly triggerSource?: string;
}

/** What a watcher must know of our own doings. */
export interface OwnDoings {
  readonly isWriting: boolean;
  /** True a while after writing: Excel tells of changes later, and before ExcelApi 1.14 not whose they are. */
  readonly isSettling: boolean;
  /** Our sheets by the ids that Excel gives them, as far as they are known. */
  readonly sheetIds: ReadonlyMap<string, SheetId>;
}

const FILLED_IN: readonly SheetId[] = ["settings", "scenarios"];

/**
 * Listens to the cells of all sheets, and to tables and sheets that go. Of our own sheets only those count that
 * people fill in for the next evaluation: settings and scenarios.
 * @param own asked at every event
 * @returns a function that stops listening
 */
export async function watchWorkbook(
  context: Excel.RequestContext,
  changed: () => void,
  own: () => OwnDoings,
): Promise<() => Promise<void>> {
  const { worksheets, tables } = context.workbook;
  const tell = ({ worksheetId, triggerSource }: Change): Promise<void> => {
    const { isWriting, isSettling, sheetIds } = own();
    const sheet = sheetIds.get(worksheetId);
    const isOurSheet = sheet !== undefined && (!FILLED_IN.includes(sheet) || isSettling);
    if (!isWriting && !isOurSheet && triggerSource !== "ThisLocalAddin") changed();
    return Promise.resolve();
  };
  const handlers = [worksheets.onChanged.add(tell), tables.onDeleted.add(tell), worksheets.onDeleted.add(tell)];
  await context.sync();
  return async () => {
    await Excel.run(context, async (same) => {
      for (const handler of handlers) handler.remove();
      await same.sync();
    });
  };
}
