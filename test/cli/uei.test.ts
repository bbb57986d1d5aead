import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import packageJson from "../../package.json";

const ROOT = path.join(__dirname, "../..");
const SAMPLE = path.join(ROOT, "assets/sample/示例县.xlsx");
/** The command as it is built and handed out. */
const COMMAND = [path.join(ROOT, "dist/cli/uei.js")];

function run(...words: readonly string[]): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...words], {
    encoding: "utf8",
    cwd: ROOT,
  });
  return { status, out: stdout, error: stderr };
}

test("the shell gets the exit code, stdout and stderr", () => {
  expect(run("--version")).toEqual({ status: 0, out: `${packageJson.version}\n`, error: "" });
  expect(run("judge")).toMatchObject({ status: 2, out: "", error: expect.stringContaining("没有命令") as string });
});

test("a long JSON reaches a pipe whole", () => {
  const { status, out } = run("evaluate", SAMPLE, "--json", "-");
  expect(status).toBe(0);
  expect(out.length).toBeGreaterThan(65_536);
  expect(JSON.parse(out)).toMatchObject({ schema: "uei.evaluation/1" });
});

test("a reader that goes away early is no error", async () => {
  const child = spawn(process.execPath, [...COMMAND, "evaluate", SAMPLE, "--json", "-"], { cwd: ROOT });
  child.stdout.destroy();
  let error = "";
  child.stderr.on("data", (chunk: Buffer) => {
    error += chunk.toString();
  });
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  expect(error).not.toMatch(/EPIPE|Error|\bat .*:\d+/);
  expect(status).toBe(0);
});
