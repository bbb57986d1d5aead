import { useLayoutEffect, type RefObject } from "react";

/**
 * When a part of the page goes in which the focus is, such as a dialog or a button, the focus goes back to where it was
 * before the part came; where that is gone too, to the tab that is shown. A page whose focus is nowhere makes people
 * who use the keyboard begin at its top.
 */
export function useFocusBack(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const { current } = part;
    return () => {
      if (current?.contains(document.activeElement) !== true) return;
      // Only now is it known what the page takes away with it.
      setTimeout(() => {
        if (document.activeElement !== null && document.activeElement !== document.body) return;
        const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
        const target = isThere ? before : document.querySelector<HTMLElement>("[role=tabpanel]");
        target?.focus({ preventScroll: true });
      }, 0);
    };
  }, [part]);
}
