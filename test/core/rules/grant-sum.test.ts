import type { Partner } from "../../../src/core/reading/partner";
import { judge } from "../../../src/core/rules/judge";
import type { Consortium, Finding, GrantSum, Verdict } from "../../../src/core/rules/verdict";
import { CALL, checkedOf, known, likely, partnerOf } from "../report/build-checked";

function judged(partners: readonly Partner[], different: Partial<Consortium> = {}): Verdict {
  const { consortium } = checkedOf({ standings: [] });
  const columns = new Set([...consortium.columns, "grant" as const]);
  return judge(CALL, { ...consortium, partners, columns, ...different }, "2026-02-01");
}

function asking(id: number, grant: Partner["grant"], different: Partial<Partner> = {}): Partner {
  const columns = { grant: 6 };
  return partnerOf(id, { ...(grant && { grant }), columns, ...different });
}

function sumOf(...partners: Partner[]): GrantSum | undefined {
  return judged(partners).facts?.grant?.sum;
}

function findingOn({ findings }: Verdict): Finding | undefined {
  return findings.find(({ rule }) => rule.id === "eu-grant");
}

const BLANK = { kind: "blank" } as const;
const WITH_ROLE = (role: "affiliated-entity" | "associated-partner"): Partial<Partner> => ({
  role: known(role),
});

test("amounts of all that take part are added up", () => {
  const partners = [
    asking(1, known(2_000_000)),
    asking(2, known(0)),
    asking(3, known(1_999_999.99), WITH_ROLE("affiliated-entity")),
    asking(4, BLANK, WITH_ROLE("associated-partner")),
    asking(5, known(9_000_000), { status: known("withdrawn") }),
    asking(6, known(9_000_000), { status: known("candidate") }),
  ];
  expect(sumOf(...partners)).toEqual({
    certain: 3_999_999.99,
    possible: 3_999_999.99,
    missing: [],
    confidence: "certain",
  });
  expect(findingOn(judged(partners))).toMatchObject({ outcome: "met", certain: 3_999_999.99 });
});

test("with amounts missing the sum is a least: over the limit it is unmet, below it open", () => {
  const open = judged([asking(1, known(3_000_000)), asking(2, BLANK)]);
  expect(findingOn(open)).toMatchObject({
    outcome: "undetermined",
    certain: 3_000_000,
    possible: null,
    settle: [{ row: 5, column: 6 }],
  });
  const over = judged([asking(1, known(4_000_001)), asking(2, BLANK)]);
  expect(findingOn(over)).toMatchObject({ outcome: "unmet", certain: 4_000_001, settle: [] });
});

test("amounts that may not be asked for leave the sum open upwards", () => {
  const certain = asking(1, known(3_000_000));
  for (const doubtful of [
    asking(2, known(500_000), WITH_ROLE("associated-partner")),
    asking(2, known(500_000), { role: likely("full-partner", "Partnr") }),
    asking(2, known(500_000), { struck: true }),
    asking(2, known(500_000), { organisation: certain.organisation }),
  ]) {
    expect(sumOf(certain, doubtful)).toMatchObject({ certain: 3_000_000, possible: 3_500_000 });
  }
});

test("an unreadable amount is missing; a column without any amount says nothing", () => {
  const unreadable = { kind: "unreadable", typed: "?", suggestions: [] } as const;
  expect(sumOf(asking(1, known(3_000_000)), asking(2, unreadable))?.missing).toEqual([2]);
  expect(sumOf(asking(1, BLANK), asking(2, undefined))).toBeUndefined();
});

test("a likely column, or a sum as small as thousands are, decides nothing", () => {
  for (const grant of [likely(5_000_000, "5000000"), known(3950)]) {
    const verdict = judged([asking(1, grant)]);
    expect(verdict.facts?.grant?.confidence).toBe("likely");
    expect(findingOn(verdict)).toMatchObject({ outcome: "undetermined", certain: null });
  }
});

describe("beside a labelled total", () => {
  const total = (value: number): Partial<Consortium> => ({
    fromWorkbook: {
      grant: {
        value,
        confidence: "certain",
        cells: [{ sheetName: "Partners", cell: { row: 0, column: 1 }, text: `Grant: ${value}` }],
      },
    },
  });
  const codes = ({ cautions }: Verdict): string[] =>
    cautions.map(({ code }) => code).filter((code) => code === "grant-sum-differs");

  test("the same sum, to the euro, says nothing more", () => {
    const verdict = judged([asking(1, known(3_999_999.5))], total(4_000_000));
    expect(findingOn(verdict)).toMatchObject({ outcome: "met", certain: 4_000_000 });
    expect(codes(verdict)).toEqual([]);
    const partly = judged([asking(1, known(3_000_000)), asking(2, BLANK)], total(4_000_000));
    expect(findingOn(partly)?.outcome).toBe("met");
    expect(codes(partly)).toEqual([]);
  });

  test("another sum is a caution, and leaves open what lies between the two", () => {
    const verdict = judged([asking(1, known(4_100_000))], total(3_900_000));
    expect(codes(verdict)).toEqual(["grant-sum-differs"]);
    expect(findingOn(verdict)).toMatchObject({
      outcome: "undetermined",
      certain: 3_900_000,
      possible: 4_100_000,
    });
    const bothWithin = judged([asking(1, known(3_800_000))], total(3_900_000));
    expect(codes(bothWithin)).toEqual(["grant-sum-differs"]);
    expect(findingOn(bothWithin)?.outcome).toBe("met");
    const partly = judged([asking(1, known(4_100_000)), asking(2, BLANK)], total(3_900_000));
    expect(findingOn(partly)).toMatchObject({ outcome: "undetermined", possible: null });
  });

  test("of cells that disagree nothing is taken, and it is said", () => {
    const cell = { sheetName: "Partners", cell: { row: 0, column: 1 }, text: "Grant: 1" };
    const grant = { value: null, confidence: "likely", cells: [cell, cell] } as const;
    const alone = judged([partnerOf(1)], { fromWorkbook: { grant } });
    expect(findingOn(alone)?.outcome).toBe("not-applicable");
    expect(alone.cautions.map(({ code }) => code)).toContain("project-cells-disagree");
    const summed = judged([asking(1, known(3_000_000))], { fromWorkbook: { grant } });
    expect(findingOn(summed)).toMatchObject({ outcome: "met", certain: 3_000_000 });
    expect(summed.cautions.map(({ code }) => code)).toContain("project-cells-disagree");
  });

  test("what the user stated goes first, and is held against no sum", () => {
    const verdict = judged([asking(1, known(4_100_000))], {
      ...total(3_900_000),
      facts: { grant: 4_000_000 },
    });
    expect(findingOn(verdict)).toMatchObject({ outcome: "met", certain: 4_000_000 });
    expect(codes(verdict)).toEqual([]);
  });
});
