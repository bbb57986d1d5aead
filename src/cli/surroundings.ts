import { printable } from "./printable";

/** A stream that the command writes to. */
export interface Screen {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Everything that the command takes from around it, so that a test can stand in for it. */
export interface Surroundings {
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly environment: Readonly<Partial<Record<string, string>>>;
  /** The script that runs, which a thread can run too, and by what it is told from another one; absent in a test. */
  readonly program?: { readonly script: string; readonly build: string };
  now(): Date;
}

/**
 * The time stamp of an evaluation: SOURCE_DATE_EPOCH (seconds) where it is set, so that two runs give the same bytes,
 * else the clock.
 */
export function stampOf({ environment, now }: Surroundings): Date {
  const epoch = environment["SOURCE_DATE_EPOCH"] ?? "";
  const stamp = new Date(Number(epoch) * 1000);
  return /^\d+$/.test(epoch) && !Number.isNaN(stamp.getTime()) ? stamp : now();
}

/** A line that shows what is being done, on a terminal only, and leaves nothing behind. */
export function progressOn({ stderr, environment }: Surroundings): { show(text: string): void; clear(): void } {
  const isShown = stderr.isTTY === true && environment["TERM"] !== "dumb";
  return {
    show(text) {
      if (isShown) stderr.write(`\r\x1b[K${printable(text)}`);
    },
    clear() {
      if (isShown) stderr.write("\r\x1b[K");
    },
  };
}
