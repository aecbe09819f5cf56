import type { CharterList, Holder } from "../../../src/core/charters/charter-list";
import { lookUpCharters } from "../../../src/core/charters/look-up";
import type { Partner } from "../../../src/core/reading/partner";
import type { Reading } from "../../../src/core/reading/reading";
import type { CountryCode } from "../../../src/reference/countries";
import { CALL, known, likely, NO_GROUPS, partnerOf } from "../report/build-checked";
import { picOf } from "./invented-list";

// The deadline of the invented call is 10 March 2026.
const ASOF = "2026-02-01T09:00:00Z";
const HEI = { ...NO_GROUPS, "higher-education-institution": "certain" } as const;

const holder = (different: Partial<Holder> = {}): Holder => ({
  pic: picOf(1),
  erasmusCode: "D LINDENB01",
  name: "HOCHSCHULE LINDENBORG",
  country: "DE",
  from: "2021-01-01",
  until: "2029-12-31",
  ...different,
});

const listOf = (holders: readonly Holder[], date: string | null = "2026-04-08"): CharterList => ({
  holders,
  issued: { date, evidence: date === null ? "none" : "file-name" },
  origin: { kind: "file", name: "list.xlsx" },
});

const university = (different: Partial<Partner> = {}): Partner =>
  partnerOf(1, {
    organisation: "University of Elsewhere",
    groups: HEI,
    eche: { kind: "absent" },
    ...different,
  });

function lookUp(partner: Partner, list: CharterList, asOf = ASOF) {
  const { partners, lookUps } = lookUpCharters(list, CALL, [partner], asOf);
  return { eche: partners[0]!.eche, ...lookUps.get(1)! };
}

const said = (value: boolean, confidence: "certain" | "likely" = "certain", typed = "") => ({
  kind: "known",
  value,
  typed,
  confidence,
  evidence: "charter-list",
});

describe("who is found", () => {
  test("by PIC: for certain, whatever it is called", () => {
    const { eche, found } = lookUp(university({ pic: picOf(1) }), listOf([holder()]));
    expect(found).toMatchObject({ kind: "found", by: "pic", confidence: "certain" });
    expect(eche).toEqual(said(true));
  });

  test.each(["D LINDENB01", "D  LINDENB01"])("by the Erasmus code %j: for certain", (code) => {
    const list = listOf([holder({ erasmusCode: code })]);
    const { eche, found } = lookUp(university({ erasmusCode: "D LINDENB01" }), list);
    expect(found).toMatchObject({ by: "erasmus-code", confidence: "certain" });
    expect(eche).toEqual(said(true));
  });

  test("by the code beside a PIC that can't be one: for certain; beside another's PIC: to confirm", () => {
    const code = { erasmusCode: "D LINDENB01" };
    const misspelt = lookUp(university({ ...code, pic: 123456789 }), listOf([holder()]));
    expect(misspelt.eche).toEqual(said(true));
    const faculty = lookUp(university({ ...code, pic: picOf(8) }), listOf([holder()]));
    expect(faculty.found).toMatchObject({ by: "erasmus-code", confidence: "likely" });
    expect(faculty.eche).toEqual(said(true, "likely"));
  });

  test("by name and country: to confirm, however it is spelt", () => {
    const named = university({ organisation: "Hochschule Lindenborg (HSL)" });
    const { eche, found } = lookUp(named, listOf([holder()]));
    expect(found).toMatchObject({ by: "name", confidence: "likely" });
    expect(eche).toEqual(said(true, "likely"));
  });

  test("a territory's holder under the state it belongs to", () => {
    const danish = holder({ country: "DK", name: "ILISIMATUSARFIK INVENTED" });
    const country = known<CountryCode>("GL");
    const there = university({ organisation: "Ilisimatusarfik Invented", country });
    expect(lookUp(there, listOf([danish])).found.kind).toBe("found");
  });

  test("not by name in another country, or without one", () => {
    const organisation = "Hochschule Lindenborg";
    const list = listOf([holder()]);
    const elsewhere = university({ organisation, country: known<CountryCode>("AT") });
    expect(lookUp(elsewhere, list).found.kind).toBe("none");
    const nowhere = university({ organisation, country: { kind: "blank" } });
    expect(lookUp(nowhere, list).found.kind).toBe("none");
  });

  test("where two holders fit, nothing is certain", () => {
    const other = holder({ pic: picOf(2), erasmusCode: "D ORAVA01" });
    const list = listOf([holder(), other]);
    const torn = lookUp(university({ pic: picOf(1), erasmusCode: "D ORAVA01" }), list);
    expect(torn.found).toMatchObject({ kind: "several", because: "pic-and-code" });
    expect(torn.eche).toEqual({ kind: "blank" });
    const namesakes = lookUp(university({ organisation: "Hochschule Lindenborg" }), list);
    expect(namesakes.found).toMatchObject({ kind: "several", because: "same-name" });
    const twice = listOf([holder(), holder({ pic: picOf(2) })]);
    const coded = lookUp(university({ erasmusCode: "D LINDENB01" }), twice);
    expect(coded.found).toMatchObject({ kind: "several", because: "same-code" });
  });

  test("two rows of one PIC are one holder, and the charter that is valid counts", () => {
    const ended = holder({ from: "2014-01-01", until: "2020-12-31" });
    const list = listOf([ended, holder({ from: "2021-01-01" })]);
    expect(lookUp(university({ pic: picOf(1) }), list).said).toMatchObject({ is: "valid" });
  });
});

