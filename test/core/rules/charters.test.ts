import { BLUEPRINT_2025 } from "../../../src/calls/blueprint-2025/call";
import { BLUEPRINT_2026 } from "../../../src/calls/blueprint-2026/call";
import type { CharterList, Holder } from "../../../src/core/charters/charter-list";
import { judge } from "../../../src/core/rules/judge";
import type { Call } from "../../../src/core/rules/rule";
import type { Verdict } from "../../../src/core/rules/verdict";
import { codeOf, nameOf, picOf } from "../charters/invented-list";
import { consortiumFromCsv } from "./partners-from-csv";

const AS_OF = "2026-01-15T09:00:00Z";

const HOLDERS: readonly Holder[] = [1, 2, 3].map((number) => ({
  pic: picOf(number),
  erasmusCode: `D UNI0${number}`.replace("0", "S0"),
  name: `UNIVERSITÄT NUMMER ${number}`,
  country: "DE",
  from: "2021-01-01",
  until: number === 3 ? "2025-12-31" : "2029-12-31",
}));

const list: CharterList = {
  holders: HOLDERS,
  issued: { date: "2026-01-08", evidence: "file-name" },
  origin: { kind: "file", name: "list.xlsx" },
};

// With a column about charters, or without one.
const WITHOUT = "organisation,country,role,hei,pic";
const WITH = `${WITHOUT},eche`;

function verdictOn(
  rows: readonly string[],
  {
    header = WITHOUT,
    charterList = list,
    call = BLUEPRINT_2026,
  }: { header?: string; charterList?: CharterList | null; call?: Call } = {}
): Verdict {
  const consortium = consortiumFromCsv([header, ...rows].join("\n"));
  return judge(call, { ...consortium, ...(charterList && { charterList }) }, AS_OF);
}

const charterRule = (verdict: Verdict) => verdict.findings.find(({ rule }) => rule.id === "eche");
const codes = ({ cautions }: Verdict) => cautions.map(({ code }) => code);

const FOUND = [`Uni eins,DE,coordinator,yes,${picOf(1)}`, `Uni zwei,DE,full,yes,${picOf(2)}`];
const ABSENT = `Uni drüben,FR,full,yes,${picOf(77)}`;

describe("without a column about charters", () => {
  test("and without a list, HEIs are taken to hold one, and that is said", () => {
    const verdict = verdictOn(FOUND, { charterList: null });
    expect(charterRule(verdict)).toMatchObject({
      outcome: "not-applicable",
      because: "no-eche-column",
    });
    expect(verdict.assumptions.map(({ code }) => code)).toContain("no-eche-column");
    expect(verdict.charters).toBeUndefined();
  });

  test("all found in the list: met, and nothing is taken for granted", () => {
    const verdict = verdictOn(FOUND);
    expect(charterRule(verdict)).toMatchObject({ outcome: "met", certain: 2, required: 2 });
    expect(verdict.assumptions.map(({ code }) => code)).not.toContain("no-eche-column");
  });

  test("one is not in the list: open, never unmet, and its row is what would settle it", () => {
    const verdict = verdictOn([...FOUND, ABSENT]);
    expect(charterRule(verdict)).toMatchObject({
      outcome: "undetermined",
      certain: 2,
      possible: 3,
      maybe: [{ id: 3, why: "eche-unknown" }],
      settle: [{ row: 3, column: 0 }],
    });
    expect(verdict.standings[2]?.groups["higher-education-institution"]).toBe("possible");
  });

  test("one whose charter ended before the deadline: unmet, and it is no provider", () => {
    const verdict = verdictOn([...FOUND, `Uni drei,DE,full,yes,${picOf(3)}`]);
    expect(charterRule(verdict)).toMatchObject({ outcome: "unmet", possible: 2 });
    expect(verdict.standings[2]?.groups["higher-education-institution"]).toBe("no");
  });

  test("the same charter is held against each call's own deadline", () => {
    const rows = [...FOUND, `Uni drei,DE,full,yes,${picOf(3)}`];
    expect(charterRule(verdictOn(rows, { call: BLUEPRINT_2025 }))?.outcome).toBe("met");
  });

  test("a likely holder alone settles nothing", () => {
    const verdict = verdictOn([...FOUND, `Universität Nummer 2,DE,full,yes,`]);
    expect(charterRule(verdict)).toMatchObject({ outcome: "undetermined", certain: 2 });
  });

  test("a HEI outside the programme is asked for none", () => {
    const verdict = verdictOn([...FOUND, `Uni drüben,CH,full,yes,${picOf(77)}`], {
      call: BLUEPRINT_2025,
    });
    expect(charterRule(verdict)?.outcome).toBe("met");
  });
});

