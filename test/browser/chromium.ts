import { existsSync } from "node:fs";
import path from "node:path";

/**
 * Where Linux, macOS and Windows keep a browser that playwright-core can drive; first the one that is made for no
 * screen.
 */
const PLACES: readonly string[] = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  path.join(process.env["PROGRAMFILES"] ?? "", "Google/Chrome/Application/chrome.exe"),
  path.join(process.env["PROGRAMFILES(X86)"] ?? "", "Microsoft/Edge/Application/msedge.exe"),
];

/** The browser to test with, CHROMIUM before those of the system; undefined where there is none. */
export function chromiumPath(): string | undefined {
  return [process.env["CHROMIUM"] ?? "", ...PLACES].find((place) => place !== "" && existsSync(place));
}

/** How to start it: alone, without a screen, without a word to the network. */
export function launchOptions(executablePath: string): { executablePath: string; args: string[] } {
  return {
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"],
  };
}
