import type { RegisteredOverride } from "./dataset";
import type { Direction } from "../regulation/limits/limit";

/** A limit that was in force in this evaluation, national or the bureau's own stricter one. */
export interface LimitInForce {
  readonly value: number;
  readonly unit: string;
  readonly direction: Direction;
  readonly clause: string;
  readonly source: string;
  /** The override that tightened it, or null. */
  readonly override: RegisteredOverride | null;
}
