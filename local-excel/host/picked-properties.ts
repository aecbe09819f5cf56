import { failures } from "../protocol/failure";
import { apiType, HostObject } from "../protocol/host-object";

/** Answers getRowProperties and its kin: `{ rowHidden: true, format: { font: { strikethrough: true } } }`. */
export function pickProperties(
  object: HostObject,
  wanted: Record<string, unknown>
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, asked]) => asked)
      .map(([name, asked]) => {
        if (!(name in object))
          throw failures.notImplemented(`${object[apiType]}.${name} in row and column properties`);
        const found: unknown = Reflect.get(object, name);
        return [
          name,
          found instanceof HostObject && typeof asked === "object"
            ? pickProperties(found, asked as Record<string, unknown>)
            : found,
        ];
      })
  );
}
