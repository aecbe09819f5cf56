import { mapColumns } from "../../../src/core/reading/columns";
import { NO_CHOICES } from "../../../src/core/reading/choices";
import type { ColumnChoice } from "../../../src/core/reading/choices";
import { drawnSheet } from "../table/drawn-sheet";
import { bestTable, mapping } from "../table/found";

function drawn(drawing: string): readonly string[] {
  return mapping(bestTable(drawnSheet(drawing)));
}

describe("header and content together", () => {
  test("ambiguous headers become certain where the cells agree", () => {
    expect(
      drawn(`
Nr | Name | Land | Type | Status
1 | University of Example | Germany | HEI | confirmed
2 | Beta Works Ltd | Ireland | SME | confirmed
3 | Gamma School | Spain | VET | withdrawn
`)
    ).toEqual([
      "Nr: partnerNumber!",
      "Name: organisation!",
      "Land: country!",
      "Type: organisationType!",
      "Status: status!",
    ]);
  });

  test("Land with federal states beside Staat", () => {
    expect(
      drawn(`
Einrichtung | Land | Staat
Hochschule Musterstadt | Bayern | Deutschland
Beispiel Werke GmbH | Tirol | Österreich
Berufskolleg Beispielburg | Hessen | Deutschland
`)
    ).toEqual(["Einrichtung: organisation!", "Staat: country!"]);
  });

  test("Kraj is a region in Czech and a country in Polish", () => {
    const czech = drawn(`
Organizace | Stát | Kraj
Univerzita Vzor | Česko | Jihomoravský kraj
Škola Příklad | Slovensko | Trenčiansky kraj
Vzor a syn s.r.o. | Česko | Zlínský kraj
`);
    const polish = drawn(`
Instytucja | Kraj
Uniwersytet Przykładowy | Polska
Technikum Wzorcowe | Czechy
Przykład Sp. z o.o. | Litwa
`);
    expect(czech).toEqual(["Organizace: organisation!", "Stát: country!"]);
    expect(polish).toEqual(["Instytucja: organisation!", "Kraj: country!"]);
  });

  test("a header that its cells contradict is not certain", () => {
    expect(
      drawn(`
Organisation | Country
University of Example | x
Beta Works Ltd | x
Gamma School | x
`)
    ).toEqual(["Organisation: organisation!", "Country: country?"]);
  });

  test("the status of projects, not of partners, is left alone", () => {
    expect(
      drawn(`
Organisation | Country | Status
University of Example | Germany | Module under review
Beta Works Ltd | Ireland | Closed in May
Gamma School | Spain | Module under review
`)
    ).not.toContain("Status: status!");
  });

  test("contacts and short names are no organisations", () => {
    expect(
      drawn(`
Contact person | Partner | Legal name | Name of contact's assistant | Country
Ann Sample | UEX | University of Example | Dora Sample | DE
Bob Sample | BETA | Beta Works Ltd | Emil Sample | IE
Cy Sample | GAM | Gamma School | Fay Sample | ES
`)
    ).toEqual(["Partner: shortName?", "Legal name: organisation!", "Country: country!"]);
  });

  test("columns of marks", () => {
    expect(
      drawn(`
Partner | Country | Lead? | HEI | VET | LMA | SME | AP | ECHE
University of Example | Germany | x | x | | | | | yes
Beta Works Ltd | Ireland | | | | x | x | |
Gamma School | Spain | | | x | | | x | no
`)
    ).toEqual([
      "Partner: organisation!",
      "Country: country!",
      "Lead?: isCoordinator!",
      "HEI: isHigherEducationInstitution!",
      "VET: isVetProvider!",
      "LMA: isLabourMarketActor!",
      "SME: isSme!",
      "AP: isAssociatedPartner!",
      "ECHE: eche!",
    ]);
  });

  test.each([
    ["ECHE vorhanden", "yes", "no", "eche!"],
    ["ECHE gültig bis", "31.12.2027", "30/09/2028", "eche!"],
    ["ECHE gültig bis", "tbc by dean", "see annex", "eche?"],
    ["PIC vorhanden", "900000048", "900123432", "pic!"],
    ["PIC vorhanden", "yes", "no", undefined],
  ])("a distinctive word among unknown ones: %s over %s", (header, first, second, field) => {
    const columns = drawn(`
Partner | Country | Role | ${header}
University of Example | Germany | Coordinator | ${first}
Academy of Beta | Ireland | Partner | ${second}
`);
    expect(columns[3]).toBe(field && `${header}: ${field}`);
  });

  test("a charter's marks go before its dates, and no question", () => {
    expect(
      drawn(`
Partner | Country | ECHE valid until | ECHE
University of Example | Germany | 31.12.2027 | yes
Academy of Beta | Ireland | 31.12.2027 | yes
`).slice(2)
    ).toEqual(["ECHE: eche!"]);
  });

  test.each(["Full partner", "Beneficiary", "Vollpartner"])(
    "ticks under %s are marks, names under it are names",
    (header) => {
      expect(
        drawn(`
Organisation | Country | Coordinator | ${header} | Associated partner
University of Example | Germany | x | |
Beta Works Ltd | Ireland | | x |
Gamma School | Spain | | | x
`)
      ).toEqual([
        "Organisation: organisation!",
        "Country: country!",
        "Coordinator: isCoordinator!",
        `${header}: isFullPartner!`,
        "Associated partner: isAssociatedPartner!",
      ]);
      expect(
        drawn(`
${header} | Country | Coordinator
University of Example | Germany | x
Beta Works Ltd | Ireland |
Gamma School | Spain |
`)[0]
      ).toBe(`${header}: organisation!`);
    }
  );

  test("partner numbers are no ticks", () => {
    const columns = drawn(`
Beneficiary | No. | Organisation | Country
1 | 1 | University of Example | Germany
2 | 2 | Beta Works Ltd | Ireland
3 | 3 | Gamma School | Spain
`);
    expect(columns.join()).not.toContain("isFullPartner");
  });

  test("columns of marks for enterprises of each kind", () => {
    expect(
      drawn(`
Partner | Country | Role | Company | Large enterprise | SME status
University of Example | Germany | Coordinator | | | No
Beta Works Ltd | Ireland | Partner | x | | Yes
Delta Plant AG | Austria | Partner | x | x | No
`)
    ).toEqual([
      "Partner: organisation!",
      "Country: country!",
      "Role: role!",
      "Company: isEnterprise!",
      "Large enterprise: isLargeEnterprise!",
      "SME status: isSme!",
    ]);
  });

  test("a company's name is an organisation's", () => {
    expect(
      drawn(`
Company name | Country
Beta Works Ltd | Ireland
Delta Plant AG | Austria
`)
    ).toEqual(["Company name: organisation!", "Country: country!"]);
  });

  test("a type that is the same for every partner doesn't rival one that tells them apart", () => {
    expect(
      drawn(`
Partner | Country | Category | Legal status
University of Example | Germany | HEI | non-profit
Beta Works Ltd | Ireland | SME | non-profit
Gamma School | Spain | VET school | non-profit
Delta Plant AG | Austria | SME | non-profit
`)
    ).toEqual(["Partner: organisation!", "Country: country!", "Category: organisationType!"]);
  });

  test("content alone, under headers that say nothing", () => {
    expect(
      drawn(`
Spalte A | Spalte B | Spalte C | Spalte D
University of Example | Germany | 911111107 | E10999991
Beta Works Ltd | Ireland | 922222166 | E10999992
Gamma School | Spain | 933333322 | E10999993
`)
    ).toEqual([
      "Spalte A: organisation!",
      "Spalte B: country!",
      "Spalte C: pic!",
      "Spalte D: oid!",
    ]);
  });

  test("countries under a header that says something else are not the partner's", () => {
    expect(
      drawn(`
Organisation | Region | Contact person's origin
University of Example | Luxembourg | Germany
Beta Works Ltd | Malta | Ireland
Gamma School | Cyprus | Spain
`)
    ).toEqual(["Organisation: organisation!"]);
  });

  test("what stands in many rows is nobody's name", () => {
    expect(
      drawn(`
Spalte A | Spalte B | Spalte C
to be discussed next week | University of Example | Germany
to be discussed next week | Beta Works Ltd | Ireland
already discussed | Gamma School | Spain
already discussed | Delta Academy | Italy
`)
    ).toEqual(["Spalte B: organisation!", "Spalte C: country!"]);
  });

  test("a budget, a rate, own funds and what others pay are no grant", () => {
    expect(
      drawn(`
Organisation | Country | EU grant | Budget | Funding rate | Own funds | National contribution
University of Example | Germany | 300000 | 400000 | 80 | 100000 | 20000
Beta Works Ltd | Ireland | 200000 | 250000 | 80 | 50000 | 30000
`)
    ).toEqual(["Organisation: organisation!", "Country: country!", "EU grant: grant!"]);
  });
});

