import { main } from "../../src/cli/main";
import type { UeiEvaluationJson } from "../../src/present/json/evaluationJson";
import { recorded } from "./temporaryFolder";

export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line in this process. */
export async function runUei(words: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  const surroundings = recorded({ SOURCE_DATE_EPOCH: "1767225600", ...environment });
  const exitCode = await main(words, surroundings);
  return { exitCode, out: surroundings.out(), error: surroundings.error() };
}

/** The evaluation of a file as `--json -` prints it. */
export async function jsonOf(file: string, ...words: readonly string[]): Promise<UeiEvaluationJson> {
  const { exitCode, out, error } = await runUei(["evaluate", file, "--json", "-", ...words]);
  if (exitCode !== 0) throw new Error(error);
  return JSON.parse(out) as UeiEvaluationJson;
}
