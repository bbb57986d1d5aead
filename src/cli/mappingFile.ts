import { readFileSync } from "node:fs";
import * as v from "valibot";
import type { Mapping } from "../intake/settings/corrections";
import { usageError } from "./commandError";

const WORD = v.optional(v.nullable(v.string()), null);

/** What `--map` takes: the same corrections and confirmations as the sheet UEI 设置; a word left out says nothing. */
const MAPPING = v.pipe(
  v.unknown(),
  v.check((input) => !Array.isArray(input)),
  v.strictObject({
    corrections: v.optional(
      v.array(v.strictObject({ sheet: v.string(), table: WORD, heading: WORD, role: WORD, identifier: WORD })),
      [],
    ),
    confirmations: v.optional(
      v.array(
        v.strictObject({
          school: WORD,
          stage: WORD,
          field: v.string(),
          value: v.union([v.number(), v.string()]),
          confirmedBy: WORD,
          date: WORD,
          basis: WORD,
        }),
      ),
    ),
    indoorSpaceIsDeducted: v.optional(v.boolean(), false),
  }),
);

/** @throws CommandError (exit 2) where the file cannot be read or is not such a mapping */
export function readMappingFile(file: string): Mapping {
  const parsed = v.safeParse(MAPPING, parseJson(readText(file), file));
  if (parsed.success) return parsed.output;
  const place = parsed.issues.map((issue) => v.getDotPath(issue) ?? "").find((path) => path !== "") ?? "{}";
  throw usageError((usage) => usage.mapShape({ file, place }));
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw usageError((usage) => usage.mapUnreadable({ file }));
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw usageError((usage) => usage.mapNotJson({ file }));
  }
}
