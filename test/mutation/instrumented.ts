import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../project/sources";

/** A change of one place of a file, that nobody asked for. */
export interface Mutant {
  readonly id: string;
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

/** A source with every change in it, each behind a switch that is off. */
export interface Instrumented {
  readonly content: string;
  readonly mutants: readonly Mutant[];
}

interface Instrumenter {
  readonly instrument: (
    files: readonly { readonly name: string; readonly mutate: boolean; readonly content: string }[],
    options: object,
  ) => Promise<{ readonly files: readonly { readonly content: string }[]; readonly mutants: readonly Mutant[] }>;
}

type InstrumenterClass = new (logger: object) => Instrumenter;

/** Another word in a message or a label is another sentence, which tests of sentences look at, not those of rules. */
const EXCLUDED = ["StringLiteral", "Regex"];

/** What Stryker would change in a file, as it would change it; Stryker's own runner starts jest anew for each change. */
export async function instrumented(file: string): Promise<Instrumented> {
  const home = path.join(__dirname, "node_modules/@stryker-mutator/instrumenter/dist/src/instrumenter.js");
  const { Instrumenter: Loaded } = (await import(pathToFileURL(home).href)) as { Instrumenter: InstrumenterClass };
  const silent = { debug: () => undefined, info: () => undefined, isDebugEnabled: () => false, warn: () => undefined };
  const content = readFileSync(path.join(ROOT, file), "utf8");
  const options = { excludedMutations: EXCLUDED, ignorers: [], plugins: null, noHeader: false };
  const { files, mutants } = await new Loaded(silent).instrument([{ name: file, mutate: true, content }], options);
  const [only] = files;
  if (only === undefined) throw new Error(`${file} cannot be changed`);
  return { content: only.content, mutants: mutants.filter(({ status }) => status !== "Ignored") };
}
