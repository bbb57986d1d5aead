const RUNS = 5;

/**
 * The best of a few runs, in milliseconds: what the machine can do when nothing else disturbs it.
 * @param work what it gives as a function is called afterwards, and not measured
 */
export async function best(work: () => unknown, runs = RUNS): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    const after = await work();
    least = Math.min(least, performance.now() - from);
    if (typeof after === "function") await (after as () => unknown)();
  }
  return least;
}

export function say(what: string, milliseconds: number, more = ""): void {
  console.log(`${what.padEnd(58)} ${milliseconds.toFixed(1).padStart(9)} ms  ${more}`);
}
