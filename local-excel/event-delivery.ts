import { EventNumber, type Session } from "./host/session";

export interface Delivery {
  send(entries: readonly unknown[]): void;
  selectionChanged(): void;
}

// The client's number for messages that are events.
const EVENTS = 65536;

/** Brings the events of a session to those who listen. */
export class EventDelivery {
  private last = 0;

  constructor(
    private readonly session: Session,
    private readonly delivery: Delivery
  ) {}

  /** Hands on the events of what has just happened, after the answer has gone out. */
  deliver(): void {
    const events = this.session.takeEvents();
    if (events.length === 0) return;
    const entries = events.flatMap(({ type, sheet, message }) =>
      ["Workbook", this.session.ids.of(sheet)]
        .filter((target) => this.session.listeners.has(`${type} ${target}`))
        .map((target) => [EVENTS, type, target, JSON.stringify(message), ++this.last, false])
    );
    setTimeout(() => {
      if (entries.length > 0) this.delivery.send(entries);
      if (events.some(({ type }) => type === EventNumber.selectionChanged))
        this.delivery.selectionChanged();
    }, 0);
  }
}
