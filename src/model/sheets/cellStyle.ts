import type { CellRole, CellStyle, NumberFormat, Tone } from "./sheetPlan";

const STYLES: Partial<Record<CellRole, Partial<Record<Tone, Partial<Record<NumberFormat, CellStyle>>>>>> = {};

/**
 * The style of these three: one object for all cells that have it, since a large county has a million cells and a few
 * dozen styles.
 */
export function cellStyle(role: CellRole, tone: Tone, format: NumberFormat): CellStyle {
  const ofRole = (STYLES[role] ??= {});
  const ofTone = (ofRole[tone] ??= {});
  return (ofTone[format] ??= Object.freeze({ role, tone, format }));
}
