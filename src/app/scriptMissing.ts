/** A script of the program cannot be had: the network is gone, or a file of the program is missing where it lies. */
export class ScriptMissingError extends Error {
  constructor() {
    super("a script of the program cannot be had");
    this.name = "ScriptMissingError";
  }
}

/** What webpack throws in a page, and what browsers throw in a worker, where a script cannot be had. */
const NAMES: ReadonlySet<string> = new Set(["ScriptMissingError", "ChunkLoadError", "NetworkError"]);

/** True where something failed because a script of the program cannot be had, also of what another thread threw. */
export function isScriptMissing(error: unknown): boolean {
  return error instanceof Error && NAMES.has(error.name);
}
