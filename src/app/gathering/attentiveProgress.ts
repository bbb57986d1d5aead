import type { FileProgress } from "./readFiles";

/** How long a thread may work before it looks whether somebody has asked for something else, in milliseconds. */
const MOST_WORK = 50;

/**
 * Progress that tells no more often than anybody can see, and meanwhile lets the thread listen, so that a page stays
 * alive and reading ends when it is no longer wanted.
 * @param signal what it is aborted with is thrown
 */
export function attentiveProgress(tell: FileProgress, signal: AbortSignal): FileProgress {
  let last = 0;
  return async (done, of, file) => {
    const now = performance.now();
    if (done > 0 && now - last < MOST_WORK) return;
    last = now;
    await tell(done, of, file);
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    signal.throwIfAborted();
  };
}
