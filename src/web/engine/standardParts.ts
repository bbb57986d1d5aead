import type { Standard } from "../../regulation/standard";
import type { KnownParts } from "./objectGraph";

/**
 * Every object and function of a standard, in an order that its cards decide: two threads that were built together have
 * the same list. An evaluation carries its standard, whose words are functions and cannot be sent.
 */
export function standardParts(standard: Standard): KnownParts {
  const found = new Set<object>();
  const collect = (part: unknown): void => {
    if ((typeof part !== "object" && typeof part !== "function") || part === null || found.has(part)) return;
    found.add(part);
    Object.values(part).forEach(collect);
  };
  collect(standard);
  return [...found];
}
