import { asksYesOrNo, fieldsMeant } from "../../../bench/reading/header-meanings";

test.each([
  ["Whoever", "org_name", ["organisation"]],
  ["Whoever, in English", "org_name_en", ["organisation"]],
  ["SME?", "sme", ["isSme"]],
  ["Leads", "role", ["role"]],
  ["Leads (Y/N)", "role", ["isCoordinator", "role"]],
  ["End of the ECHE", "eche_end", ["eche"]],
  ["End of the charter", "eche_end", ["eche"]],
  ["End", "eche_end", []],
  ["Start of the ECHE", "eche_start", []],
  ["Size", "org_size", []],
  ["Anything", "constructor", []],
] as const)("%s: %s", (header, meaning, fields) => {
  expect(fieldsMeant({ header, meaning })).toEqual(fields);
});

test("a header that asks for yes or no", () => {
  expect(["Leads (Y/N)", "Leitet j / n", "Leads", "Happy/nice"].map(asksYesOrNo)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
