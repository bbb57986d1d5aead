const RUNS = 5;

/** The best of a few runs, in milliseconds: what the machine can do when nothing else disturbs it. */
export async function best(work: () => unknown, runs = RUNS): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    await work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

export function say(what: string, milliseconds: number, more = ""): void {
  console.log(`${what.padEnd(58)} ${milliseconds.toFixed(1).padStart(9)} ms  ${more}`);
}
