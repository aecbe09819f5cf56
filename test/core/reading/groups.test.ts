import type { OrganisationType } from "../../../src/reference/organisation-types";
import { groupsOf } from "../../../src/core/reading/groups";
import { groupsOfName } from "../../../src/core/reading/groups-of-name";
import { GROUPS, type Group } from "../../../src/core/reading/partner";
import type { Reading } from "../../../src/core/reading/reading";

type Mark = boolean | "likely" | "blank";

function types(
  value: readonly OrganisationType[],
  confidence: "certain" | "likely" = "certain"
): Reading<readonly OrganisationType[]> {
  return { kind: "known", value, typed: "", confidence, evidence: "name" };
}

function mark(said: Mark | undefined): Reading<boolean> {
  if (said === undefined) return { kind: "absent" };
  if (said === "blank") return { kind: "blank" };
  const confidence = said === "likely" ? "likely" : "certain";
  return { kind: "known", value: said !== false, typed: "", confidence, evidence: "mark" };
}

/** Labour market actor, HEI, VET provider: c(ertain), p(ossible) or n(o). */
function outcome(
  declared: Reading<readonly OrganisationType[]>,
  name = "",
  marks: Partial<Record<Group, Mark>> = {}
): string {
  const groups = groupsOf(
    declared,
    {
      "labour-market-actor": mark(marks["labour-market-actor"]),
      "higher-education-institution": mark(marks["higher-education-institution"]),
      "vet-provider": mark(marks["vet-provider"]),
    },
    name
  );
  return GROUPS.map((group) => groups[group][0]).join("");
}

const NOTHING: Reading<readonly OrganisationType[]> = { kind: "blank" };

it("lets a declared type decide, whatever the name", () => {
  expect(outcome(types(["sme"]), "Example University")).toBe("cnn");
  expect(outcome(types(["university"]), "Muster GmbH")).toBe("ncn");
  expect(outcome(types(["university-of-applied-sciences"]))).toBe("ncp");
  expect(outcome(types(["vet-school-or-centre"]), "Muster GmbH")).toBe("nnc");
  expect(outcome(types(["tertiary-vocational-institute"]))).toBe("npp");
  expect(outcome(types(["foundation"]), "Example University")).toBe("nnn");
  expect(outcome(types(["cluster"]))).toBe("pnn");
});

it("takes the best of several types", () => {
  expect(outcome(types(["tertiary-institute", "vet-school-or-centre"]))).toBe("ncc");
  expect(outcome(types(["ngo", "sme"]))).toBe("cnn");
  expect(outcome(types(["other", "sme"]))).toBe("cnn");
});

it("asks the name only where nothing is declared", () => {
  expect(outcome(NOTHING, "Example University")).toBe("npn");
  expect(outcome({ kind: "absent" }, "Chamber of Nowhere")).toBe("pnn");
  expect(outcome(types(["other"]), "Berufsschule Musterstadt")).toBe("nnp");
  expect(outcome({ kind: "unreadable", typed: "?!", suggestions: [] }, "Nobody")).toBe("ppp");
  expect(outcome(NOTHING, "")).toBe("ppp");
});

it("leaves everything open where the type is only likely, whatever the name says", () => {
  expect(outcome(types(["sme"], "likely"), "Nobody")).toBe("ppp");
  expect(outcome(types(["sme"], "likely"), "Example University")).toBe("ppp");
  expect(outcome(types(["ngo"], "likely"), "Nobody")).toBe("ppp");
});

it("takes a mark as a declaration", () => {
  expect(outcome(NOTHING, "Nobody", { "vet-provider": true })).toBe("nnc");
  expect(outcome({ kind: "absent" }, "Nobody", { "vet-provider": false })).toBe("ppn");
  expect(outcome(types(["sme"]), "", { "vet-provider": true })).toBe("cnc");
  expect(outcome(types(["sme"]), "", { "vet-provider": "likely" })).toBe("cnp");
  expect(outcome(types(["sme"]), "", { "vet-provider": "blank" })).toBe("cnn");
});

it("leaves open where type and mark disagree", () => {
  expect(outcome(types(["university"]), "", { "higher-education-institution": false })).toBe("npn");
});

it.each([
  ["Universität Beispielstadt", "higher-education-institution"],
  ["Πανεπιστήμιο Παραδείγματος", "higher-education-institution"],
  ["Hochschule Musterstadt", "higher-education-institution"],
  ["Volkshochschule Musterstadt", ""],
  ["Lycée professionnel Exemple", "vet-provider"],
  ["Nowhere Vocational Institute", "vet-provider"],
  ["IES Ejemplo", "vet-provider"],
  ["Pastries of Diesel", ""],
  ["Handwerkskammer Musterstadt", "labour-market-actor"],
  ["Cámara de Comercio de Ejemplo", "labour-market-actor"],
  ["Bundesverband Muster e.V.", "labour-market-actor"],
  ["Esempio S.r.l.", "labour-market-actor vet-provider"],
  ["Example Sp. z o.o.", "labour-market-actor vet-provider"],
  ["Example University Ltd", "higher-education-institution"],
  ["Example College", "higher-education-institution vet-provider"],
  ["University Hospital Nowhere", ""],
  ["Ministry of Examples", ""],
])("the name %j speaks for: %s", (name, expected) => {
  expect([...groupsOfName(name)].join(" ")).toBe(expected);
});
