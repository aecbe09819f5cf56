import { apiType, HostObject } from "../protocol/host-object";

/** What came of one call, as Microsoft's runtime of worksheet functions reports it. */
export interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** Where the client's runtime of worksheet functions announces itself, and brings results to. */
export class CustomFunctionsService extends HostObject {
  readonly [apiType] = "CustomFunctions";

  constructor(
    private readonly take: (result: InvocationResult) => void,
    private readonly ready: () => void
  ) {
    super();
  }

  _setOsfControlContainerReadyForCustomFunctions(): void {
    this.ready();
  }

  /** Numbers of faster and more patient ways of sending results, which only some versions of Excel offer. */
  _getEnabledFeatures(): number[] {
    return [];
  }

  setInvocationResults(results: readonly InvocationResult[]): void {
    for (const result of results) this.take(result);
  }

  /** The shorter form, asked for where the requirement set CustomFunctions is 1.7 or higher. */
  setInvocationArrayResults(results: readonly ArrayResult[]): void {
    for (const [id, isGood, value, errorCode] of results)
      this.take({ id, failed: !isGood, value, ...(!isGood && { errorCode: Number(errorCode) }) });
  }
}

/** From 1.9 on followed by how long it took. */
type ArrayResult = readonly [id: number, isGood: boolean, value: unknown, errorCode?: unknown];
