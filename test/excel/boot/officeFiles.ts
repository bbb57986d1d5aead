import { readFileSync } from "node:fs";
import path from "node:path";

const DIST = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Kept over all windows of a process: the host file alone is over a megabyte. */
const read = new Map<string, Buffer | undefined>();

/** One of Microsoft's files as it stands in the package, or undefined where it has none of that name. */
export function officeFile(name: string): Buffer | undefined {
  if (!read.has(name)) read.set(name, contentOf(name));
  return read.get(name);
}

function contentOf(name: string): Buffer | undefined {
  try {
    return readFileSync(path.join(DIST, name));
  } catch {
    return undefined;
  }
}
