import packageJson from "../../package.json";
import type { Stamp } from "../present/sheets/stamp";
import { stampOf, type Surroundings } from "./surroundings";

/** Of the product, as package.json has it. */
export const VERSION: string = packageJson.version;

/** The stamp of an evaluation: local time to the minute; with SOURCE_DATE_EPOCH in UTC, the same bytes everywhere. */
export function printedStamp(surroundings: Surroundings): Stamp {
  const date = stampOf(surroundings);
  const isFixed = surroundings.environment["SOURCE_DATE_EPOCH"] !== undefined;
  const local = isFixed ? date : new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return { evaluatedAt: local.toISOString().slice(0, 16).replace("T", " "), version: VERSION };
}
