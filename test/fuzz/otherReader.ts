import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";

/** Says what a program of somebody else's objects to in what was written, where it opens what that was made from. */
export interface OtherReader {
  readonly complaintOf: (given: Uint8Array, written: Uint8Array) => Promise<string | null>;
  readonly close: () => void;
}

/** The openpyxl of the system's Python; null where there is none. */
export function openpyxlReader(folder: string): OtherReader | null {
  if (spawnSync("python3", ["-c", "import openpyxl"], { stdio: "ignore" }).status !== 0) return null;
  const child = spawn("python3", ["-W", "ignore", path.join(folder, "otherReader.py")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
  return {
    complaintOf: async (given, written) => {
      child.stdin.write(`${base64(given)} ${base64(written)}\n`);
      const answer = await answers.next();
      if (answer.done === true) throw new Error("the other reader has ended");
      return answer.value === "" ? null : answer.value;
    },
    close: () => child.stdin.end(),
  };
}
