import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import brought from "@sparticuz/chromium";
import { chromiumPath } from "./chromium";

/**
 * Before all tests: makes the folder in which browsers and LibreOffice keep what is theirs (removeProfiles.ts), and
 * where the system has no browser, unpacks the one that the project brings along and names it in CHROMIUM for all
 * workers. Where that one does not start either, because the system lacks its libraries, the tests that need a browser
 * are counted as skipped.
 */
export default async function bringBrowser(): Promise<void> {
  process.env["PROFILES"] = mkdtempSync(path.join(tmpdir(), "uei-profiles-"));
  if (chromiumPath() !== undefined || process.platform !== "linux") return;
  const place = await brought.executablePath();
  if (spawnSync(place, ["--version"]).status === 0) process.env["CHROMIUM"] = place;
  else
    process.stderr.write(
      "No browser was found, and the one that is brought along lacks libraries: install Chromium, or name a browser in CHROMIUM.\n",
    );
}
