/** Where each key stands, of those that stand once and say something. */
export function uniquePlaces(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  keys.forEach((key, at) => {
    if (key === "" || places.has(key)) repeated.add(key);
    else places.set(key, at);
  });
  for (const key of repeated) places.delete(key);
  return places;
}
