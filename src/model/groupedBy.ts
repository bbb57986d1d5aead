/**
 * Things by what they have in common, groups and members in the order in which they come: what `Map.groupBy` does where
 * there is one. In one pass: lists that are copied for each new member take time by the square of a county.
 * @example groupedBy([1, 2, 3], (one) => one % 2) → 1: [1, 3], 0: [2]
 */
export function groupedBy<Thing, Key>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) addTo(groups, keyOf(thing), thing);
  return groups;
}

/** Adds a thing to its group, the first of which it may be. */
export function addTo<Thing, Key>(groups: Map<Key, Thing[]>, key: Key, thing: Thing): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [thing]);
  else group.push(thing);
}
