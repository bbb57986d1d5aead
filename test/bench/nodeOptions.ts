import { readFileSync } from "node:fs";
import path from "node:path";

/** The command, as it is built. */
export const COMMAND = path.join(__dirname, "../../dist/cli/uei.js");

/** The first line of the command says how Node runs it: `#!/usr/bin/env -S node --max-semi-space-size=32`. */
export function nodeOptionsOfCommand(): string[] {
  const firstLine = readFileSync(COMMAND, "utf8").split("\n", 1)[0] ?? "";
  return firstLine.split(" ").filter((word) => word.startsWith("--"));
}
