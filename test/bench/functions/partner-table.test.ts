import { partnerTable } from "../../../bench/functions/partner-table";

test("a header, one coordinator, and partners of which each is another organisation", () => {
  const [header, ...rows] = partnerTable(Array.from({ length: 70 }, (_, i) => `Country ${i}`));
  expect(header).toEqual(["Organisation", "Country", "Role", "Organisation type"]);
  expect(rows).toHaveLength(70);
  expect(rows[3]).toEqual(["Organisation 4", "Country 3", "Full partner", "Chamber of commerce"]);
  expect(new Set(rows.map(([organisation]) => organisation)).size).toBe(70);
  const roles = rows.map(([, , role]) => role);
  expect(roles.filter((role) => role === "Coordinator")).toHaveLength(1);
  expect(roles.filter((role) => role === "Associated partner")).toHaveLength(9);
});
