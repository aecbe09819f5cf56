import type { WhyLeftOut } from "../advice/candidates";
import type { Wish } from "../advice/candidates-choice";
import { reasonWord } from "./reasons";

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

export const CANDIDATES_ARE =
  "They count towards no minimum until they take part. Which of them should? Choosing writes nothing into the workbook.";

export const AIMS: readonly Option<Wish["aim"]>[] = [
  { value: "fewest", label: "As few as possible" },
  { value: "cheapest", label: "The least EU grant together" },
];

/** How many may leave, as text. */
export const DEPARTURES: readonly Option<string>[] = [
  { value: "0", label: "Nobody leaves" },
  { value: "1", label: "Any one partner leaves" },
  { value: "2", label: "Any 2 partners leave" },
  { value: "3", label: "Any 3 partners leave" },
];

export const LOOKING = "Looking for the best choice …";

/** Why some can't be chosen, after their names. */
export const WHY_LEFT_OUT: Readonly<Record<WhyLeftOut, string>> = {
  "takes-part-already": "the same organisation takes part already, or may",
  "cannot-count": "by role or country, no full partner",
  open: "a cell is still unclear",
  "country-undecided": reasonWord("country-undecided"),
  "country-unmentioned": reasonWord("country-unmentioned"),
  charter: "no ECHE for certain",
  "second-coordinator": "would coordinate beside another",
};
