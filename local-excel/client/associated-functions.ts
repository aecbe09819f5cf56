import type { DescribedFunctions } from "../calc/custom-functions";
import type { FunctionsMetadata } from "../calc/functions-metadata";

/** As much of the client library's CustomFunctions as tells what the add-in has associated. Names are the client's. */
export interface Associations {
  readonly _association: {
    readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  };
}

/** The functions that the add-in has associated, called at once instead of by messages through Microsoft's runtime. */
export function associatedFunctions(
  metadata: FunctionsMetadata | Promise<FunctionsMetadata>,
  associations: () => Associations | undefined
): DescribedFunctions {
  return {
    metadata,
    call: (id, args, invocation) => {
      const mappings = associations()?._association.mappings ?? {};
      const name = id.toUpperCase();
      const found = Object.hasOwn(mappings, name) ? mappings[name] : undefined;
      // #VALUE!, as the runtime has it: the metadata knows the function, and only nobody has written it.
      if (!found) throw new Error(`Nothing is associated with ${id}`);
      // The last argument is always the invocation, also where a function does not stream.
      return found(...args, invocation ?? {});
    },
  };
}
