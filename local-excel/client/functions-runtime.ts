import type { DescribedFunctions } from "../calc/custom-functions";
import type { FunctionMetadata, FunctionsMetadata } from "../calc/functions-metadata";
import type { Invocation } from "../calc/streams";
import { CustomFunctionsService, type InvocationResult } from "../host/custom-functions-service";
import { runBatch } from "../protocol/batch";
import { Members } from "../protocol/members";
import { References } from "../protocol/references";
import { refusals } from "../protocol/refusal";
import { PathType, type BatchRequest } from "../protocol/wire";

const SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/** The client's numbers. */
const CATEGORY = 1;
const MESSAGE = { invocation: 1000, cancellation: 1001 } as const;
const FLAG = { cancelable: 1, streaming: 2, allowsErrors: 4 } as const;
// Whatever else went wrong is #VALUE!.
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
};

/**
 * Microsoft's runtime of worksheet functions, which lies inside office.js: calls go to it as messages, and it brings their
 * results in requests of its own, which belong to no workbook and wait for none of the add-in's.
 */
export class FunctionsRuntime {
  private readonly takers = new Map<number, (result: unknown) => void>();
  private last = 0;
  private announced!: () => void;
  private readonly ready = new Promise<void>((resolve) => (this.announced = resolve));
  private readonly service = new CustomFunctionsService(
    (result) => this.take(result),
    () => this.announced()
  );
  private readonly members = new Members(new Map());

  /**
   * @param send hands messages to the client
   * @param isEditing whether a cell is being edited: then results are refused, and the runtime brings them again later
   */
  constructor(
    private readonly send: (entries: readonly unknown[]) => void,
    private readonly isEditing: () => boolean
  ) {}

  /** For the option `customFunctions` of a workbook. */
  functions(metadata: FunctionsMetadata | Promise<FunctionsMetadata>): DescribedFunctions {
    const call: DescribedFunctions["call"] = (id, args, invocation) => {
      const number = ++this.last;
      void this.invoke(number, metadata, id, args);
      if (invocation) return this.follow(number, invocation);
      return new Promise<unknown>((resolve) =>
        this.takers.set(number, (result) => {
          this.takers.delete(number);
          resolve(result);
        })
      );
    };
    return { metadata, call };
  }

  /** Whether a request of the client is one of the runtime's. */
  sent(body: string): boolean {
    // Texts in cells may say the same words, but large requests are not to be read twice.
    if (!body.includes(SERVICE)) return false;
    const { ObjectPaths = {} } = JSON.parse(body) as BatchRequest;
    return Object.values(ObjectPaths).some(
      ({ ObjectPathType, Name }) => ObjectPathType === PathType.NewObject && Name === SERVICE
    );
  }

  /** Answers a request of the runtime's. */
  execute(body: string): Promise<string> {
    const response = this.isEditing()
      ? refusals.editing()
      : runBatch(JSON.parse(body) as BatchRequest, {
          root: this.service,
          services: new Map([[SERVICE, this.service]]),
          members: this.members,
          references: new References(),
          beforeAction: () => undefined,
        });
    return Promise.resolve(JSON.stringify(response));
  }

  private async invoke(
    number: number,
    metadata: FunctionsMetadata | Promise<FunctionsMetadata>,
    id: string,
    args: readonly unknown[]
  ): Promise<void> {
    const { functions } = await metadata;
    await this.ready;
    if (!this.takers.has(number)) return; // canceled before it began
    const flags = flagsOf(functions.find((one) => one.id === id));
    const NO_ADDRESS = null;
    this.tell(MESSAGE.invocation, number, [number, id, args, NO_ADDRESS, flags]);
  }

  private follow(number: number, invocation: Invocation): void {
    this.takers.set(number, (result) => invocation.setResult(result));
    invocation.onCanceled = () => {
      this.takers.delete(number);
      this.tell(MESSAGE.cancellation, number, { invocationId: number });
    };
  }

  private tell(type: number, number: number, message: unknown): void {
    this.send([[CATEGORY, type, "", JSON.stringify(message), number, false]]);
  }

  private take({ id, failed, value, errorCode = 0 }: InvocationResult): void {
    this.takers.get(id)?.(failed ? { code: ERRORS[errorCode] ?? "#VALUE!" } : value);
  }
}

function flagsOf(meant: FunctionMetadata | undefined): number {
  const { stream, cancelable } = meant?.options ?? {};
  return (
    (stream ? FLAG.streaming : 0) |
    (cancelable ? FLAG.cancelable : 0) |
    (meant?.allowErrorForDataTypeAny ? FLAG.allowsErrors : 0)
  );
}
