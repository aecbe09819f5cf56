import { HostFailure } from "./protocol/failure";

export interface TroubleOptions {
  /** A cell is being edited: batches are refused, or wait when `delayForCellEdit` is set. */
  editing?: boolean;
  /** An action that fails before it is run; what ran before it stays. */
  failAt?: ActionFailure;
  /** From this `sync` on (1 is the first) nothing is answered any more. */
  silentFrom?: number;
  /** Excel on the web: 5 MB a request and a response. */
  webLimits?: boolean;
}

export interface ActionFailure {
  /** Counted from 1. */
  action: number;
  /** "GeneralException" unless given. */
  code?: string;
  /** Count anew in every batch, or over the whole session (default). */
  per?: "batch" | "session";
}

/** Trouble made on purpose. Every field may be changed while the workbook is open. */
export class Trouble {
  editing: boolean;
  failAt: ActionFailure | undefined;
  silentFrom: number | undefined;
  webLimits: boolean;
  private waiting: (() => void)[] = [];

  constructor({ editing = false, failAt, silentFrom, webLimits = false }: TroubleOptions) {
    this.editing = editing;
    this.failAt = failAt;
    this.silentFrom = silentFrom;
    this.webLimits = webLimits;
  }

  /** The user has pressed Enter. */
  endEditing(): void {
    this.editing = false;
    for (const go of this.waiting.splice(0)) go();
  }

  editingEnds(): Promise<void> {
    return this.editing
      ? new Promise((resolve) => void this.waiting.push(resolve))
      : Promise.resolve();
  }

  fallsSilent(sync: number): boolean {
    return this.silentFrom !== undefined && sync >= this.silentFrom;
  }

  /** @throws HostFailure when this is the action that has to fail */
  beforeAction(inBatch: number, inSession: number): void {
    const { failAt } = this;
    if (!failAt || failAt.action !== (failAt.per === "batch" ? inBatch : inSession)) return;
    const code = failAt.code ?? "GeneralException";
    throw new HostFailure(
      code,
      MESSAGES[code] ?? "There was an internal error while processing the request.",
      code === "AccessDenied" ? 403 : code === "GeneralException" ? 500 : 400,
      ""
    );
  }
}

const MESSAGES: Record<string, string> = {
  AccessDenied: "You cannot perform the requested operation.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
};
