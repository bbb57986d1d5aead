import { openpyxlReader } from "./otherReader";
import { complaintOfCase, KINDS } from "./tryWorkbook";

/**
 * Tries cases one after the other and says a line of JSON of each: what `fuzz.ts` reads. Milliseconds are the
 * processor's, so that whatever else the machine does is not taken for slowness.
 * @param folder with the script of the other reader; "" where results are not read by another program
 */
async function main([kindName, seed, from, to, folder = ""]: readonly string[]): Promise<void> {
  const kind = KINDS.find((one) => one === kindName);
  if (kind === undefined) throw new Error(`${kindName ?? ""} is none of ${KINDS.join(", ")}`);
  const other = folder === "" ? null : openpyxlReader(folder);
  for (let number = Number(from); number < Number(to); number++) {
    const started = process.cpuUsage();
    const complaint = await complaintOfCase(kind, Number(seed), number, other);
    const { user, system } = process.cpuUsage(started);
    const milliseconds = Math.round((user + system) / 1000);
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    process.stdout.write(`${JSON.stringify({ number, milliseconds, megabytes, complaint })}\n`);
  }
  other?.close();
}

void main(process.argv.slice(2));
