import type { Field } from "../../../src/core/reading/field";
import { readTable } from "./read-table";

function statuses(names: readonly string[], status?: string): readonly string[] {
  const rows = names.map((name) => [name, "Spain", ...(status === undefined ? [] : [status])]);
  const fields: Field[] = ["organisation", "country"];
  if (status !== undefined) fields.push("status");
  return readTable({ fields, rows }).map(({ status: read }) =>
    read.kind === "known" ? `${read.value} ${read.confidence} ${read.evidence}` : read.kind
  );
}

test.each(["TBD", "?", "N.N.", "xxx", "to be found", "noch zu finden", "..."])(
  "%s names nobody yet",
  (name) => expect(statuses([name])).toEqual(["candidate likely organisation-name"])
);

test.each([
  ["Beta Works (withdrawn)", "withdrawn"],
  ["Beta Works - dropped out", "withdrawn"],
  ["Beta Works (replaced by Delta AG)", "withdrawn"],
  ["Beta Works – candidate", "candidate"],
  ["Beta Works (tbc)", "candidate"],
  ["Beta Works (backup for P2)", "candidate"],
  ["Alternative: Beta Works", "candidate"],
  ["Industry partner tbc", "candidate"],
  ["[an SME from Portugal]", "candidate"],
  ["CANCELLED – Beta Works", "withdrawn"],
  ["Withdrawn: Beta Works", "withdrawn"],
  ["(tbc) Beta Works", "candidate"],
  ["Beta Works\nwithdrawn", "withdrawn"],
  ["Beta Works (suplente)", "candidate"],
  ["Beta Works (Reservpartner)", "candidate"],
  ["Beta Works (a confirmar)", "candidate"],
])("%s says so beside its name", (name, status) =>
  expect(statuses([name])).toEqual([`${status} likely organisation-name`])
);

test.each([
  "VET provider needed",
  "de identificat",
  "Bude doplněno",
  "SME søges",
  "SME WANTED",
  "Lycée professionnel à trouver",
  "Impresa da individuare",
  "Uni (needed)",
  "tbd – SME from Poland",
  "Suche: Berufsschule",
  "N.N. (Hochschule)",
  "?? SME",
  "Looking for a chamber",
  "Another university from Italy",
  "Un autre partenaire",
  "TBA – Builders",
  "SME from Poland",
  "Beta Works or Delta Works",
  "(Delta Works)",
])("%s is still to be found", (name) =>
  expect(statuses([name])).toEqual(["candidate likely organisation-name"])
);

test.each([
  "Wanted Games AB",
  "Missing Link GmbH",
  "Open University",
  "Another Brain SAS",
  "Otra Cosa SL",
  "Searching Minds Ltd",
  "Women from Iceland",
  "(New) Delta Works (Ireland)",
  "UN University",
  "TBA – Tinsmiths and Builders Association",
  "Works for more or less",
])("%s is somebody", (name) => expect(statuses([name])).toEqual(["absent"]));

test.each(["Beta Works", "Beta Works (BW)", "Beta - Works", "Candidate Ltd", "TBC Bank", "-", ""])(
  "%s says nothing of the kind",
  (name) => expect(statuses([name])).toEqual(["absent"])
);

test("a status in its own cell goes first; a blank one leaves it to the name", () => {
  expect(statuses(["Beta Works (tbc)"], "confirmed")).toEqual(["confirmed certain name"]);
  expect(statuses(["Beta Works (tbc)", "Gamma School"], "")).toEqual([
    "candidate likely organisation-name",
    "blank",
  ]);
});

test("under “Status” what people remark on who has left or stands by is likely that", () => {
  const [left, reserve, unknown] = ["Takkede nej", "Rezerwowy", "På plads"].map((cell) =>
    statuses(["Beta Works"], cell)
  );
  expect(left).toEqual(["withdrawn likely split"]);
  expect(reserve).toEqual(["candidate likely split"]);
  expect(unknown).toEqual(["unreadable"]);
});
