/**
 * Resolves once the page is seen. Excel starts the shared runtime unseen for a ribbon command or a worksheet function,
 * and then nobody needs React. Any doubt counts as seen: a blank pane is worse than bytes.
 */
export function whenShown(page: Document): Promise<void> {
  const visibility = visibilityEvents();
  if (page.visibilityState !== "hidden" || visibility === null) return Promise.resolve();
  return new Promise((resolve) => {
    const seen = (): void => resolve();
    page.addEventListener("visibilitychange", seen);
    // A page that is not drawn gets no frame, whatever it says of itself.
    requestAnimationFrame(seen);
    visibility((message) => {
      if (message.visibilityMode === Office.VisibilityMode.taskpane) seen();
    }).catch(seen);
  });
}

/** Office's own word on it; null in a host that has none, or where asking fails. */
function visibilityEvents(): typeof Office.addin.onVisibilityModeChanged | null {
  try {
    const { addin } = Office;
    return typeof addin.onVisibilityModeChanged === "function" ? addin.onVisibilityModeChanged.bind(addin) : null;
  } catch {
    return null;
  }
}
