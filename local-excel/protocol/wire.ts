/** What the client library sends for one `context.sync()`, and what it wants back. Names and numbers are the client's. */
export interface BatchRequest {
  ObjectPaths?: Record<string, ObjectPath>;
  Actions?: Action[];
}

export interface BatchResponse {
  Results: ActionResult[];
  TraceIds: number[];
  Error?: {
    Code: string;
    Message: string;
    HttpStatusCode: number;
    Location: string;
    ActionIndex: number;
  };
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface Arguments {
  Arguments?: unknown[];
  /** Parallel to Arguments: 0 or null for a plain value, else the id of the object that is meant. */
  ReferencedObjectPathIds?: unknown[] | null;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: Arguments;
  /** The client is about to drop its reference (`untrack`). */
  D?: boolean;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: Arguments;
  QueryInfo?: Query;
  ObjectState?: Record<string, unknown>;
}

export interface Query {
  Select?: string[];
  Expand?: string[];
  Skip?: number;
  Top?: number;
}

export const PathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** "GetUsedRange" → "getUsedRange", "_GetSheetById" → "_getSheetById" */
export function memberOfWire(name: string): string {
  return name.replace(
    /^(_?)([A-Z])/,
    (_, underscore: string, first: string) => underscore + first.toLowerCase()
  );
}

/** "showGridlines" → "ShowGridlines" */
export function wireOfMember(name: string): string {
  return name.replace(
    /^(_?)([a-z])/,
    (_, underscore: string, first: string) => underscore + first.toUpperCase()
  );
}
