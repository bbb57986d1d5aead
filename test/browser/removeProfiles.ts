import { rmSync } from "node:fs";

/** After all tests: what browsers of processes that were ended by force have left. */
export default function removeProfiles(): void {
  const profiles = process.env["BROWSER_PROFILES"];
  if (profiles !== undefined) rmSync(profiles, { recursive: true, force: true, maxRetries: 5 });
}
