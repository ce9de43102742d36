/**
 * The things whose key an earlier one has already, each with that earlier one.
 *
 * @example repeated(['a', 'b', 'a'], (letter) => letter) // [{ thing: 'a', first: 'a' }]
 */
export function repeated<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): readonly { readonly thing: Thing; readonly first: Thing }[] {
  const firsts = new Map<string, Thing>();
  return things.flatMap((thing) => {
    const key = keyOf(thing);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, thing);
    return first === undefined ? [] : [{ thing, first }];
  });
}
