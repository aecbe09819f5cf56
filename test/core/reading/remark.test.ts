import { NO_CHOICES } from "../../../src/core/reading/choices";
import { mapColumns } from "../../../src/core/reading/columns";
import { readPartners } from "../../../src/core/reading/partners";
import { drawnSheet } from "../table/drawn-sheet";
import { bestTable } from "../table/found";
import { said } from "./read-table";

/** The status of one partner among others, by what stands in another column. */
function statusBeside(header: string, remark: string, status?: string): string {
  const more = status === undefined ? "" : `| ${status}`;
  const sheet = drawnSheet(`
Organisation | Country | Type | ${header} ${status === undefined ? "" : "| Status"}
University of Example | Germany | HEI | speaks at the kick-off | ${status === undefined ? "" : "confirmed"}
Beta Works | Ireland | SME | ${remark} ${more}
Gamma School | Spain | VET | |
`);
  const table = bestTable(sheet);
  const partners = readPartners(table, mapColumns(table, NO_CHOICES), NO_CHOICES, sheet);
  return said(partners[1]?.status);
}

test.each([
  ["Remarks", "dropped out 3 Nov"],
  ["Comments / next steps", "They withdrew last week."],
  ["Notes", "no longer on board"],
  ["Notes", "withdrew after our call, replaced by Delta AG"],
  ["Bemerkung", "hat am 3.11. abgesagt"],
  ["Rückmeldung", "nicht mehr dabei"],
  ["Commentaire", "S'est retirée le 3 novembre"],
  ["Observaciones", "ya no participa"],
  ["Osservazioni", "si è ritirato"],
  ["Uwagi", "wycofała się w maju"],
  ["Poznámka", "už nie je v projekte"],
  ["Comentarii", "s-a retras în mai"],
  ["Anmärkning", "har dragit sig ur"],
  ["Napomena", "odustao"],
  ["Remarks", "not a partner any more"],
  ["Bemerkung", "kein Partner mehr"],
  ["Poznámka", "již není partnerem"],
  ["Comentarii", "nu mai e partener"],
  ["Bemærkninger", "takkede nej i maj"],
  ["Uwagi", "zastąpiony przez P8"],
])("%s: %s tells of a partner who has left, and is asked about", (header, remark) =>
  expect(statusBeside(header, remark)).toBe("withdrawn likely remark")
);

test.each([
  ["Remarks", "to be confirmed"],
  ["Notes", "TBC (call on 3 Dec)"],
  ["Bemerkung", "noch offen"],
  ["Commentaire", "en attente de réponse"],
  ["Uwagi", "do potwierdzenia"],
  ["Comments", "candidate, wants to lead WP2"],
  ["Remarks", "not yet confirmed"],
  ["Bemerkung", "noch nicht bestätigt"],
  ["Commentaire", "pas encore confirmé"],
  ["Poznámka", "zatím nepotvrzeno"],
  ["Remarks", "has not been confirmed yet"],
  ["Napomena", "čekamo odgovor"],
  ["Huomautus", "odottaa vahvistusta"],
])("%s: %s tells of a partner who is not sure yet, and is asked about", (header, remark) =>
  expect(statusBeside(header, remark)).toBe("candidate likely remark")
);

test.each([
  ["Remarks", "contact person: to be confirmed"],
  ["Remarks", "n/a"],
  ["Remarks", "confirmed the candidate's mandate"],
  ["Remarks", "still confirmed"],
  ["Poznámka", "nahrazuje partnera, který odstoupil"],
  ["Expertise", "to be confirmed"],
])("%s: %s tells of something else", (header, remark) =>
  expect(statusBeside(header, remark)).toBe("absent")
);

test("who has left in one remark is not awaited in another", () => {
  const sheet = drawnSheet(`
Organisation | Country | Type | Notes | Comments
University of Example | Germany | HEI | speaks at the kick-off | has the budget
Delta College | France | HEI | hosts the second meeting | wrote WP3
Beta Works | Ireland | SME | to be confirmed | dropped out
Gamma School | Spain | VET | withdrew | to be confirmed
`);
  const table = bestTable(sheet);
  const partners = readPartners(table, mapColumns(table, NO_CHOICES), NO_CHOICES, sheet);
  expect(partners.map(({ status }) => said(status))).toEqual([
    "absent",
    "absent",
    "withdrawn likely remark",
    "withdrawn likely remark",
  ]);
});

test.each([
  ["Remarks", "replaces a firm that withdrew"],
  ["Remarks", "joined after Delta AG dropped out"],
  ["Bemerkung", "Ersatz für Delta AG, die abgesagt hat"],
  ["Remarks", "mandate sent"],
  ["Remarks", "declined to lead WP2"],
  ["Expertise", "forecasts of demand; declined in 2020"],
])("%s: %s tells of no such thing", (header, remark) =>
  expect(statusBeside(header, remark)).toBe("absent")
);

test("a status that says confirmed is doubted beside it, and any other stands", () => {
  expect(statusBeside("Remarks", "dropped out", "confirmed")).toBe("confirmed likely name");
  expect(statusBeside("Remarks", "dropped out", "")).toBe("withdrawn likely remark");
  expect(statusBeside("Remarks", "dropped out", "withdrawn")).toBe("withdrawn certain name");
  expect(statusBeside("Remarks", "to be confirmed", "confirmed")).toBe("confirmed likely name");
});

