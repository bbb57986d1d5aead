const SAME_UNIT: Readonly<Record<string, string>> = {
  平方米: "㎡",
  "m²": "㎡",
  m2: "㎡",
  "％": "%",
  名: "人",
  百分点: "%",
};

/** Units of which a limit's own unit is a fraction. */
const LARGER_UNIT: Readonly<Record<string, { readonly unit: string; readonly factor: number }>> = {
  万元: { unit: "元", factor: 10000 },
};

/**
 * The value of a local limit in the unit of the national one. A blank unit is the national one.
 * @param unit as typed
 * @returns null where the units do not fit
 * @example overrideInUnit(0.8, "万元", "元") → 8000
 */
export function overrideInUnit(value: number, unit: string | null, national: string): number | null {
  const typed = (unit ?? "").trim();
  if (typed === "") return value;
  const same = SAME_UNIT[typed] ?? typed;
  if (same === national) return value;
  const larger = LARGER_UNIT[same];
  return larger !== undefined && larger.unit === national ? value * larger.factor : null;
}
