import type { ReadScenarioRow } from "../../../../model/scenario";
import { trialOfKept, type Trial } from "../trial";

/**
 * True where nothing would be lost with the trial: nothing is tried, or the workbook keeps it under its name as it is.
 */
export function isKeptTrial({ name, inputs }: Trial, rows: readonly ReadScenarioRow[]): boolean {
  if (inputs.size === 0) return true;
  const kept = trialOfKept(name.trim(), rows).inputs;
  return (
    kept.size === inputs.size && [...inputs].every(([key, { text }]) => kept.get(key)?.text.trim() === text.trim())
  );
}
