import { checkDrawn } from "../report/check-drawn";
import { drawnSheet } from "../table/drawn-sheet";
import { bestTable, mapping } from "../table/found";

const PIC = 97 * 9_876_543 + 1;
const NBSP = "\u00a0";

function grouped(pic: number): string {
  return String(pic).replace(/\d{3}(?=\d)/g, `$&${NBSP}`);
}

test("the participants' table of a submission form, Part B", () => {
  const table = bestTable(
    drawnSheet(`
No. | Short name | Participant legal name | Type | Lead roles | Country
1 | EXU | University of Example | Higher education institution | Coordinator, WP1 | Germany
2 | BETA | Beta Works Ltd | Small and medium sized enterprise | WP2 leader | Ireland
3 | GSC | Gamma School of Crafts | Vocational school | | Spain
`)
  );
  expect(mapping(table)).toEqual([
    "No.: partnerNumber!",
    "Short name: shortName!",
    "Participant legal name: organisation!",
    "Type: organisationType!",
    "Lead roles: role!",
    "Country: country!",
  ]);
});

const identified = (country: string, pic: string): string => `
Organisation | Country | Role | Type | PIC | OID | Erasmus code
University of Example | ${country} | Coordinator | University | ${pic} | E100${NBSP}12345 | D${NBSP}${NBSP}MUSTER01
Beta Works Ltd | IE | Partner | SME | ${grouped(PIC + 97)} | E10012346 |
`;

test("no-break spaces inside PIC, OID and Erasmus code are no part of them", () => {
  const { columns, verdict } = checkDrawn(identified("DE", grouped(PIC)));
  expect(columns.slice(4).map(({ field, confidence }) => `${String(field)} ${confidence}`)).toEqual(
    ["pic certain", "oid certain", "erasmusCode certain"]
  );
  const [university] = verdict.standings;
  expect(university?.partner).toMatchObject({ pic: PIC, erasmusCode: "D MUSTER01" });
});

test("a PIC with a wrong digit and a code of another country are worth a caution each", () => {
  const codes = (drawn: string): readonly string[] =>
    checkDrawn(drawn).verdict.cautions.flatMap(({ code, partners }) =>
      ["pic-misspelt", "erasmus-code-elsewhere"].includes(code)
        ? [`${code} ${partners.join(" ")}`]
        : []
    );
  expect(codes(identified("DE", grouped(PIC)))).toEqual([]);
  expect(codes(identified("DE", grouped(PIC + 1)))).toEqual(["pic-misspelt 1"]);
  expect(codes(identified("AT", grouped(PIC)))).toEqual(["erasmus-code-elsewhere 1"]);
});
