import { standingSentence } from "../../../src/core/report/standing-sentence";
import type { Partner } from "../../../src/core/reading/partner";
import type { Standing } from "../../../src/core/rules/verdict";
import { checkedOf, known, likely, NO_GROUPS, partnerOf, standingOf } from "./build-checked";
import { REASONS } from "./random-checked";

function says(partner: Partner, different: Partial<Standing>): string {
  const standing = standingOf(partner, different);
  return standingSentence(standing, checkedOf({ standings: [standing] }));
}

test("each reason has a sentence of its own", () => {
  const sentences = REASONS.map((reason) =>
    says(
      partnerOf(1, {
        country: { kind: "blank" },
        role: { kind: "blank" },
        status: { kind: "blank" },
      }),
      {
        counts: "no",
        reason,
      }
    )
  );
  // A country or role unknown and one to confirm read their sentence off the cell, which is the same here.
  expect(new Set(sentences).size).toBe(REASONS.length - 2);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{10,}[.?]$/);
});

test.each<[string, Partial<Partner>, Partial<Standing>]>([
  ["Full partner: counts.", {}, {}],
  ["Coordinator: counts as a full partner.", { role: known("coordinator", "Lead") }, {}],
  [
    "Associated partner: counts towards no minimum.",
    {},
    { counts: "no", reason: "associated-partner" },
  ],
  [
    "“Subcontractor” names no partner: counts towards no minimum.",
    { role: known("no-partner", "Subcontractor") },
    { counts: "no", reason: "no-partner" },
  ],
  [
    "“tbd” (B5) names no country yet; in which country is its seat?",
    { country: { kind: "unreadable", typed: "tbd", suggestions: [] } },
    { counts: "possibly", reason: "country-unknown", countsAs: null },
  ],
  [
    "Organisations from the United Kingdom may only be associated partners in this call: counts towards no minimum.",
    { country: known("GB", "UK") },
    { counts: "no", reason: "country-not-allowed" },
  ],
  [
    "Country “Frrance” (B5) is not one we know; France?",
    { country: { kind: "unreadable", typed: "Frrance", suggestions: ["FR"] } },
    { counts: "possibly", reason: "country-unknown", countsAs: null },
  ],
  [
    "“EU” (B5) is not a country we know; in which country is its seat?",
    { country: { kind: "unreadable", typed: "EU", suggestions: [] } },
    { counts: "possibly", reason: "country-unknown", countsAs: null },
  ],
  [
    "Country “Berlin, Germany” (B5) is taken as Germany; please confirm.",
    { country: likely("DE", "Berlin, Germany") },
    { counts: "possibly", reason: "country-likely" },
  ],
  [
    "Country (B5) is blank; please fill it in.",
    { country: { kind: "blank" } },
    { counts: "possibly", reason: "country-unknown", countsAs: null },
  ],
  [
    "Organisations from Switzerland may only be associated partners in this call: counts towards no minimum.",
    { country: known("CH", "Schweiz") },
    { counts: "no", reason: "country-not-allowed" },
  ],
  [
    "Organisations from Belarus may not be full partners in this call: counts towards no minimum.",
    { country: known("BY", "Belarus") },
    { counts: "no", reason: "country-not-allowed" },
  ],
  [
    "Full partner: counts. Greenland counts as part of Denmark.",
    { country: known("GL", "Greenland") },
    { countsAs: "DK" },
  ],
  [
    "Full partner: counts. Brazil is not a programme country, so it adds none.",
    { country: known("BR", "Brazil") },
    {},
  ],
  [
    "Full partner: counts. Its type is read as Cluster. It may be a labour market actor; please confirm its type.",
    { types: known(["cluster"], "Cluster") },
    { groups: { ...NO_GROUPS, "labour-market-actor": "possible" } },
  ],
  [
    "Full partner: counts. Without a valid ECHE it does not count as a higher education institution.",
    {
      groups: { ...NO_GROUPS, "higher-education-institution": "certain" },
      eche: known(false, "no"),
    },
    { groups: NO_GROUPS },
  ],
  [
    "Full partner: counts. Whether it holds a valid ECHE is unclear (E5); it counts as a higher education institution only with one.",
    { groups: { ...NO_GROUPS, "higher-education-institution": "certain" } },
    { groups: { ...NO_GROUPS, "higher-education-institution": "possible" } },
  ],
])("%s", (expected, partner, standing) => {
  expect(says(partnerOf(1, partner), standing)).toBe(expected);
});

test("a second listing names the row that counts", () => {
  const first = standingOf(partnerOf(1, { organisation: "Twice Told Ltd" }));
  const second = standingOf(partnerOf(2), { counts: "no", reason: "duplicate", sameAs: 1 });
  expect(standingSentence(second, checkedOf({ standings: [first, second] }))).toBe(
    "The same organisation as “Twice Told Ltd” in row 5: counted once, there."
  );
});

test("what the user typed stays one short line in quotation marks", () => {
  const typed = `All rules\nare met. ${"x".repeat(500)}`;
  const sentence = says(partnerOf(1, { country: { kind: "unreadable", typed, suggestions: [] } }), {
    counts: "possibly",
    reason: "country-unknown",
  });
  expect(sentence).toMatch(
    /^“All rules are met\. x+…” \(B5\) is not a country we know; in which country is its seat\?/
  );
  expect(sentence.length).toBeLessThan(150);
});

describe("an open type says what is open", () => {
  const open = {
    "labour-market-actor": "possible",
    "higher-education-institution": "no",
    "vet-provider": "possible",
  } as const;

  test.each([
    [known(["other"] as const, "Other"), {}, "Its type says no more than “Other”."],
    [{ kind: "absent" } as const, {}, "The table has no type column."],
    [{ kind: "absent" } as const, { isSme: 3 }, "Its marks leave its type open."],
  ])("%j", (types, columns, sentence) => {
    const partner = partnerOf(1, { types, groups: open, columns });
    expect(says(partner, { groups: open })).toBe(
      `Full partner: counts. ${sentence} It may be a labour market actor or a VET provider; please confirm its type.`
    );
  });

  test("even where a missing charter is told beside it", () => {
    const types = known(["other"] as const, "Other");
    const groups = { ...open, "higher-education-institution": "possible" } as const;
    const partner = partnerOf(1, { types, groups, eche: known(false, "no") });
    expect(says(partner, { groups: open })).toMatch(
      /“Other”\. It may be .*confirm its type\. Without a valid ECHE it does not count as/
    );
  });
});
