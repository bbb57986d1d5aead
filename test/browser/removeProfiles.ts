import { rmSync } from "node:fs";

/** After all tests: what browsers and LibreOffice have left. */
export default function removeProfiles(): void {
  const profiles = process.env["PROFILES"];
  if (profiles !== undefined) rmSync(profiles, { recursive: true, force: true, maxRetries: 5 });
}
