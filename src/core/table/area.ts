import type { Area } from "./grid";

/** Whether two areas share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    one.left <= other.right &&
    one.bottom >= other.top &&
    one.right >= other.left
  );
}

/** Whether all of an area lies within another. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}
