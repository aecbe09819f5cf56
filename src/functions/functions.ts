import { CALLS } from "../calls";

/**
 * The calls that Alliance Check knows, newest first: id, name and deadline (Brussels time), a row each.
 * @customfunction CALLS
 * @helpurl https://localhost:3000/help.html
 * @returns {string[][]} Id, name and deadline of each call.
 */
export function calls(): string[][] {
  return CALLS.map(({ id, name, deadline }) => [id, name, deadline.slice(0, 16).replace("T", " ")]);
}
