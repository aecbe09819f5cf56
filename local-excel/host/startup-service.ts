import { failures } from "../protocol/failure";
import { apiType, HostObject } from "../protocol/host-object";
import type { Session } from "./session";

// The client's words for what an add-in does when its workbook is opened.
const START_STATES = ["Inactive", "Background", "Visible"];

/** Where the client asks and says whether the add-in starts with the workbook (`Office.addin.setStartupBehavior`). */
export class StartupService extends HostObject {
  readonly [apiType] = "AppRuntimePersistenceService";

  constructor(private readonly session: Session) {
    super();
  }

  getAppRuntimeStartState(): string {
    return this.session.startState;
  }

  setAppRuntimeStartState(wanted: unknown): void {
    const state = START_STATES.find((one) => one === wanted);
    if (state === undefined) throw failures.invalidArgument();
    this.session.startState = state;
  }
}
