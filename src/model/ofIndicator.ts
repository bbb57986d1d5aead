import type { IndicatorId } from "./identifiers";

/**
 * The value that an evaluation holds of an indicator.
 * @throws where it holds none, which is a fault of the program: every indicator of the regulation has one
 */
export function ofIndicator<Value>(values: Readonly<Record<IndicatorId, Value>>, id: IndicatorId): Value {
  const value = values[id];
  if (value === undefined) throw new Error(`There is nothing of the indicator ${id}.`);
  return value;
}
