import { isScriptMissing, ScriptMissingError } from "../../src/app/scriptMissing";

/** What webpack and browsers throw are known by their names: their classes are no one's to import. */
const named = (name: string): Error => Object.assign(new Error("Loading chunk 7 failed"), { name });

test.each([new ScriptMissingError(), named("ChunkLoadError"), named("NetworkError")])(
  "%s says that a script cannot be had",
  (error) => expect(isScriptMissing(error)).toBe(true),
);

test.each([new Error("a file that cannot be read"), named("TypeError"), "ChunkLoadError", null])(
  "%p does not",
  (error) => expect(isScriptMissing(error)).toBe(false),
);
