import type * as UndoNotice from "../../src/app/undoNotice";

/** The notice as a page loads it anew. */
function openPage(): typeof UndoNotice {
  let loaded: typeof UndoNotice | undefined;
  jest.isolateModules(() => {
    loaded = jest.requireActual<typeof UndoNotice>("../../src/app/undoNotice");
  });
  if (loaded === undefined) throw new Error("not loaded");
  return loaded;
}

function keepOnMachine(storage: Pick<Storage, "getItem" | "setItem"> | undefined): void {
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
}

afterEach(() => Reflect.deleteProperty(globalThis, "localStorage"));

test("it is said until it is closed, and in no later page of this user", () => {
  const kept = new Map<string, string>();
  keepOnMachine({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) });
  const page = openPage();
  const heard: boolean[] = [];
  page.onUndoNotice((isDue) => heard.push(isDue));
  expect(page.isUndoNoticeSaid()).toBe(false);
  page.sayUndoNotice();
  expect([page.isUndoNoticeSaid(), page.isUndoNoticeDue()]).toEqual([true, true]);
  // The pane that opens for it may begin with its first page, which says it too.
  page.rememberUndoNotice();
  expect(page.isUndoNoticeDue()).toBe(true);
  page.closeUndoNotice();
  expect([page.isUndoNoticeDue(), heard]).toEqual([false, [true, false]]);
  expect(openPage().isUndoNoticeSaid()).toBe(true);
});

test("where the web view keeps nothing, it is said once in each page", () => {
  keepOnMachine(undefined);
  const page = openPage();
  page.sayUndoNotice();
  expect(page.isUndoNoticeSaid()).toBe(true);
  expect(openPage().isUndoNoticeSaid()).toBe(false);
});
