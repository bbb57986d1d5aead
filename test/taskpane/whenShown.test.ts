import { JSDOM } from "jsdom";
import { whenShown } from "../../src/taskpane/whenShown";

type Told = (message: { readonly visibilityMode: string }) => void;

/** A host that starts the page unseen and tells when it shows it. */
function hostThatHides(ask: (told: Told) => Promise<unknown>): { readonly page: Document; readonly draw: () => void } {
  const page = new JSDOM("", { pretendToBeVisual: false }).window.document;
  Object.defineProperty(page, "visibilityState", { value: "hidden", configurable: true });
  const frames: (() => void)[] = [];
  Object.assign(globalThis, {
    Office: { addin: { onVisibilityModeChanged: ask }, VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" } },
    requestAnimationFrame: (frame: () => void) => frames.push(frame),
  });
  return { page, draw: () => frames.forEach((frame) => frame()) };
}

async function isSeen(shown: Promise<void>): Promise<boolean> {
  return Promise.race([
    shown.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 20)),
  ]);
}

afterEach(() => {
  for (const name of ["Office", "requestAnimationFrame"]) Reflect.deleteProperty(globalThis, name);
});

test("an unseen runtime waits until Office says that the pane is shown", async () => {
  let told: Told = () => undefined;
  const { page } = hostThatHides((listener) => {
    told = listener;
    return Promise.resolve();
  });
  const shown = whenShown(page);
  told({ visibilityMode: "Hidden" });
  expect(await isSeen(shown)).toBe(false);
  told({ visibilityMode: "Taskpane" });
  expect(await isSeen(shown)).toBe(true);
});

test("a frame that is drawn, a host that cannot say, and a host without the question all count as seen", async () => {
  const drawn = hostThatHides(() => Promise.resolve());
  const shown = whenShown(drawn.page);
  drawn.draw();
  expect(await isSeen(shown)).toBe(true);
  expect(await isSeen(whenShown(hostThatHides(() => Promise.reject(new Error("not here"))).page))).toBe(true);
  const { page } = hostThatHides(() => Promise.resolve());
  Reflect.deleteProperty(globalThis, "Office");
  expect(await isSeen(whenShown(page))).toBe(true);
});

test("a page that is seen does not wait, and a hidden one no longer than it says it is", async () => {
  const { page } = hostThatHides(() => Promise.resolve());
  const shown = whenShown(page);
  expect(await isSeen(shown)).toBe(false);
  const event = page.createEvent("Event");
  event.initEvent("visibilitychange");
  page.dispatchEvent(event);
  expect(await isSeen(shown)).toBe(true);
  Object.defineProperty(page, "visibilityState", { value: "visible" });
  expect(await isSeen(whenShown(page))).toBe(true);
});
