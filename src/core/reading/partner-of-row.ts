import { ANY_GROUP } from "./groups";
import { keepShape } from "./kept-shape";
import type { Partner } from "./partner";

const UNREAD = { kind: "absent" } as const;
const NO_COLUMNS = {};

/** A partner of whom identifiers, looks and what few tables tell are to be filled in. */
export class PartnerOfRow implements Partner {
  eche: Partner["eche"] = UNREAD;
  pic: Partner["pic"] = null;
  erasmusCode: string | null = null;
  hidden = false;
  struck = false;
  declare grant?: NonNullable<Partner["grant"]>;

  constructor(
    readonly id: number,
    readonly row: number,
    readonly organisation: string,
    readonly country: Partner["country"] = UNREAD,
    readonly role: Partner["role"] = UNREAD,
    readonly status: Partner["status"] = UNREAD,
    readonly types: Partner["types"] = UNREAD,
    readonly groups: Partner["groups"] = ANY_GROUP,
    readonly columns: Partner["columns"] = NO_COLUMNS
  ) {}
}

keepShape(new PartnerOfRow(0, 0, ""));
