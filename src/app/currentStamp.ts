import packageJson from "../../package.json";
import type { Stamp } from "../present/sheets/stamp";

/** Of the product, as package.json has it. */
export const VERSION: string = packageJson.version;

/** The stamp of an evaluation made at `now`: local time to the minute, and the version of the product. */
export function currentStamp(now: Date): Stamp {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return { evaluatedAt: local.toISOString().slice(0, 16).replace("T", " "), version: VERSION };
}
