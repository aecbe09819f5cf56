import { drawnSheet } from "../table/drawn-sheet";
import { bestTable, mapping } from "../table/found";

/** The mapping of one more column beside partners and their countries, where those have no header of a name. */
function beside(header: string, cells: readonly string[], named = "Partner"): string | undefined {
  const countries = ["Germany", "Ireland", "Spain", "Italy", "Malta", "Norway"];
  const partners = ["Alder", "Birch", "Cedar", "Dogwood", "Elder", "Fir"].map(
    (one) => `${one} Ltd`
  );
  const own = named === "" ? [] : [named];
  const rows = cells.map((cell, i) =>
    [...(own.length > 0 ? [partners[i]] : []), countries[i], cell].join(" | ")
  );
  const table = bestTable(
    drawnSheet([[...own, "Country", header].join(" | "), ...rows].join("\n"))
  );
  return mapping(table).find((one) => one.startsWith(`${header}: `));
}

describe("what no header calls a name is a name only where organisations call themselves so", () => {
  const under = (header: string, ...cells: readonly string[]) => beside(header, cells, "");

  test("organisations, by their nouns and legal forms", () => {
    expect(
      under("Qui", "Université du Lac", "Moulin SARL", "Chambre de métiers", "École du Pont")
    ).toBe("Qui: organisation!");
  });

  test("a few that do, among brand names, are worth a question", () => {
    expect(under("Qui", "Université du Lac", "Blue Tulip", "Moulin SARL", "Red Poppy")).toBe(
      "Qui: organisation?"
    );
  });

  test.each([
    ["codes", "XK-204/17", "XK-204/18", "XK-377/02", "XL-001/09"],
    ["numbers of registers", "HRB 90211", "HRB 34410", "FN 771203", "HRB 10002"],
    ["tax numbers", "ESX8811234", "ITX2200981", "PLX7712340", "ATX5567001"],
    [
      "titles",
      "Weaving for the future",
      "Rivers without plastic",
      "Bread and circuits",
      "New roofs",
    ],
    ["people", "Ann Sample", "Bob Muster", "Chiara Esempio", "Dora Vzor"],
    ["places", "Upper Valley", "Lower Valley", "North Shore", "South Shore"],
    ["streets", "Mill Lane 4", "Station Road 17", "Ringstraat 9", "Calle Mayor 2"],
  ])("%s are none", (_, ...cells) => {
    expect(under("Zzz", ...cells)).toBeUndefined();
  });

  test("codes are none under no header either", () => {
    expect(under("Column1", "XK-204/17", "XK-204/18", "XK-377/02", "XL-001/09")).toBeUndefined();
    expect(under("Column1", "HRB 90211", "HRB 34410", "FN 771203", "HRB 10002")).toBeUndefined();
  });

  test("names with numbers are names", () => {
    expect(under("Qui", "Lycée 12", "School No 7", "2nd Gymnasium of Thera", "Institut 3")).toBe(
      "Qui: organisation!"
    );
  });

  test("under a header that says project or code, nothing is a partner's name", () => {
    const schools = ["School of Rivers", "School of Roofs", "School of Bread", "School of Looms"];
    expect(under("Project zzz qqq", ...schools)).toBeUndefined();
    expect(under("Qui", ...schools)).toBe("Qui: organisation!");
  });

  test.each(["Column1", "Spalte B", "Colonne 3"])("%s says nothing: a question", (header) => {
    expect(under(header, "Blue Tulip", "Red Poppy", "Green Fern", "White Lily")).toBe(
      `${header}: organisation?`
    );
  });
});

describe("what looks like a country, a status or a type and is none", () => {
  /** Under a header that says nothing of ours, or under one of country. */
  const answers = (header: string, ...cells: readonly string[]): readonly string[] =>
    mapping(
      bestTable(
        drawnSheet(
          [
            `Partner | Role | ${header}`,
            ...cells.map(
              (cell, i) => `${"ABCDE"[i]} Ltd | ${i === 0 ? "Lead" : "Partner"} | ${cell}`
            ),
          ].join("\n")
        )
      )
    ).slice(2);

  test("yes and no, though No is Norway's code", () => {
    expect(answers("Zzz", "No", "Yes", "No", "No")).toEqual([]);
    expect(answers("Zzz", "No", "No", "No", "No")).toEqual([]);
    expect(answers("Zzz", "NO", "SE", "DK", "FI")).toEqual(["Zzz: country!"]);
  });

  test("yes and no under a header of country are in doubt, Norwegians are not", () => {
    expect(answers("Country", "No", "Yes", "No", "No")).toEqual(["Country: country?"]);
    expect(answers("Country", "NO", "NO", "NO", "NO")).toEqual(["Country: country!"]);
  });

  test("codes of languages", () => {
    const cells = (english: string): readonly string[] =>
      mapping(
        bestTable(
          drawnSheet(`
Partner | Role | Zzz
Alder Ltd | Coordinator | DE
Birch Ltd | Partner | ${english}
Cedar Ltd | Partner | FR
Dogwood Ltd | Partner | IT
Elder Ltd | Partner | ES
`)
        )
      );
    expect(cells("EN")).toEqual(["Partner: organisation!", "Role: role!"]);
    expect(cells("IE")).toContain("Zzz: country!");
  });

  test("how far a project is, under Status", () => {
    expect(beside("Status", ["ongoing", "closed", "terminated", "ongoing"])).toBeUndefined();
    expect(beside("Status", ["abgeschlossen", "laufend", "abgeschlossen"])).toBeUndefined();
    expect(beside("Status", ["confirmed", "completed", "withdrawn"])).toBe("Status: status!");
  });

  test("sizes of enterprises alone tell no type", () => {
    expect(beside("Zzz", ["small", "large", "medium", "micro"])).toBeUndefined();
    expect(beside("Zzz", ["SME", "university", "large enterprise", "VET school"])).toBe(
      "Zzz: organisationType!"
    );
  });
});

test("short names under Partners are short; long ones are the organisation's", () => {
  const columns = (names: readonly string[]): readonly string[] =>
    mapping(
      bestTable(
        drawnSheet(
          [
            "Legal name | Partners | Country",
            ...names.map((name, i) => `Institute ${"ABC"[i]} | ${name} | Spain`),
          ].join("\n")
        )
      )
    );
  expect(columns(["IA", "IB", "IC"])).toContain("Partners: shortName?");
  const long = ["Alder and Birch Ltd", "Cedar and Fir Ltd", "Elder and Oak Ltd"];
  expect(columns(long).join()).not.toContain("Partners");
});
