type Listener = (error: unknown) => void;

let latest: { readonly error: unknown } | null = null;
const listeners = new Set<Listener>();

/** What went wrong where nobody could be told, such as behind a button of the ribbon; the pane tells it. */
export function announceFailure(error: unknown): void {
  latest = { error };
  for (const listener of listeners) listener(error);
}

/** Forgets the failure: what was tried has since succeeded. */
export function clearFailure(): void {
  latest = null;
}

/** The last failure announced in this page, or null. */
export function latestFailure(): { readonly error: unknown } | null {
  return latest;
}

/** @returns a function that stops listening */
export function onFailure(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