test("who has no day where others are confirmed by one is not sure yet", () => {
  const under = (header: string): readonly string[] => {
    const sheet = drawnSheet(`
Organisation | Country | ${header}
University of Example | Germany | 2026-01-10
Beta Works | Ireland |
Gamma School | Spain | tbc
Delta Union | France | 2026-01-12
`);
    const table = bestTable(sheet);
    const partners = readPartners(table, mapColumns(table, NO_CHOICES), NO_CHOICES, sheet);
    return partners.map(({ status }) => said(status));
  };
  const candidate = "candidate likely remark";
  for (const header of ["Confirmed on", "Bestätigt am", "Confermato il"])
    expect(under(header)).toEqual(["absent", candidate, candidate, "absent"]);
  for (const header of ["Mandate received on", "Confirmed budget"])
    expect(under(header)).toEqual(["absent", "absent", "absent", "absent"]);
});

test("a remark of nothing but a status says it in any language, also where a yes or no is asked for", () => {
  expect(statusBeside("Poznámka", "odstúpil")).toBe("withdrawn likely remark");
  expect(statusBeside("Huomautus", "vetäytynyt")).toBe("withdrawn likely remark");
  expect(statusBeside("Comments", "Rezerva")).toBe("candidate likely remark");
  expect(statusBeside("Selected?", "reserve")).toBe("candidate likely remark");
});

test.each([
  ["Left", "2025-06-30", "withdrawn likely remark"],
  ["Withdrawn", "x", "withdrawn likely remark"],
  ["endOfParticipation", "true", "withdrawn likely remark"],
  ["Ausgeschieden", "im Mai", "withdrawn likely remark"],
  ["Withdrawn", "no", "absent"],
  ["endOfParticipation", "false", "absent"],
  ["Left", "-", "absent"],
  ["Left", "6000", "absent"],
  ["Left", "45000", "withdrawn likely remark"],
  ["Left", "1", "withdrawn likely remark"],
  ["Interested?", "no", "withdrawn likely remark"],
  ["Interested?", "yes", "absent"],
  ["In?", "N", "withdrawn likely remark"],
  ["In?", "Y", "absent"],
  ["Partner?", "no", "withdrawn likely remark"],
  ["Deltager?", "Nej", "withdrawn likely remark"],
  ["Engagement (O/N)", "N", "withdrawn likely remark"],
  ["Partner in another project?", "no", "absent"],
  ["#", "withdrew", "absent"],
  ["Remarks", "backup for P2", "candidate likely remark"],
  ["Remarks", "not confirmed", "candidate likely remark"],
  ["Remarks", "confirmed", "absent"],
  ["Remarks", "n/a", "absent"],
  ["Remarks", "contacted on 3 May by phone", "absent"],
  ["Priority", "plan B", "candidate likely remark"],
  ["Priority", "high", "absent"],
  ["Interesado", "no", "withdrawn likely remark"],
  ["Decision", "NO GO", "withdrawn likely remark"],
  ["Decision", "on hold", "candidate likely remark"],
  ["Decision", "GO", "absent"],
  ["Rezerva", "x", "candidate likely remark"],
])("%s: %s", (header, cell, status) => {
  const sheet = drawnSheet(`
Organisation | Country | Type | ${header}
University of Example | Germany | HEI |
Beta Works | Ireland | SME | ${cell}
Gamma School | Spain | VET |
`);
  const table = bestTable(sheet);
  const [, beta] = readPartners(table, mapColumns(table, NO_CHOICES), NO_CHOICES, sheet);
  expect(said(beta?.status)).toBe(status);
});

test.each(["Still in?", "Answer", "Rückmeldung", "Agreed?", "Svar"])(
  "%s asks who takes part",
  (header) => {
    const sheet = drawnSheet(`
Organisation | Country | Type | ${header}
University of Example | Germany | HEI | yes
Beta Works | Ireland | SME | no
Gamma School | Spain | VET |
`);
    const table = bestTable(sheet);
    const partners = readPartners(table, mapColumns(table, NO_CHOICES), NO_CHOICES, sheet);
    expect(partners.map(({ status }) => status.kind)).toEqual(["known", "unreadable", "blank"]);
  }
);

test("what stands beside a type may say so, too", () => {
  const sheet = drawnSheet(`
Organisation | Country | Type
University of Example | Germany | HEI
Beta Works | Ireland | SME (withdrawn)
`);
  const table = bestTable(sheet);
  const [, beta] = readPartners(table, mapColumns(table, NO_CHOICES), NO_CHOICES, sheet);
  expect(said(beta?.status)).toBe("withdrawn likely remark");
});

test.each([
  ["Reserve", "candidate likely remark"],
  ["Not confirmed", "candidate likely remark"],
  ["TBC", "candidate likely remark"],
  ["Pending", "candidate likely remark"],
  ["Removed", "withdrawn likely remark"],
  ["Not participating", "withdrawn likely remark"],
])("a tick under %s is %s", (header, expected) => {
  expect(statusTicked(header, ["", "x", ""])).toBe(expected);
  expect(statusTicked(header, ["", "Delta AG", ""])).toBe("absent");
  expect(statusTicked(header, ["x", "no", ""])).toBe("absent");
});

test("who was invited says nothing where all were, or where a column says who is confirmed", () => {
  expect(statusTicked("Invited", ["x", "x", "x"])).toBe("absent");
  expect(statusTicked("Invited", ["x", "x", ""])).toBe("candidate likely remark");
  expect(statusBeside("Invited", "x", "confirmed")).toBe("confirmed certain name");
});

/** The status of the second partner, by the ticks of three in another column. */
function statusTicked(header: string, [first, second, third]: readonly string[]): string {
  const sheet = drawnSheet(`
Organisation | Country | Type | ${header}
University of Example | Germany | HEI | ${first}
Beta Works | Ireland | SME | ${second}
Gamma School | Spain | VET | ${third}
`);
  const table = bestTable(sheet);
  const partners = readPartners(table, mapColumns(table, NO_CHOICES), NO_CHOICES, sheet);
  return said(partners[1]?.status);
}
