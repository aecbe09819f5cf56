import { drawnSheet } from "./drawn-sheet";
import { bestTable, mapping } from "./found";

test.each(["Type of organisation", "Category", "Please tick"])(
  "boxes to tick below the heading %j are read as what each of them says",
  (heading) => {
    const sheet = drawnSheet(
      `
      No | Organisation          | Country | ${heading} |     |     |
         |                       |         | HEI        | VET | SME | Labour market actor
      1  | Brook University      | Ireland | x          |     |     |
      2  | Lycée des Deux-Ponts  | France  |            | x   |     |
      3  | Vento Lavori Srl      | Italy   |            |     | x   |
      4  | Rail Workers' Union   | Malta   |            |     |     | x
      `,
      { merged: ["D1:G1"] }
    );
    expect(mapping(bestTable(sheet))).toEqual([
      "No: partnerNumber!",
      "Organisation: organisation!",
      "Country: country!",
      "HEI: isHigherEducationInstitution!",
      "VET: isVetProvider!",
      "SME: isSme!",
      "Labour market actor: isLabourMarketActor!",
    ]);
  }
);

test("boxes to tick for each role, below a heading that says role", () => {
  const sheet = drawnSheet(`
    Organisation          | Country | Role        |              |
                          |         | Coordinator | Full partner | Associated partner
    Brook University      | Ireland | x           |              |
    Lycée des Deux-Ponts  | France  |             | x            |
    Alpine Skills Society | Norway  |             |              | x
  `);
  expect(mapping(bestTable(sheet))).toEqual([
    "Organisation: organisation!",
    "Country: country!",
    "Coordinator: isCoordinator!",
    "Full partner: isFullPartner!",
    "Associated partner: isAssociatedPartner!",
  ]);
});

test.each(["Budget", "Contact"])(
  "what stands below the heading %j is no box of ours",
  (heading) => {
    const sheet = drawnSheet(
      `
      Organisation         | Country | ${heading} |      |
                           |         | HEI        | VET  | Name
      Brook University     | Ireland | x          |      | A
      Lycée des Deux-Ponts | France  |            | x    | B
      `,
      { merged: ["C1:E1"] }
    );
    expect(mapping(bestTable(sheet))).toEqual(["Organisation: organisation!", "Country: country!"]);
  }
);
