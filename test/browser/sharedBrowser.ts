import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { chromium, type Browser } from "playwright-core";
import { chromiumPath, launchOptions } from "./chromium";

/** A machine that has much else to do takes its time, in milliseconds. */
const PATIENCE = 60_000;

/** Where the browser of this process listens, by its path: it starts for the first test file that needs it. */
const ADDRESSES = new Map<string, Promise<string>>();

/**
 * A connection of its own to the one browser of this process, which costs a test file less than a browser; closing it
 * closes all that was opened by it. The browser ends with this process, however that ends: it listens to a pipe that
 * the system then closes.
 */
export async function connectedBrowser(): Promise<Browser> {
  const program = chromiumPath() ?? "";
  const address = ADDRESSES.get(program) ?? started(program);
  ADDRESSES.set(program, address);
  return chromium.connectOverCDP(await address, { isLocal: true, timeout: PATIENCE });
}

/** @returns the address to connect to @throws Error where the browser does not start */
async function started(program: string): Promise<string> {
  const profile = mkdtempSync(path.join(process.env["PROFILES"] ?? tmpdir(), "uei-browser-"));
  const browser = spawn(
    program,
    [
      ...launchOptions(program).args,
      ...["--headless", "--hide-scrollbars", "--mute-audio", "--no-first-run", "--disable-extensions"],
      ...["--disable-renderer-backgrounding", "--disable-background-timer-throttling"],
      ...["--disable-backgrounding-occluded-windows", "--disable-field-trial-config", "--disable-component-update"],
      // The tests of the other processes need the processors that threads for collecting would take.
      "--js-flags=--single-threaded-gc",
      ...["--remote-debugging-port=0", "--remote-debugging-pipe", `--user-data-dir=${profile}`],
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  // Neither the browser nor its pipes keep a process from ending.
  browser.unref();
  for (const pipe of browser.stdio.slice(3)) if (pipe instanceof Socket) pipe.unref();
  process.on("exit", () => {
    browser.kill("SIGKILL");
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  const told = path.join(profile, "DevToolsActivePort");
  for (const end = Date.now() + PATIENCE; Date.now() < end; await setTimeout(20)) {
    const [port, place] = existsSync(told) ? readFileSync(told, "utf8").split("\n") : [];
    if (port !== undefined && place !== undefined) return `ws://127.0.0.1:${port}${place}`;
  }
  throw new Error(`${program} did not start`);
}
