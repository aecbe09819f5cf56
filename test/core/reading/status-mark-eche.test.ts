import { readEche } from "../../../src/core/reading/eche";
import { readMark } from "../../../src/core/reading/mark";
import { readStatus, saysStage } from "../../../src/core/reading/status";
import { phrases } from "../../../src/core/reading/word-list";
import { STAGE_WORDS } from "../../../src/reference/status-words";
import { outcomeOf } from "./outcome";

describe("status", () => {
  it.each([
    ["Confirmed", "confirmed certain"],
    ["bestätigt", "confirmed certain"],
    ["✓", "confirmed certain"],
    ["Candidate", "candidate certain"],
    ["to be contacted", "candidate certain"],
    ["withdrawn", "withdrawn certain"],
    ["désistement", "withdrawn certain"],
    ["Mandat signé", "confirmed certain"],
    ["Letter of intent received", "confirmed certain"],
    ["oui", "confirmed certain"],
    ["a renoncé", "withdrawn certain"],
    ["noch nicht bestätigt", "candidate likely"],
    ["Mandate not signed", "candidate likely"],
    ["nepotvrzeno", "candidate certain"],
    ["zatím nepotvrzeno", "candidate likely"],
    ["not yet", "unreadable"],
    ["no", "unreadable"],
    ["Nein", "unreadable"],
    ["non", "unreadable"],
    ["no (declined)", "withdrawn likely"],
    ["en attente", "unreadable"],
    ["Withdrawn (March)", "withdrawn likely"],
    ["confirmed / withdrawn", "unreadable"],
    ["Reserve partner", "candidate likely"],
    ["Reserve list", "candidate likely"],
    ["Participation confirmed", "confirmed likely"],
    ["Confirmed by phone", "confirmed likely"],
    ["Declined on 3 May", "withdrawn likely"],
    ["Letter of commitment signed", "confirmed likely"],
    ["Mandate returned and signed", "confirmed likely"],
    ["On the waiting list", "candidate likely"],
    ["hat abgesagt", "withdrawn likely"],
    ["Zaproszona", "candidate likely"],
    ["Not yet withdrawn", "unreadable"],
    ["Letter to be signed", "unreadable"],
    ["Confirmed by nobody, not even them", "unreadable"],
    ["Lista de espera", "candidate certain"],
    ["Warteliste", "candidate certain"],
    ["Pending", "unreadable"],
    ["TBC", "unreadable"],
    ["Yes, but only if funded", "confirmed likely"],
    ["ja (tbc)", "confirmed likely"],
    ["yes (withdrawn)", "unreadable"],
    ["?", "unreadable"],
    ["??", "unreadable"],
    ["\u{1f534}", "unreadable"],
    ["\u{1f7e2}", "unreadable"],
    ["-", "blank"],
    ["", "blank"],
  ])("%j is %s", (value, expected) => expect(outcomeOf(readStatus(value))).toBe(expected));
});

it.each([
  ["no", ["candidate", "withdrawn"]],
  ["en attente", ["confirmed", "candidate"]],
  ["TBC", ["confirmed", "candidate"]],
])("status %j leaves open %j", (value, suggestions) => {
  expect(readStatus(value)).toEqual({ kind: "unreadable", typed: value, suggestions });
});

describe("mark", () => {
  it.each([
    ["x", "true certain"],
    ["X", "true certain"],
    ["✓", "true certain"],
    ["✔\ufe0f", "true certain"],
    ["☑", "true certain"],
    ["yes", "true certain"],
    ["Ja", "true certain"],
    ["oui", "true certain"],
    ["ναι", "true certain"],
    [1, "true certain"],
    [true, "true certain"],
    ["no", "false certain"],
    ["Nein", "false certain"],
    ["όχι", "false certain"],
    ["☐", "false certain"],
    [0, "false certain"],
    [false, "false certain"],
    ["yes, since 2014", "true likely"],
    ["✗", "unreadable"],
    ["perhaps", "unreadable"],
    [7, "unreadable"],
    ["#N/A", "unreadable"],
    ["\u{1f44e}", "unreadable"],
    ["", "blank"],
    ["-", "blank"],
  ])("%j is %s", (value, expected) => expect(outcomeOf(readMark(value))).toBe(expected));
});

describe("charter", () => {
  it.each([
    ["yes", "true certain"],
    ["no", "false certain"],
    ["101012345", "true certain"],
    [101012345, "true certain"],
    ["2021-2027", "true certain"],
    ["31/12/2027", "true certain"],
    [46752, "true certain"],
    ["31/12/2020", "unreadable"],
    ["2024-12-31", "unreadable"],
    [44196, "unreadable"],
    ["X  MUSTER01", "true certain"],
    ["none", "false certain"],
    ["-", "false likely"],
    ["expired 2020", "unreadable"],
    ["applied in 2025", "unreadable"],
    ["2021-27", "true certain"],
    ["ECHE valid until 2027", "true certain"],
    ["Yes (101012345)", "true certain"],
    ["yes, since 2014", "true likely"],
    ["2014-2020", "unreadable"],
    ["2014\u20132020", "unreadable"],
    ["2014-20", "unreadable"],
    ["yes (2014-2020)", "true likely"],
    ["bis 12/2025", "unreadable"],
    ["Dec 2025", "unreadable"],
    ["planned 2027", "unreadable"],
    ["Antrag gestellt 02/2026", "unreadable"],
    ["en cours 2026", "unreadable"],
    ["scaduta 2020", "unreadable"],
    ["rejected 2024", "unreadable"],
    ["?", "blank"],
    ["", "blank"],
  ])("%j is %s", (value, expected) => expect(outcomeOf(readEche(value))).toBe(expected));
});

describe("how far a project is", () => {
  it.each(["Ongoing", "CLOSED", "abgeschlossen", "en cours", "Zakończony"])(
    "%j is a stage",
    (text) => expect(saysStage(text)).toBe(true)
  );
  it.each(["confirmed", "withdrawn", "invited", "signed", "yes", ""])("%j is none", (text) =>
    expect(saysStage(text)).toBe(false)
  );
  it("no word for it is one that people write about partners", () => {
    const claimed = phrases(STAGE_WORDS).filter((word) => {
      const reading = readStatus(word);
      return reading.kind !== "unreadable" || reading.suggestions.length > 0;
    });
    expect(claimed).toEqual([]);
  });
});
