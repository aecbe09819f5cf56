import { CALLS } from "../calls";
import {
  countryCodeAnswer,
  countryStatusAnswer,
  groupAnswer,
  picAnswer,
  roleAnswer,
} from "../core/report/cell-answers";
import { callNamed } from "./call-argument";
import { answerEach } from "./cells";

/**
 * The calls that Alliance Check knows, the default first: id, name and deadline (Brussels time), a row each.
 * @customfunction CALLS
 * @helpurl https://localhost:3000/help.html#CALLS
 * @returns {string[][]} Id, name and deadline of each call.
 */
export function calls(): string[][] {
  return CALLS.map(({ id, name, deadline }) => [
    id,
    name,
    deadline?.slice(0, 16).replace("T", " ") ?? "not known yet",
  ]);
}

/**
 * The two-letter code of a country in any spelling: "Deutschland", "GERMANY" and "DEU" give DE. #N/A where the spelling leaves a doubt.
 * @customfunction COUNTRYCODE
 * @helpurl https://localhost:3000/help.html#COUNTRYCODE
 * @param {any[][]} country A country, or a column of countries.
 * @returns {any[][]} The code of each; empty for an empty cell.
 */
export function countryCode(country: unknown[][]): unknown[][] {
  return answerEach(country, countryCodeAnswer);
}

/**
 * What a partner from a country may be in a call: full partner, associated partner only, not known yet, or not mentioned in the call.
 * @customfunction COUNTRYSTATUS
 * @helpurl https://localhost:3000/help.html#COUNTRYSTATUS
 * @param {any[][]} country A country, or a column of countries.
 * @param {string} [call] The id of a call, as CALLS lists them; the first of them when left out.
 * @returns {any[][]} The status of each; empty for an empty cell.
 */
export function countryStatus(country: unknown[][], call: string): unknown[][] {
  const chosen = callNamed(call) ?? CALLS[0];
  return answerEach(country, (cell) => countryStatusAnswer(cell, chosen));
}

/**
 * The groups that a type of organisation counts in: "SME" gives Labour market actor, "Cluster" Perhaps labour market actor. #N/A where it is not clear which type is meant.
 * @customfunction GROUP
 * @helpurl https://localhost:3000/help.html#GROUP
 * @param {any[][]} type A type of organisation, or a column of types.
 * @returns {any[][]} The groups of each; empty for an empty cell.
 */
export function group(type: unknown[][]): unknown[][] {
  return answerEach(type, groupAnswer);
}

/**
 * The role that a text says: "Beneficiary" gives Full partner. #N/A where it leaves a doubt.
 * @customfunction ROLE
 * @helpurl https://localhost:3000/help.html#ROLE
 * @param {any[][]} text A role, or a column of roles.
 * @returns {any[][]} The role of each; empty for an empty cell.
 */
export function role(text: unknown[][]): unknown[][] {
  return answerEach(text, roleAnswer);
}

/**
 * Whether nine digits can be a PIC (participant identification code). It catches mistyped digits; it looks nothing up.
 * @customfunction PICVALID
 * @helpurl https://localhost:3000/help.html#PICVALID
 * @param {any[][]} pic A PIC, or a column of PICs.
 * @returns {any[][]} TRUE or FALSE for each; empty for an empty cell.
 */
export function picValid(pic: unknown[][]): unknown[][] {
  return answerEach(pic, picAnswer);
}
