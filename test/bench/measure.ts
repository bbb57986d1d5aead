const RUNS = 5;

/** The least of a few measurements, in milliseconds: what the machine can do when nothing else disturbs it. */
export async function least(measure: () => number | Promise<number>, runs = RUNS): Promise<number> {
  let found = Infinity;
  for (let run = 0; run < runs; run++) found = Math.min(found, await measure());
  return found;
}

/** The best of a few runs, in milliseconds. */
export function best(work: () => unknown, runs = RUNS): Promise<number> {
  return least(async () => {
    const from = performance.now();
    await work();
    return performance.now() - from;
  }, runs);
}

export function say(what: string, milliseconds: number, more = ""): void {
  console.log(`${what.padEnd(58)} ${milliseconds.toFixed(1).padStart(9)} ms  ${more}`);
}
