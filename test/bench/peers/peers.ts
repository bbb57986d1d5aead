import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { wideBook, wideRows } from "../../fixtures/wideSchools";
import { unequalSchools } from "../planning";

const HERE = __dirname;
const COMMAND = path.join(HERE, "../../../dist/cli/uei.js");
const BASELINE = path.join(HERE, "../openpyxl_baseline.py");
const ROUNDS = 5;

/** A program that does the same work as the others of its group, as a whole process. */
interface Peer {
  readonly name: string;
  readonly words: readonly [string, ...string[]];
}

/** Milliseconds of a run, or null where the program is not installed or fails. */
function timed({ words: [command, ...rest] }: Peer): { readonly taken: number; readonly said: string } | null {
  const from = performance.now();
  const { status, stdout } = spawnSync(command, rest, { encoding: "utf8" });
  return status === 0 ? { taken: performance.now() - from, said: stdout.trim() } : null;
}

/** Runs the peers in turn, so that what else the machine does falls on all of them; ratios are to ours, the first. */
function compare(title: string, peers: readonly Peer[]): void {
  console.log(`\n${title}`);
  const installed = peers.filter((peer) => {
    const found = timed(peer) !== null;
    if (!found) console.log(`${peer.name.padEnd(28)} not installed here`);
    return found;
  });
  const runs = new Map(installed.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const peer of installed) {
      const run = timed(peer);
      if (run !== null) runs.get(peer.name)?.push(run.taken);
    }
  }
  const own = runs.get(peers[0]?.name ?? "") ?? [];
  for (const [name, taken] of runs) {
    const ratios = taken.map((one, at) => (own[at] ?? NaN) / one).sort((a, b) => a - b);
    const [least = NaN, most = NaN] = [ratios[0], ratios.at(-1)];
    const spread = `${least.toFixed(2)} to ${most.toFixed(2)}`;
    const middle = [...taken].sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? NaN;
    console.log(`${name.padEnd(28)} ${middle.toFixed(0).padStart(7)} ms   ours takes ${spread} of it`);
  }
}

const folder = mkdtempSync(path.join(tmpdir(), "uei-peers-"));
const readOwn = path.join(folder, "readOwn.js");
buildSync({
  entryPoints: [path.join(HERE, "readOwn.ts")],
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20",
  outfile: readOwn,
});
const node = process.execPath;
for (const schools of [60, 400, 3_000]) {
  const file = path.join(folder, `${schools}.xlsx`);
  const out = path.join(folder, "out.xlsx");
  writeFileSync(file, wideBook(wideRows(unequalSchools().slice(0, schools))));
  compare(`Read ${schools} schools`, [
    { name: "UEI", words: [node, readOwn, file] },
    { name: "SheetJS", words: [node, path.join(HERE, "readSheetJs.mjs"), file] },
    { name: "exceljs", words: [node, path.join(HERE, "readExceljs.mjs"), file] },
    { name: "openpyxl, read only", words: ["/usr/bin/python3", path.join(HERE, "read_openpyxl.py"), file] },
    { name: "pandas", words: ["/usr/bin/python3", path.join(HERE, "read_pandas.py"), file] },
  ]);
  compare(`Read, judge and write ${schools} schools`, [
    { name: "UEI", words: [node, "--max-semi-space-size=64", COMMAND, "evaluate", file, "--out", out, "--force"] },
    { name: "openpyxl (R1–R7 alone)", words: ["/usr/bin/python3", BASELINE, file, out] },
  ]);
}
rmSync(folder, { recursive: true });