describe("a charter on the day of the deadline", () => {
  const on = (different: Partial<Holder>, date?: string | null, asOf?: string) =>
    lookUp(university({ pic: picOf(1) }), listOf([holder(different)], date), asOf);

  test.each(["2026-03-10", "2026-03-11"])("valid until %s", (until) => {
    expect(on({ until }).eche).toEqual(said(true));
  });

  test("from the very day on", () => {
    expect(on({ from: "2026-03-10" }).eche).toEqual(said(true));
  });

  test("ended the day before: holds none, for certain", () => {
    const { eche, said: charter } = on({ until: "2026-03-09" });
    expect(eche).toEqual(said(false));
    expect(charter?.is).toBe("ended");
  });

  test("an end still ahead of us is the latest that anyone knows", () => {
    expect(on({ until: "2026-03-01" }, "2025-06-01").eche).toEqual(said(false));
  });

  test("ended since an old list was issued: perhaps renewed, to confirm", () => {
    const { eche, said: charter } = on({ until: "2025-12-31" }, "2024-04-08");
    expect(eche).toEqual(said(false, "likely"));
    expect(charter?.is).toBe("ended-since");
    expect(on({ until: "2025-12-31" }, null).said?.is).toBe("ended-since");
  });

  test("a file of unknown day is not taken for new", () => {
    const list = { ...listOf([holder({ until: "2020-12-31" })]) };
    const picked = { ...list, issued: { date: "2026-01-31", evidence: "picked" } } as const;
    expect(lookUp(university({ pic: picOf(1) }), picked).said?.is).toBe("ended-since");
  });

  test("begins after it: perhaps one before, to confirm", () => {
    expect(on({ from: "2026-03-11" }).eche).toEqual(said(false, "likely"));
  });

  test("no end given: valid as listed, to confirm; no beginning is no matter", () => {
    expect(on({ until: null }).eche).toEqual(said(true, "likely"));
    expect(on({ from: null, until: null }).eche).toEqual(said(true, "likely"));
    expect(on({ from: null }).eche).toEqual(said(true));
  });
});

describe("beside what the table says itself", () => {
  const list = listOf([holder()]);
  const ended = listOf([holder({ until: "2025-12-31" })]);
  const beside = (eche: Reading<boolean>, held = list) =>
    lookUp(university({ pic: picOf(1), eche }), held);

  test.each<[string, Reading<boolean>, string]>([
    ["a blank", { kind: "blank" }, ""],
    ["no column", { kind: "absent" }, ""],
    ["a riddle", { kind: "unreadable", typed: "applied", suggestions: [true, false] }, "applied"],
    ["a dash", likely(false, "-"), "-"],
    ["a blank among ticks", { ...known(false, ""), evidence: "mark" } as Reading<boolean>, ""],
  ])("%s: the list decides", (_, eche, typed) => {
    expect(beside(eche).eche).toEqual(said(true, "certain", typed));
    expect(beside(eche).isContradicted).toBe(false);
  });

  test("the same: the table's stays", () => {
    expect(beside(known(true, "yes"))).toMatchObject({
      eche: known(true, "yes"),
      isContradicted: false,
    });
  });

  test.each([
    ["no", false, list],
    ["yes", true, ended],
  ])("the opposite, %s: open, for neither side wins", (typed, value, held) => {
    expect(beside(known(value, typed), held)).toMatchObject({
      eche: { kind: "unreadable", typed, suggestions: [true, false] },
      isContradicted: true,
    });
  });

  test("what the user settled stands, and is told to be contradicted", () => {
    const eche = { ...known(false, ""), evidence: "choice" } as Reading<boolean>;
    expect(beside(eche)).toMatchObject({ eche, isContradicted: true });
  });

  test("what the list only supposes moves nothing that is certain", () => {
    const named = (eche: Reading<boolean>) =>
      lookUp(university({ organisation: "Hochschule Lindenborg", eche }), list).eche;
    expect(named(known(false, "no"))).toEqual(known(false, "no"));
    expect(named(likely(false, "-"))).toEqual(said(true, "likely", "-"));
  });

  test("not in the list: unknown, never none", () => {
    const unknown = university({ pic: picOf(7) });
    expect(lookUp(unknown, list).eche).toEqual({ kind: "blank" });
    expect(lookUp({ ...unknown, eche: known(true, "yes") }, list).eche).toEqual(known(true, "yes"));
  });

  test("who can't be a HEI is told only where it is certain that it holds one", () => {
    const school = university({ groups: NO_GROUPS, organisation: "Hochschule Lindenborg" });
    const byName = lookUpCharters(list, CALL, [school], ASOF);
    expect(byName.partners[0]).toBe(school);
    expect(byName.lookUps.size).toBe(0);
    expect(lookUp({ ...school, pic: picOf(1) }, list).eche).toEqual(said(true));
  });
});
