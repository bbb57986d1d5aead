/**
 * Puts formatted text on the clipboard, with plain words for where none can be pasted. A web view may forbid one way or
 * the other: the event of copying goes first, because it takes over what it is given, while browsers clean what comes
 * by the newer way under the policy of the page, which costs it its styles.
 * @param anchor something to select meanwhile, without which some browsers do not copy
 * @returns false where the browser refuses
 */
export async function copyFormatted(content: HTMLElement, text: string, anchor: HTMLElement): Promise<boolean> {
  return (
    copyByEvent(markupOf(content), text, anchor) ||
    copyByClipboard({ "text/html": markupOf(withoutStyles(content)), "text/plain": text })
  );
}

/** Puts a picture on the clipboard. @returns false where the browser refuses */
export function copyPicture(picture: Blob): Promise<boolean> {
  return copyByClipboard({ [picture.type]: picture });
}

/** Selects what stands on the page, so that people can press Ctrl+C themselves. */
export function selectForCopy(shown: HTMLElement): void {
  shown.ownerDocument.getSelection()?.selectAllChildren(shown);
}

function copyByEvent(markup: string, text: string, anchor: HTMLElement): boolean {
  const page = anchor.ownerDocument;
  let isTaken = false;
  const take = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", markup);
    event.clipboardData.setData("text/plain", text);
    isTaken = true;
  };
  page.addEventListener("copy", take, { capture: true });
  selectForCopy(anchor);
  try {
    // Deprecated, and still the only way that Excel's web views all have.
    return page.execCommand("copy") && isTaken;
  } catch {
    return false;
  } finally {
    page.removeEventListener("copy", take, { capture: true });
    page.getSelection()?.removeAllRanges();
  }
}

async function copyByClipboard(contents: Readonly<Record<string, string | Blob>>): Promise<boolean> {
  try {
    const parts = Object.entries(contents).map(([type, part]) => [type, new Blob([part], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    return true;
  } catch {
    return false;
  }
}

function markupOf(content: HTMLElement): string {
  return new XMLSerializer().serializeToString(content);
}

function withoutStyles(content: HTMLElement): HTMLElement {
  const copy = content.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll("[style]")]) element.removeAttribute("style");
  return copy;
}
