import { whenShown } from "../../src/taskpane/whenShown";

type Handler = (message: { visibilityMode: string }) => void;

/** A page of which only the visibility matters. */
function page(visibilityState: string): { readonly document: Document; readonly show: () => void } {
  const target = new EventTarget();
  const document = Object.assign(target, { visibilityState }) as unknown as Document;
  return { document, show: () => target.dispatchEvent(new Event("visibilitychange")) };
}

function office(onVisibilityModeChanged: ((handler: Handler) => Promise<unknown>) | undefined): void {
  Object.assign(globalThis, {
    Office: { addin: { onVisibilityModeChanged }, VisibilityMode: { taskpane: "Taskpane" } },
    requestAnimationFrame: () => 0,
  });
}

async function isShown(document: Document): Promise<boolean> {
  let shown = false;
  void whenShown(document).then(() => {
    shown = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  return shown;
}

test("a page that is seen is shown at once", async () => {
  office(async () => undefined);
  expect(await isShown(page("visible").document)).toBe(true);
});

test("a hidden page waits until it is seen", async () => {
  office(async () => undefined);
  const { document, show } = page("hidden");
  expect(await isShown(document)).toBe(false);
  const shown = whenShown(document);
  show();
  await expect(shown).resolves.toBeUndefined();
});

test("a hidden page is shown when Office opens the pane", async () => {
  const handlers: Handler[] = [];
  office(async (handler) => {
    handlers.push(handler);
  });
  const shown = whenShown(page("hidden").document);
  handlers[0]?.({ visibilityMode: "Taskpane" });
  await expect(shown).resolves.toBeUndefined();
});

test.each([
  ["Office cannot tell", undefined],
  ["asking Office fails", (): Promise<unknown> => Promise.reject(new Error("not supported"))],
])("a page that says it is hidden is shown all the same where %s", async (_case, ask) => {
  office(ask);
  await expect(whenShown(page("hidden").document)).resolves.toBeUndefined();
});
