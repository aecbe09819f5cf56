import { ANY_GROUP } from "./groups";
import { keepShape } from "./kept-shape";
import type { Partner } from "./partner";

const UNREAD = { kind: "absent" } as const;
const NO_COLUMNS = {};

/** A partner of whom only the name is read, to be filled in. */
export class PartnerOfRow implements Partner {
  country: Partner["country"] = UNREAD;
  role: Partner["role"] = UNREAD;
  status: Partner["status"] = UNREAD;
  types: Partner["types"] = UNREAD;
  groups: Partner["groups"] = ANY_GROUP;
  eche: Partner["eche"] = UNREAD;
  pic: Partner["pic"] = null;
  erasmusCode: string | null = null;
  hidden = false;
  struck = false;
  columns: Partner["columns"] = NO_COLUMNS;
  declare grant?: NonNullable<Partner["grant"]>;

  constructor(
    readonly id: number,
    readonly row: number,
    readonly organisation: string
  ) {}
}

keepShape(new PartnerOfRow(0, 0, ""));
