import type { FrameMessages } from "./frameMessages";
import type { ItemMessages } from "./itemMessages";
import type { ResourceMessages } from "./resourceMessages";

/** A sentence or label to be written by `strings/`: its code and the values it needs. */
export interface Message<Code extends string = string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string | number | null | readonly string[]>>;
}

/** Notes and part labels that judging can attach to an item, each code with its parameters. */
export interface EvaluationMessages extends ItemMessages, ResourceMessages, FrameMessages {}

/** Makes a message whose parameters match its code. */
export function message<Code extends keyof EvaluationMessages>(
  code: Code,
  params: EvaluationMessages[Code],
): Message<Code> {
  return { code, params };
}
