import { drawnSheet } from "./drawn-sheet";
import { bestTable, mapping, partners } from "./found";

// "Poř." is a number in Czech and Portugal's code to others, "PM" person months and Saint Pierre and Miquelon.
test.each(["Poř.", "PM", "ID", "Est."])("%s heads a column like any other", (header) => {
  const table = bestTable(
    drawnSheet(`
Project | GREEN | draft of March | |
${header} | Organisation | Country | Role | Type
1 | University of Example | Germany | Coordinator | University
2 | Beta Works Ltd | Ireland | Partner | SME
3 | Gamma School | Spain | Partner | VET school
`)
  );
  expect(partners(table)).toEqual(["University of Example", "Beta Works Ltd", "Gamma School"]);
  expect(mapping(table)).toEqual(
    expect.arrayContaining([
      "Organisation: organisation!",
      "Country: country!",
      "Role: role!",
      "Type: organisationType!",
    ])
  );
});
