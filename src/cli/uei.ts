import { readFileSync } from "node:fs";
import { isMainThread, parentPort } from "node:worker_threads";
import { serveTasks } from "./batch/serveTasks";
import { main } from "./main";
import { hashOf } from "./commands/runMark";

if (isMainThread) runCommand();
else if (parentPort !== null) serveTasks(parentPort);

function runCommand(): void {
  // `uei … | head` closes the pipe early; that is no error of ours.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  void main(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    now: () => new Date(),
    // The build lays everything that evaluates into one file.
    program: {
      script: __filename,
      get build() {
        return hashOf(readFileSync(__filename));
      },
    },
  }).then((exitCode) => {
    // Not process.exit: what is still on its way into a pipe would be cut off.
    process.exitCode = exitCode;
  });
}
