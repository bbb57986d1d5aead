import { announceFailure, clearFailure } from "../app/latestFailure";

/** What a button of the ribbon does; heavy code comes when it is pressed, since this page loads with every workbook. */
const ACTIONS: Readonly<Record<string, () => Promise<void>>> = {
  async evaluate() {
    const { evaluateInExcel } = await import("./evaluateInExcel");
    await evaluateInExcel();
  },
  async openPane() {
    await Office.addin.showAsTaskpane();
  },
  async newTemplate() {
    const { openTemplate } = await import("./openTemplate");
    await openTemplate();
  },
};

/**
 * What an action is given: an event of the ribbon, or of the keyboard whatever Excel thinks fit, which cannot be
 * completed.
 */
type Pressed = Partial<Office.AddinCommands.Event> | undefined;

/** As the manifest names the functions of the buttons. */
export const COMMAND_NAMES: readonly string[] = Object.keys(ACTIONS);

// At top level and not in onReady: Excel may press the button as soon as the page is parsed.
for (const [name, action] of Object.entries(ACTIONS)) {
  Office.actions.associate(name, (event: Pressed) => complete(event, action));
}

/**
 * Excel keeps the button busy until the event is completed, whatever happens; a shortcut of the keyboard has no event.
 */
async function complete(event: Pressed, action: () => Promise<void>): Promise<void> {
  try {
    await action();
    clearFailure();
  } catch (error) {
    announceFailure(error);
    await showPane();
  } finally {
    event?.completed?.();
  }
}

/** The pane says what went wrong; where it cannot be opened, the user opens it. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    return;
  }
}
