import { complaintOfCase, KINDS } from "./tryWorkbook";

/** Tries cases one after the other and says a line of JSON of each: what `fuzz.ts` reads. */
async function main([kindName, seed, from, to]: readonly string[]): Promise<void> {
  const kind = KINDS.find((one) => one === kindName);
  if (kind === undefined) throw new Error(`${kindName ?? ""} is none of ${KINDS.join(", ")}`);
  for (let number = Number(from); number < Number(to); number++) {
    const started = performance.now();
    const complaint = await complaintOfCase(kind, Number(seed), number);
    const milliseconds = Math.round(performance.now() - started);
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    process.stdout.write(`${JSON.stringify({ number, milliseconds, megabytes, complaint })}\n`);
  }
}

void main(process.argv.slice(2));
