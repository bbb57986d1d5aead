/** Milliseconds: on a busy machine a pane takes seconds to start. */
const LONGEST = 60_000;

/** Resolves when the condition holds. @throws Error which says what was waited for */
export async function waitUntil(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + LONGEST;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
