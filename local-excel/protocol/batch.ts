import { failures, HostFailure } from "./failure";
import { apiType, HostCollection, HostObject, identity, itemAt } from "./host-object";
import { loadObject } from "./loading";
import type { Members } from "./members";
import type { References } from "./references";
import {
  ActionType,
  PathType,
  type Action,
  type Arguments,
  type BatchRequest,
  type BatchResponse,
} from "./wire";

export interface BatchSurroundings {
  root: HostObject;
  /** Objects the client reaches by name besides the root. */
  services: ReadonlyMap<string, HostObject>;
  members: Members;
  references: References;
  /** Called before each action; throws to make it fail. */
  beforeAction: (action: Action) => void;
}

/** Runs the actions of one batch in order. What ran before a failing action stays done, as in Excel. */
export function runBatch(request: BatchRequest, surroundings: BatchSurroundings): BatchResponse {
  const batch = new Batch(request, surroundings);
  const results: BatchResponse["Results"] = [];
  const traces: number[] = [];
  let index = 0;
  try {
    for (const action of request.Actions ?? []) {
      surroundings.beforeAction(action);
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      results.push({
        ActionId: action.Id,
        Value: action.ActionType === ActionType.Trace ? null : batch.run(action),
      });
      index++;
    }
    return { Results: results, TraceIds: traces };
  } catch (error) {
    const failure =
      error instanceof HostFailure
        ? error
        : new HostFailure(
            "GeneralException",
            `There was an internal error in the local Excel: ${String(error instanceof Error ? error.stack : error)}`,
            500
          );
    const location = failure.location ?? batch.location;
    return {
      Results: results,
      TraceIds: traces,
      Error: {
        Code: failure.code,
        Message: failure.message,
        HttpStatusCode: failure.status,
        Location: location,
        ActionIndex: index,
      },
    };
  }
}

class Batch {
  /** "Type.member" of what is running. */
  location = "";
  private readonly found = new Map<number, HostObject | null>();
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly request: BatchRequest,
    private readonly around: BatchSurroundings
  ) {}

  run(action: Action): unknown {
    const { members, references } = this.around;
    this.location = "";
    if (action.ActionType === ActionType.Method && action.Name === "_RemoveReference")
      return references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null; // methods of a null object do nothing, its properties are null
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identify(object, action.ObjectPathId);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return loadObject(
          object,
          action.QueryInfo ?? {},
          members,
          action.ActionType === ActionType.QueryAsJson,
          (location) => void (this.location = location)
        );
      case ActionType.Method: {
        if (action.Name === "_KeepReference")
          return void this.kept.set(action.ObjectPathId, references.keep(object));
        this.location = members.location(object, action.Name);
        const result =
          members.call(object, action.Name, this.arguments(action.ArgumentInfo)) ?? null;
        return result instanceof HostObject ? result[identity]() : result;
      }
      case ActionType.SetProperty:
        this.location = members.location(object, action.Name);
        return members.set(object, action.Name, this.arguments(action.ArgumentInfo)[0]) ?? null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.location = members.location(object, name);
          members.set(object, name, value);
        }
        return null;
      default:
        throw failures.notImplemented(`action type ${action.ActionType}`);
    }
  }

  private resolve(id: number): HostObject | null {
    let object = this.found.get(id);
    if (object === undefined) this.found.set(id, (object = this.follow(id)));
    return object;
  }

  private follow(id: number): HostObject | null {
    const { root, services, members, references } = this.around;
    const path = this.request.ObjectPaths?.[id];
    if (!path) throw failures.invalidArgument();
    switch (path.ObjectPathType) {
      case PathType.Global:
        return root;
      case PathType.NewObject:
        return services.get(path.Name) ?? fail(failures.notImplemented(`the service ${path.Name}`));
      case PathType.Null:
        return null;
      case PathType.Reference:
        return references.get(path.Name) ?? fail(failures.itemNotFound());
    }
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    if (parent === null) return null; // members of a null object are null objects
    let object: unknown;
    if (path.ObjectPathType === PathType.Method) {
      this.location = members.location(parent, path.Name);
      object = members.call(parent, path.Name, this.arguments(path.ArgumentInfo));
    } else if (path.ObjectPathType === PathType.Property) {
      this.location = members.location(parent, path.Name);
      object = members.get(parent, path.Name);
    } else if (path.ObjectPathType === PathType.Indexer && parent instanceof HostCollection) {
      this.location = members.location(parent, "getItem");
      object =
        parent[itemAt](this.arguments(path.ArgumentInfo)[0]) ?? fail(failures.itemNotFound());
    } else
      throw failures.notImplemented(
        `object path type ${path.ObjectPathType} of ${parent[apiType]}`
      );
    return object instanceof HostObject ? object : null;
  }

  private identify(object: HostObject, id: number): Record<string, unknown> {
    const reference = this.request.ObjectPaths?.[id]?.D ? undefined : this.kept.get(id);
    return reference === undefined
      ? object[identity]()
      : { ...object[identity](), _ReferenceId: reference };
  }

  private arguments(info: Arguments | undefined): unknown[] {
    const pick = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference) && Array.isArray(value))
        return value.map((v, i) => pick(v, reference[i]));
      return typeof reference === "number" && reference
        ? this.resolve(reference)
        : this.plain(value);
    };
    return (info?.Arguments ?? []).map((value, i) =>
      pick(value, info?.ReferencedObjectPathIds?.[i])
    );
  }

  /** Objects inside plain objects come as { _ObjectPathId }. Arrays are values of cells and stay as they are. */
  private plain(value: unknown): unknown {
    if (!value || typeof value !== "object" || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, this.plain(v)]));
  }
}

function fail(failure: HostFailure): never {
  throw failure;
}
