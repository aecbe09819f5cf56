import type { Field } from "../../../src/core/reading/field";
import type { Partner } from "../../../src/core/reading/partner";
import { readTable } from "./read-table";

function partnerWith(field: Field, typed: string): Partner {
  const [partner] = readTable({
    fields: ["organisation", field],
    rows: [
      ["Muster One", typed],
      ["Muster Two", ""],
    ],
  });
  if (!partner) throw new Error("no partner");
  return partner;
}

describe("a cell whose writer is not sure, or changed it, is no more than likely", () => {
  it.each([
    ["role", "Coordinator -> partner"],
    ["role", "Partner → coordinator"],
    ["role", "Partner?"],
    ["role", "(associated partner)"],
  ] as const)("%s %j", (field, typed) =>
    expect(partnerWith(field, typed).role).toMatchObject({ confidence: "likely" })
  );

  it.each(["☐ HEI", "HEI ✗", "❌ HEI", "[ ] SME", "VET school ( )", "(university)"])(
    "organisationType %j",
    (typed) => {
      const { types, groups } = partnerWith("organisationType", typed);
      expect(types).toMatchObject({ confidence: "likely" });
      expect(Object.values(groups)).not.toContain("certain");
    }
  );

  it.each(["(x)", "(✓)", "( ja )"])("isVetProvider %j", (typed) =>
    expect(partnerWith("isVetProvider", typed).groups["vet-provider"]).not.toBe("certain")
  );
});

it("boxes and crosses of a column of marks say what they say", () => {
  expect(partnerWith("isVetProvider", "[x]").groups["vet-provider"]).toBe("certain");
  expect(partnerWith("isVetProvider", "❌").groups["vet-provider"]).toBe("no");
  expect(partnerWith("isVetProvider", "☐").groups["vet-provider"]).toBe("no");
});
