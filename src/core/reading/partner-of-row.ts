import { ANY_GROUP } from "./groups";
import { keepShape } from "./kept-shape";
import type { Partner } from "./partner";

const UNREAD = { kind: "absent" } as const;
const NO_COLUMNS = {};

/** What is much the same in all rows of a table. */
export class RowAsides {
  constructor(
    readonly columns: Partner["columns"] = NO_COLUMNS,
    readonly status: Partner["status"] = UNREAD,
    readonly eche: Partner["eche"] = UNREAD,
    readonly erasmusCode: string | null = null,
    readonly hidden = false,
    readonly struck = false
  ) {}
}

const NO_ASIDES = new RowAsides();

/** The asides of the row above where they are the same. */
export function asidesLike(
  above: RowAsides,
  columns: Partner["columns"],
  status: Partner["status"],
  eche: Partner["eche"],
  erasmusCode: string | null,
  hidden: boolean,
  struck: boolean
): RowAsides {
  const areSame =
    above.status === status &&
    above.eche === eche &&
    above.erasmusCode === erasmusCode &&
    above.columns === columns &&
    above.hidden === hidden &&
    above.struck === struck;
  return areSame ? above : new RowAsides(columns, status, eche, erasmusCode, hidden, struck);
}

/** A partner; rows that follow each other mostly share their asides. */
export class PartnerOfRow implements Partner {
  declare grant?: NonNullable<Partner["grant"]>;

  constructor(
    readonly id: number,
    readonly row: number,
    readonly organisation: string,
    readonly country: Partner["country"] = UNREAD,
    readonly role: Partner["role"] = UNREAD,
    readonly types: Partner["types"] = UNREAD,
    readonly groups: Partner["groups"] = ANY_GROUP,
    readonly pic: Partner["pic"] = null,
    private readonly asides = NO_ASIDES
  ) {}

  get status(): Partner["status"] {
    return this.asides.status;
  }

  get columns(): Partner["columns"] {
    return this.asides.columns;
  }

  get eche(): Partner["eche"] {
    return this.asides.eche;
  }

  get erasmusCode(): string | null {
    return this.asides.erasmusCode;
  }

  get hidden(): boolean {
    return this.asides.hidden;
  }

  get struck(): boolean {
    return this.asides.struck;
  }
}

keepShape(NO_ASIDES);
keepShape(new PartnerOfRow(0, 0, ""));
