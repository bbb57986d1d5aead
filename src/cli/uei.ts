import { main } from "./main";

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
}).then((exitCode) => {
  // Not process.exit: what is still on its way into a pipe would be cut off.
  process.exitCode = exitCode;
});
