import { failures, type HostFailure } from "./failure";
import { apiType, HostCollection, HostObject } from "./host-object";
import type { ApiShapes } from "./reflection";
import { memberOfWire } from "./wire";

// Two properties that the client reads under one name and sets under another.
const SPECIAL_SETTERS: Record<string, string> = {
  Gridlines: "showGridlines",
  Headings: "showHeadings",
};

/** Access to the members of host objects by the names that come over the wire. */
export class Members {
  private readonly descriptors = new Map<object, Map<string, PropertyDescriptor | null>>();
  private readonly byLowerCase = new Map<object, Map<string, string>>();

  /** @param given of the client library, or how to get them once it is asked for the first time */
  constructor(private given: ApiShapes | (() => ApiShapes)) {}

  private get shapes(): ApiShapes {
    return typeof this.given === "function" ? (this.given = this.given()) : this.given;
  }

  get(object: HostObject, name: string): unknown {
    const found = this.descriptor(object, this.spelling(object, name));
    if (!found?.get) throw this.missing(object, name, false);
    return found.get.call(object) as unknown;
  }

  set(object: HostObject, wireName: string, value: unknown): void {
    const name = SPECIAL_SETTERS[wireName] ?? wireName;
    const found = this.descriptor(object, this.spelling(object, name));
    if (found?.set) found.set.call(object, value);
    else if (found?.get) throw failures.invalidArgument();
    else throw this.missing(object, name, false);
  }

  call(object: HostObject, name: string, args: unknown[]): unknown {
    const found = this.descriptor(object, memberOfWire(name));
    if (typeof found?.value !== "function") throw this.missing(object, name, true);
    return (found.value as (...args: unknown[]) => unknown).apply(object, args);
  }

  /** The scalar properties an empty `load()` brings. */
  scalars(object: HostObject): string[] {
    return (this.shapes.get(object[apiType])?.scalars ?? []).filter(
      (name) => this.descriptor(object, name)?.get
    );
  }

  /** "Range.values" */
  location(object: HostObject | undefined, name: string): string {
    return `${object?.[apiType] ?? ""}.${memberOfWire(name)}`;
  }

  /** The member's own spelling of a name in any case: `load` hands on what the caller wrote. */
  spelling(object: HostObject, name: string): string {
    const prototype = Object.getPrototypeOf(object) as object;
    let map = this.byLowerCase.get(prototype);
    if (!map)
      this.byLowerCase.set(
        prototype,
        (map = new Map(
          apiPrototypes(object).flatMap((p) =>
            Object.getOwnPropertyNames(p).map((n) => [n.toLowerCase(), n])
          )
        ))
      );
    return map.get(name.toLowerCase()) ?? name;
  }

  private descriptor(object: HostObject, name: string): PropertyDescriptor | undefined {
    const prototype = Object.getPrototypeOf(object) as object;
    const known = this.descriptors.get(prototype) ?? new Map<string, PropertyDescriptor | null>();
    this.descriptors.set(prototype, known);
    const key = `${object[apiType]} ${name}`; // one class may stand for two API types
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = this.find(object, name) ?? null));
    return found ?? undefined;
  }

  private find(object: HostObject, name: string): PropertyDescriptor | undefined {
    const shape = this.shapes.get(object[apiType]);
    const isKnown = !shape || name.startsWith("_") || shape.members.has(name.toLowerCase());
    if (!isKnown || name === "constructor") return undefined;
    const owner = apiPrototypes(object).find((prototype) => Object.hasOwn(prototype, name));
    return owner && Object.getOwnPropertyDescriptor(owner, name);
  }

  private missing(object: HostObject, name: string, method: boolean): HostFailure {
    const type = object[apiType];
    const exists =
      this.shapes.get(type)?.members.has(memberOfWire(name).toLowerCase()) ?? name.startsWith("_");
    return exists || name.startsWith("_")
      ? failures.notImplemented(`${type}.${memberOfWire(name)}${method ? "()" : ""}`)
      : failures.invalidArgument();
  }
}

function apiPrototypes(object: HostObject): object[] {
  const chain: object[] = [];
  for (
    let p = Object.getPrototypeOf(object) as object;
    p !== HostObject.prototype && p !== HostCollection.prototype;
    p = Object.getPrototypeOf(p) as object
  )
    chain.push(p);
  return chain;
}
