/** What is kept on the machine so that the notice comes once: nothing of the workbook. */
const KEY = "uei.undoNotice";

type Listener = (isDue: boolean) => void;

const state = { isSaid: false, isDue: false };
const listeners = new Set<Listener>();

/** True where this user has read, in pane or ribbon, that Excel may forget what can be undone. */
export function isUndoNoticeSaid(): boolean {
  try {
    state.isSaid ||= localStorage.getItem(KEY) !== null;
  } catch {
    // A web view may keep nothing: then it is said once in each page.
  }
  return state.isSaid;
}

/** Asks the pane to say it until it is closed, for whoever evaluated by the ribbon alone. */
export function sayUndoNotice(): void {
  rememberUndoNotice();
  tell(true);
}

/** It was read and closed. */
export function closeUndoNotice(): void {
  tell(false);
}

/** It stands before somebody's eyes, and need not be said to this user again. */
export function rememberUndoNotice(): void {
  state.isSaid = true;
  try {
    localStorage.setItem(KEY, "1");
  } catch {
    return;
  }
}

/** True while the pane is to say it. */
export function isUndoNoticeDue(): boolean {
  return state.isDue;
}

/** @returns a function that stops listening */
export function onUndoNotice(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function tell(isDue: boolean): void {
  state.isDue = isDue;
  for (const listener of listeners) listener(isDue);
}
