import { labourMarketMark } from "../../../src/core/reading/labour-market-mark";
import { readTable } from "./read-table";

const yes = {
  kind: "known",
  value: true,
  typed: "x",
  confidence: "certain",
  evidence: "mark",
} as const;
const no = { ...yes, value: false, typed: "no" };
const absent = { kind: "absent" } as const;

test("a tick for any kind of enterprise is a tick", () => {
  expect(labourMarketMark(absent, [absent, no, yes])).toBe(yes);
  expect(labourMarketMark(no, [absent, yes, absent])).toBe(yes);
});

test("no enterprise of some kind is not yet no labour market actor; its own column can say so", () => {
  expect(labourMarketMark(absent, [no, no, no])).toBe(absent);
  expect(labourMarketMark(no, [absent, no, no])).toBe(no);
});

test("a chamber beside columns for enterprises stays possible, and a flag for SMEs denies no large one", () => {
  const [chamber, plant] = readTable({
    fields: [
      "organisation",
      "country",
      "isHigherEducationInstitution",
      "isVetProvider",
      "isSme",
      "isLargeEnterprise",
    ],
    rows: [
      ["Camera di Prova", "Italy", "", "", "", ""],
      ["Delta Plant", "Austria", "", "", "", "x"],
      ["University of Example", "Germany", "x", "", "", ""],
      ["Gamma School", "Spain", "", "x", "", ""],
      ["Beta Works", "Ireland", "", "", "x", ""],
    ],
  });
  expect(chamber?.groups["labour-market-actor"]).toBe("possible");
  expect(plant?.groups["labour-market-actor"]).toBe("certain");
  const [flagged] = readTable({
    fields: ["organisation", "country", "organisationType", "isSme"],
    rows: [
      ["Delta Plant", "Austria", "Large enterprise", "No"],
      ["Beta Works", "Ireland", "SME", "Yes"],
    ],
  });
  expect(flagged?.groups["labour-market-actor"]).toBe("certain");
});
