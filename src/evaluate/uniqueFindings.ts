import type { Finding } from "../model/findings/finding";

/** Findings without repetitions: the same sentence about the same cell is said once. */
export function uniqueFindings(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((one) => {
    const { code, params, where } = one;
    const key = JSON.stringify([code, params, where === null ? null : [where.sheet, where.row, where.column]]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
