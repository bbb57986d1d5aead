import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Surroundings } from "../../src/cli/surroundings";

/** A folder of its own for each test, gone afterwards; `place("a.xlsx")` is a path in it. */
export function temporaryFolder(): (name: string) => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "uei-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (name) => path.join(folder, name);
}

/** Surroundings that remember what was written to them. */
export interface Recorded extends Surroundings {
  readonly out: () => string;
  readonly error: () => string;
}

export function recorded(environment: Record<string, string> = {}, isTTY = false): Recorded {
  const written = { out: "", error: "" };
  return {
    stdout: {
      isTTY,
      write: (text) => {
        written.out += text;
      },
    },
    stderr: {
      isTTY,
      write: (text) => {
        written.error += text;
      },
    },
    environment,
    now: () => new Date("2026-03-01T08:30:00Z"),
    out: () => written.out,
    error: () => written.error,
  };
}
