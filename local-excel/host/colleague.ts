import { Person } from "./person";
import type { Session } from "./session";

/** Somebody who has the same workbook open elsewhere: what they do arrives from afar. */
export class Colleague extends Person {
  /** The add-in that the colleague has open. */
  readonly addin: ColleaguesAddin;

  constructor(session: Session, settle: () => void) {
    super(session, "colleague", settle);
    this.addin = new ColleaguesAddin(session, "colleague's add-in", settle);
  }
}

class ColleaguesAddin extends Person {}