describe("two columns for one field", () => {
  const table = bestTable(
    drawnSheet(`
Organisation | Country | Country of registration
University of Example | Germany | Germany
Beta Works Ltd | France | Ireland
Gamma School | Spain | Malta
Delta AG | Italy | Italy
`)
  );

  test("that differ: the nearer one is likely and names its rival", () => {
    expect(mapColumns(table, NO_CHOICES)[1]).toEqual({
      index: 1,
      field: "country",
      confidence: "likely",
      evidence: "header-and-content",
      rival: 2,
    });
    expect(mapColumns(table, NO_CHOICES)[2]?.field).toBeNull();
  });

  test("that fit equally: the plainer header comes first, wherever it stands", () => {
    const turned = bestTable(
      drawnSheet(`
Organisation | Country of registration | Country
University of Example | Germany | Germany
Beta Works Ltd | Ireland | France
Gamma School | Malta | Spain
`)
    );
    expect(mapColumns(turned, NO_CHOICES)[2]).toMatchObject({ field: "country", rival: 1 });
  });

  test("that say the same, once as a name and once as a code: no question", () => {
    expect(
      drawn(`
Organisation | Country | Country code
University of Example | Germany | DE
Beta Works Ltd | Ireland | IE
Gamma School | Greece | EL
`)
    ).toEqual(["Organisation: organisation!", "Country: country!"]);
  });

  test("two names of the organisation, equally good", () => {
    const names = bestTable(
      drawnSheet(`
Organisation name | Institution name | Country
University of Example | Universität Beispiel | DE
Beta Works Ltd | Beta Werke GmbH | IE
Gamma School | Gammaschule | ES
`)
    );
    expect(mapColumns(names, NO_CHOICES)[0]).toMatchObject({ confidence: "likely", rival: 1 });
  });

  test("what the user chose decides, and nothing else takes the field", () => {
    const columns: readonly ColumnChoice[] = [
      { header: "country of REGISTRATION", column: 2, field: "country" },
    ];
    const map = mapColumns(table, { ...NO_CHOICES, columns });
    expect(map[2]).toEqual({
      index: 2,
      field: "country",
      confidence: "certain",
      evidence: "choice",
    });
    expect(map[1]?.field).toBeNull();
  });

  test("what the user said to be none of ours stays unmapped", () => {
    const columns: readonly ColumnChoice[] = [{ header: "Country", column: 1, field: null }];
    const map = mapColumns(table, { ...NO_CHOICES, columns });
    expect(map[1]).toEqual({ index: 1, field: null, confidence: "none", evidence: "choice" });
    expect(map[2]).toMatchObject({ field: "country", confidence: "certain" });
  });

  test("of two columns with one header, the choice means the one in its place", () => {
    const twins = bestTable(
      drawnSheet(`
Organisation | Country | Country
University of Example | Germany | Austria
Beta Works Ltd | France | Ireland
`)
    );
    const columns: readonly ColumnChoice[] = [{ header: "Country", column: 2, field: "country" }];
    expect(mapColumns(twins, { ...NO_CHOICES, columns })[2]?.evidence).toBe("choice");
    const moved: readonly ColumnChoice[] = [{ header: "Country", column: 9, field: "country" }];
    const map = mapColumns(twins, { ...NO_CHOICES, columns: moved });
    expect(map.filter(({ evidence }) => evidence === "choice")).toEqual([]);
  });

  test("a choice finds its column by the header after the table has moved", () => {
    const columns: readonly ColumnChoice[] = [
      { header: "Country of registration", column: 7, field: "country" },
    ];
    expect(mapColumns(table, { ...NO_CHOICES, columns })[2]?.evidence).toBe("choice");
  });

  test("two choices of one field: the later one stands", () => {
    const columns: readonly ColumnChoice[] = [
      { header: "Country", column: 1, field: "country" },
      { header: "Country of registration", column: 2, field: "country" },
    ];
    const map = mapColumns(table, { ...NO_CHOICES, columns });
    expect(map.map(({ field }) => field)).toEqual(["organisation", null, "country"]);
  });
});

describe("columns that fit equally", () => {
  test.each([
    [
      "role",
      2,
      `
Organisation | Country | Role | Role
Alpha | Germany | foo | tbc
Beta | France | blue | no
Gamma | Italy | bar | withdrawn
Delta | Spain | foo | candidate
`,
    ],
    [
      "status",
      4,
      `
Organisation | PIC | Country | Role | Status | Status
Alpha | | Germany | Partner | invited | withdrawn
Beta | | France | Partner | awaiting reply | blah
Gamma | | Italy | Partner | in dialogue | candidate
`,
    ],
  ])("%s: the one further left is taken", (field, index, drawing) => {
    const map = mapColumns(bestTable(drawnSheet(drawing)), NO_CHOICES);
    expect(map.find((one) => one.field === field)?.index).toBe(index);
  });
});
