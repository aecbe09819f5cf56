import { once } from "./once";
import { remembered } from "./remembered";

/**
 * An object with parts that are made when they are first asked for, and kept; plain data to whoever compares, copies or stores
 * it. All objects share the getter of a part: engines hold on to getters as to code, for long, and to all that they see.
 */
export function madeWhenAsked<T extends object, Parts extends object>(
  ready: T,
  makers: { readonly [Part in keyof Parts]: () => Parts[Part] }
): T & Parts {
  const parts = Object.entries<() => unknown>(makers);
  const asked = Object.fromEntries(parts.map(([part, make]) => [part, once(make)]));
  const made = { ...ready };
  /* eslint-disable no-restricted-syntax -- its getters are those of all objects */
  for (const [part] of parts) Object.defineProperty(made, part, getterOf(part));
  return Object.defineProperty(made, ASKED, { value: asked }) as T & Parts;
  /* eslint-enable no-restricted-syntax */
}

const ASKED = Symbol("asked");

interface Asked {
  readonly [ASKED]: Readonly<Record<string, () => unknown>>;
}

// Of a few parts in all.
const getterOf = remembered((part: string): PropertyDescriptor => ({
  enumerable: true,
  get(this: Asked) {
    return this[ASKED][part]?.();
  },
}));
