import { wholeProcess, type ProcessRun } from "../wholeProcess";

/** A program that does the same work as the others of its group, as a whole process. */
export interface Peer {
  readonly name: string;
  readonly words: readonly string[];
}

/** What is held against ours, read from a run. */
interface Measure {
  readonly name: string;
  readonly of: (run: ProcessRun) => number;
}

const WHOLE: readonly Measure[] = [
  { name: "clock ms", of: ({ clock }) => clock },
  { name: "processor ms", of: ({ processor }) => processor },
];

/** Of programs that measure the work within themselves, without their start, and print it as JSON. */
const WITHIN: readonly Measure[] = [
  { name: "first run ms", of: ({ said }) => (JSON.parse(said) as { readonly cold: number }).cold },
  { name: "best run ms", of: ({ said }) => (JSON.parse(said) as { readonly best: number }).best },
];

/** Whole processes, in turn, so that what else the machine does falls on all of them; ratios are to ours, the first. */
export function compareWhole(title: string, peers: readonly Peer[], rounds: number): void {
  compare(title, peers, WHOLE, rounds);
}

/** The same of what the programs print of themselves. */
export function compareWithin(title: string, peers: readonly Peer[], rounds: number): void {
  compare(title, peers, WITHIN, rounds);
}

function compare(title: string, peers: readonly Peer[], measures: readonly Measure[], rounds: number): void {
  console.log(`\n### ${title}\n`);
  const absent = peers.filter(({ words }) => wholeProcess(words) === null);
  const runs = new Map(peers.filter((peer) => !absent.includes(peer)).map((peer) => [peer, [] as ProcessRun[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [{ words }, ended] of runs) {
      const run = wholeProcess(words);
      if (run !== null) ended.push(run);
    }
  }
  const [own = []] = runs.values();
  const headings = measures.flatMap(({ name }) => [name, "ours ÷ it"]);
  console.log(`| ${["", ...headings, "most memory MB"].join(" | ")} |`);
  console.log(`|${"---|".repeat(headings.length + 2)}`);
  for (const [{ name }, ended] of runs) {
    const cells = measures.flatMap(({ of }) => [middle(ended.map(of)).toFixed(0), ratio(own, ended, of)]);
    const memory = Math.max(...ended.map((run) => run.memory)).toFixed(0);
    console.log(`| ${[name, ...cells, memory].join(" | ")} |`);
  }
  for (const { name } of absent)
    console.log(`| ${[name, ...headings.map(() => ""), "not installed here"].join(" | ")} |`);
}

/** The middle one of the ratios, each of two runs that followed each other, and between which the others lie. */
function ratio(own: readonly ProcessRun[], others: readonly ProcessRun[], of: Measure["of"]): string {
  if (own === others) return "";
  const ratios = others.flatMap((other, at) => {
    const ours = own[at];
    return ours === undefined ? [] : [of(ours) / of(other)];
  });
  return `**${middle(ratios).toFixed(2)}** (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
