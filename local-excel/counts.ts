import { ActionType, type BatchRequest } from "./protocol/wire";
import { utf8Length } from "./utf8-length";

export interface RequestCount {
  /** The request that ends an Excel.run by letting tracked objects go; it is no `sync` of the add-in's. */
  cleanup: boolean;
  /** Actions that ran, or were about to when one failed. */
  actions: number;
  /** Bytes of the JSON in UTF-8. */
  requestBytes: number;
  responseBytes: number;
}

/** What the client asked so far. */
export class Counts {
  syncs = 0;
  cleanups = 0;
  actions = 0;
  requestBytes = 0;
  responseBytes = 0;
  requests: RequestCount[] = [];

  begin(request: BatchRequest, body: string): RequestCount {
    const actions = request.Actions ?? [];
    const cleanup =
      actions.some((action) => action.Name === "_RemoveReference") &&
      actions.every(
        (action) =>
          action.Name === "_RemoveReference" || action.ActionType === ActionType.Instantiate
      );
    const count = { cleanup, actions: 0, requestBytes: utf8Length(body), responseBytes: 0 };
    if (cleanup) this.cleanups++;
    else {
      this.syncs++;
      this.requestBytes += count.requestBytes;
    }
    this.requests.push(count);
    return count;
  }

  end(count: RequestCount, answer: string): void {
    count.responseBytes = utf8Length(answer);
    if (!count.cleanup) this.responseBytes += count.responseBytes;
  }

  reset(): void {
    Object.assign(this, new Counts());
  }
}