describe("cautions", () => {
  test("table and list say the opposite", () => {
    const rows = [`Uni eins,DE,full,yes,${picOf(1)},no`, `Uni drei,DE,full,yes,${picOf(3)},yes`];
    const verdict = verdictOn(rows, { header: WITH });
    const [caution] = verdict.cautions.filter(({ code }) => code === "charter-contradicted");
    expect(caution?.partners).toEqual([1, 2]);
    expect(charterRule(verdict)).toMatchObject({
      outcome: "undetermined",
      certain: 0,
      possible: 2,
    });
  });

  test("PIC and code of different holders, whichever of them the list has", () => {
    const header = `${WITHOUT},erasmusCode`;
    const rows = [
      `Uni eins,DE,full,yes,${picOf(1)},D UNIS02`,
      `Uni zwei,DE,full,yes,${picOf(50)},D UNIS02`,
      `Uni zwei (Fakultät),DE,full,yes,,D UNIS02`,
    ];
    const verdict = verdictOn(rows, { header });
    const found = verdict.cautions.find(({ code }) => code === "charter-identifiers-disagree");
    expect(found?.partners).toEqual([1, 2]);
  });

  test("the holder sits in another country than the partner", () => {
    const verdict = verdictOn([`Uni eins,AT,full,yes,${picOf(1)}`, ...FOUND.slice(1)]);
    const found = verdict.cautions.find(({ code }) => code === "charter-country-differs");
    expect(found?.partners).toEqual([1]);
  });

  test("an Erasmus code with another country's letters, with or without a list; not where the list has it there", () => {
    const header = `${WITHOUT},erasmusCode`;
    const rows = [
      `Hogeschool A,NL,full,yes,,B PLACE07`,
      `Hochschule B,DE,full,yes,,D PLACE01`,
      `Panepistimio,GR,full,yes,,G PLACE01`,
      `College,IE,full,yes,,IRLPLACE01`,
      `Somewhere,,full,yes,,F PLACE01`,
      `Lost,FR,full,yes,,X PLACE01`,
      `Ilisimatusarfik,GL,full,yes,,DK PLACE01`,
    ];
    const cautioned = (charterList: CharterList | null) =>
      verdictOn(rows, { header, charterList }).cautions.find(
        ({ code }) => code === "erasmus-code-elsewhere"
      )?.partners;
    expect(cautioned(null)).toEqual([1]);
    const moved = { ...HOLDERS[0]!, erasmusCode: "B PLACE07", country: "NL" } as const;
    expect(cautioned({ ...list, holders: [moved] })).toBeUndefined();
  });

  test("partners that have withdrawn deserve none", () => {
    const header = `${WITH},status`;
    const verdict = verdictOn([`Uni eins,DE,full,yes,${picOf(1)},no,withdrawn`], { header });
    expect(codes(verdict)).not.toContain("charter-contradicted");
  });
});

test("ten thousand partners and as many holders: each is looked up, not compared with all", () => {
  const many = Array.from({ length: 10_000 }, (_, at): Holder => ({
    pic: picOf(at),
    erasmusCode: codeOf(at),
    name: nameOf(at),
    country: "DE",
    from: null,
    until: "2029-12-31",
  }));
  const rows = many.map(({ name, pic }, at) => `${name},DE,full,yes,${at % 2 ? pic : ""}`);
  const verdict = verdictOn(rows, { charterList: { ...list, holders: many } });
  expect(verdict.charters?.lookUps.size).toBe(10_000);
  expect(charterRule(verdict)?.certain).toBe(5_000);
});
