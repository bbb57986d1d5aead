import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../project/sources";

/** A change of one place of a file, that nobody asked for. */
export interface Mutant {
  /** A number that no other change has, from 0. */
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  /** "Ignored" for the kinds that are left out. */
  readonly status?: string;
  /** Lines and columns from 0. */
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Sources with every change in them, each behind a switch that is off. */
export interface Instrumented {
  readonly contents: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
}

interface Instrumenter {
  readonly instrument: (
    files: readonly { readonly name: string; readonly mutate: boolean; readonly content: string }[],
    options: object,
  ) => Promise<{
    readonly files: readonly { readonly name: string; readonly content: string }[];
    readonly mutants: readonly Mutant[];
  }>;
}

type InstrumenterClass = new (logger: object) => Instrumenter;

/** Another word in a message or a label is another sentence, which tests of sentences look at, not those of rules. */
const EXCLUDED = ["StringLiteral", "Regex"];

/** What Stryker would change in files, as it would change it; Stryker's own runner starts jest anew for each change. */
export async function instrumented(files: readonly string[]): Promise<Instrumented> {
  const home = path.join(__dirname, "node_modules/@stryker-mutator/instrumenter/dist/src/instrumenter.js");
  const { Instrumenter: Loaded } = (await import(pathToFileURL(home).href)) as { Instrumenter: InstrumenterClass };
  const silent = { debug: () => undefined, info: () => undefined, isDebugEnabled: () => false, warn: () => undefined };
  const options = { excludedMutations: EXCLUDED, ignorers: [], plugins: null, noHeader: false };
  const asTheyAre = files.map((name) => ({ name, mutate: true, content: readFileSync(path.join(ROOT, name), "utf8") }));
  const { files: changed, mutants } = await new Loaded(silent).instrument(asTheyAre, options);
  return {
    contents: new Map(changed.map(({ name, content }) => [name, content])),
    mutants: mutants.filter(({ status }) => status !== "Ignored"),
  };
}
