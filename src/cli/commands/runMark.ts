import { createHash, randomUUID } from "node:crypto";
import type { RunMark } from "../../model/sheets/runMark";
import type { Surroundings } from "../surroundings";

/** The mark of a run; with SOURCE_DATE_EPOCH its id follows from the input, so that two runs give the same bytes. */
export function runMarkOf(input: Uint8Array, { environment }: Pick<Surroundings, "environment">): RunMark {
  const hash = hashOf(input);
  const isFixed = environment["SOURCE_DATE_EPOCH"] !== undefined;
  return { id: isFixed ? `fixed-${hash.slice(0, 32)}` : randomUUID(), input: `sha256:${hash}` };
}

/** SHA-256, in hexadecimal digits. */
export function hashOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
