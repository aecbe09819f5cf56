import { HostCollection, HostObject, identity, members } from "./host-object";
import type { Members } from "./members";
import { wireOfMember, type Query } from "./wire";

interface Wanted {
  [name: string]: Wanted;
}

/**
 * Answers `load`: an object with the wire's names, nested objects nested, collections as `_Items`.
 * @param json answer `retrieve` instead: camelCase names and `items`
 * @param at told the "Type.member" that is being read
 */
export function loadObject(
  object: HostObject,
  query: Query,
  access: Members,
  json: boolean,
  at: (location: string) => void
): Record<string, unknown> {
  const spell = json ? (name: string): string => name : wireOfMember;
  const wanted: Wanted = {};
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  for (const path of paths.length > 0 ? paths : ["*"]) {
    let node = wanted;
    for (const step of path.split(/[/.]/))
      if (step && step.toLowerCase() !== "items") node = node[step] ??= {};
  }
  return object instanceof HostCollection
    ? collection(object, wanted, query)
    : single(object, wanted);

  function single(owner: HostObject, names: Wanted): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const [name, below] of Object.entries(names)) {
      for (const member of name === "*" ? access.scalars(owner) : [access.spelling(owner, name)]) {
        at(access.location(owner, member));
        result[spell(member)] = value(access.get(owner, member), below);
      }
    }
    return result;
  }

  function value(found: unknown, below: Wanted): unknown {
    const names = Object.keys(below).length > 0 ? below : { "*": {} };
    if (found instanceof HostCollection) return collection(found, below, {});
    if (found instanceof HostObject) return single(found, names);
    return found ?? null;
  }

  function collection(
    owner: HostCollection,
    names: Wanted,
    { Skip = 0, Top }: Query
  ): Record<string, unknown> {
    const own = access.scalars(owner);
    const result: Record<string, unknown> = {};
    const ofItems: Wanted = {};
    for (const [name, below] of Object.entries(names)) {
      const scalar = own.find((s) => s.toLowerCase() === name.toLowerCase());
      if (scalar) result[spell(scalar)] = access.get(owner, scalar) ?? null;
      else ofItems[name] = below;
    }
    if (Object.keys(ofItems).length === 0 && Object.keys(result).length > 0) return result;
    const list = owner[members]().slice(Skip, Top === undefined ? undefined : Skip + Top);
    const asked = Object.keys(ofItems).length > 0 ? ofItems : { "*": {} };
    result[json ? "items" : "_Items"] = list.map((item) => ({
      ...item[identity](),
      ...single(item, asked),
    }));
    return result;
  }
}
