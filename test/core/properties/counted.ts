/** How often something was looked at. */
export interface Tally {
  looks: number;
}

/** A list that counts each look at one of its elements; it is otherwise the list itself. */
export function countedList<T>(list: readonly T[], tally: Tally): readonly T[] {
  return new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === "string" && /^\d/.test(key)) tally.looks++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

/** An object that counts each look at one of its properties. */
export function countedObject<T extends object>(one: T, tally: Tally): T {
  return new Proxy(one, {
    get(target, key, receiver) {
      tally.looks++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}
