import { useSyncExternalStore } from "react";

/** From here on there is room for two things side by side, so that the page is no stretched task pane. */
export const WIDE = "@media (min-width: 800px)";

/** Wide, and not so wide that the whole head fits into one row. It comes after `WIDE` wherever both hold. */
export const MIDDLE = "@media (min-width: 800px) and (max-width: 1199.98px)";

const QUERY = "(min-width: 800px)";

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** True where pane or page are wide enough for lists beside their details. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
}
