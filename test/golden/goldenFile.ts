import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * What a committed file awaits, written anew first where somebody accepts a change: `npm run update:golden` is the only
 * way, and every line of the difference must be right.
 * @param file its whole path
 * @param now what the product gives
 */
export function golden(file: string, now: string): string {
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, now);
  }
  return readFileSync(file, "utf8");
}
