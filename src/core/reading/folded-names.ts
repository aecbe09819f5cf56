import type { FoldedUnits } from "./folded-units";
import { unitAt } from "./unit-at";
import { hashOfUnits, spread, withUnit } from "./word-hash";

/** Folded names with what they mean, found by a text or, without a string of it, by its folded units. */
export class FoldedNames<T> {
  private readonly names: string[] = [];
  private readonly meanings: T[] = [];
  /** By slot: the place of a name, counted from 1; 0 for a slot that is free. */
  private slots = new Int32Array(FIRST_SLOTS);

  /** Takes a name; one it has already keeps what it means. Returns what the name means. */
  add(name: string, meaning: T): T {
    const slot = this.slotOf(name);
    const place = this.slots[slot] ?? 0;
    if (place > 0) return this.meanings[place - 1] ?? meaning;
    this.slots[slot] = this.names.push(name);
    this.meanings.push(meaning);
    if (2 * this.names.length > this.slots.length) this.grow();
    return meaning;
  }

  /** What a folded text means; undefined where it is none of the names. */
  get(folded: string): T | undefined {
    return this.meanings[(this.slots[this.slotOf(folded)] ?? 0) - 1];
  }

  /** The same for the units of a folded text. */
  findAll({ units, count }: FoldedUnits): T | undefined {
    return this.find(units, 0, count, hashOfUnits(units, 0, count));
  }

  /** The same for units of a folded text from `from` up to, and without, `to`, with their number (see `withUnit`). */
  find(units: Uint16Array, from: number, to: number, hash: number): T | undefined {
    const { slots } = this;
    let slot = this.firstSlot(hash);
    for (let place = slots[slot] ?? 0; place > 0; place = slots[slot] ?? 0) {
      if (isSpeltSo(this.names[place - 1] ?? "", units, from, to)) return this.meanings[place - 1];
      slot = this.nextSlot(slot);
    }
    return undefined;
  }

  get size(): number {
    return this.names.length;
  }

  /** All names in the order in which they were taken. */
  entries(): readonly (readonly [string, T])[] {
    return this.names.map((name, at) => [name, this.meanings[at] as T]);
  }

  /** Where a name stands, or would. */
  private slotOf(name: string): number {
    const { slots, names } = this;
    let hash = 0;
    const { length } = name;
    for (let i = 0; i < length; i++) hash = withUnit(hash, unitAt(name, i));
    let slot = this.firstSlot(hash);
    for (let place = slots[slot] ?? 0; place > 0; place = slots[slot] ?? 0) {
      if (names[place - 1] === name) return slot;
      slot = this.nextSlot(slot);
    }
    return slot;
  }

  private firstSlot(hash: number): number {
    return spread(hash) >>> (Math.clz32(this.slots.length) + 1);
  }

  private nextSlot(slot: number): number {
    return (slot + 1) & (this.slots.length - 1);
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    this.names.forEach((name, at) => (this.slots[this.slotOf(name)] = at + 1));
  }
}

function isSpeltSo(name: string, units: Uint16Array, from: number, to: number): boolean {
  const { length } = name;
  if (length !== to - from) return false;
  for (let i = 0; i < length; i++) if (unitAt(name, i) !== units[from + i]) return false;
  return true;
}

/** A power of two. */
const FIRST_SLOTS = 2 ** 14;
