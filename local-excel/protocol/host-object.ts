// Symbols: nothing that comes over the wire can name them.
export const apiType = Symbol("apiType");
export const identity = Symbol("identity");
export const members = Symbol("members");
export const itemAt = Symbol("itemAt");

/**
 * Base of everything the client can hold. The accessors and methods of a subclass are the API under its own names; names that
 * the client's proxy class of the same type does not know cannot be reached, so helpers may live beside them.
 */
export abstract class HostObject {
  /** Name of the client's proxy class ("Range"). */
  abstract readonly [apiType]: string;

  /** What the client needs to find the object again ({ Id }); kept objects get a reference instead. */
  [identity](): Record<string, unknown> {
    return {};
  }
}

export abstract class HostCollection extends HostObject {
  abstract [members](): HostObject[];

  /** The item behind `getItem(key)`; undefined when there is none. */
  [itemAt](_key: unknown): HostObject | undefined {
    return undefined;
  }
}
