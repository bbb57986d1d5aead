import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { firstVerdict } from "./firstVerdict";
import { best, say } from "./measure";
import { COMMAND, nodeOptionsOfCommand } from "./nodeOptions";
import { pageTasks } from "./pageTasks";

const ROOT = path.join(__dirname, "../..");
const SAMPLE = path.join(ROOT, "assets/sample/示例县.xlsx");

/** Runs a command; false where it cannot be run. */
function ran(command: string, words: readonly string[], stdio: "ignore" | "inherit" = "ignore"): boolean {
  return spawnSync(command, words, { stdio }).status === 0;
}

/** Bundled and in a Node process of the command's own options: a loader of TypeScript would be measured with it. */
function ownCode(folder: string): void {
  const outfile = path.join(folder, "ownCode.js");
  buildSync({
    entryPoints: [path.join(__dirname, "ownCode.ts")],
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    outfile,
  });
  if (!ran(process.execPath, [...nodeOptionsOfCommand(), outfile], "inherit"))
    throw new Error("the measuring process failed: its message stands above");
}

async function wholeCommand(folder: string): Promise<void> {
  const out = path.join(folder, "结果.xlsx");
  const uei = [...nodeOptionsOfCommand(), COMMAND, "evaluate", SAMPLE, "--out", out, "--force"];
  if (!ran(process.execPath, uei)) throw new Error("the command failed: run npm run build first");
  say("uei evaluate on the sample, start to end", await best(() => ran(process.execPath, uei)));
  const script = [path.join(__dirname, "openpyxl_baseline.py"), SAMPLE, out];
  const python = ["python3", "/usr/bin/python3", "python"].find((one) => ran(one, script));
  if (python === undefined) console.log("openpyxl script: absent (no Python with openpyxl here)");
  else say("openpyxl script that reads, judges R1–R7 and writes", await best(() => ran(python, script)));
}

void (async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "uei-bench-"));
  ownCode(folder);
  await wholeCommand(folder);
  await firstVerdict();
  await pageTasks();
  rmSync(folder, { recursive: true });
})();
