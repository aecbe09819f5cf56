/** Things by what they share, each list in their order; those of which it is not known (null) are left out. */
export function listedBy<Thing, Key>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key | null
): ReadonlyMap<Key, readonly Thing[]> {
  const lists = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    const list = lists.get(key);
    if (list) list.push(thing);
    else lists.set(key, [thing]);
  }
  return lists;
}
