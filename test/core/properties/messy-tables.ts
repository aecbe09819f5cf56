import fc from "fast-check";
import type { CellValue, Sheet } from "../../../src/core/table/grid";
import { plainSheet } from "../table/plain-sheet";

/** A partner table as people keep them: a header, and a row for each partner. */
export interface MessyTable {
  /** Above the header: titles, logos, blank rows. */
  readonly above: readonly (readonly CellValue[])[];
  readonly kinds: readonly Kind[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export type Kind = keyof typeof COLUMNS;

// Few, so that the same organisation comes again.
const WORDS = ["Adler", "Birke", "Cirro"];
const BEFORE = ["University of", "Lycée professionnel", "Chamber of", ""];
const BEHIND = ["GmbH", "–\u00a0Dept. of Design", ""];

const name = fc
  .record({
    before: fc.constantFrom(...BEFORE),
    word: fc.constantFrom(...WORDS),
    behind: fc.constantFrom(...BEHIND),
  })
  .map(({ before, word, behind }) => `${before} ${word} ${behind}`.trim());

interface ColumnOf {
  readonly headers: readonly string[];
  /** What is plain to read. */
  readonly plain: readonly CellValue[];
  /** What people write as well. */
  readonly odd: readonly CellValue[];
}

const COLUMNS = {
  number: {
    headers: ["No.", "Nr.", "#", "N°"],
    plain: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    odd: ["P1", "2a", ""],
  },
  organisation: {
    headers: ["Organisation", "Partner name", "Nom de l'organisme", "Einrichtung", "Denominazione"],
    plain: [],
    odd: ["TBC", "n.n.", "?", "https://adler.example", "Total", 7],
  },
  country: {
    headers: ["Country", "Pays", "Land", "Paese", "Country\u00a0code", "Pais"],
    plain: ["Germany", "FR", "Italia", "España", "Danmark", "AT", "Türkiye", "EL", "Sverige"],
    odd: ["D", "Frrance", "Lyon, France", "Switzerland", "UK", "Greenland", "EU", "?", "Jersey"],
  },
  role: {
    headers: ["Role", "Rôle", "Rolle", "Ruolo", "Role in project"],
    plain: ["Full partner", "Partner", "BEN", "Associated partner", "Coordinator", "partenaire"],
    odd: ["Applicant", "WP3 lead", "P1", "AE", "partner / coordinator", "", "Subcontractor"],
  },
  type: {
    headers: ["Type", "Organisation type", "Type d'organisme", "Einrichtungsart"],
    plain: ["HEI", "VET provider", "SME", "Chamber", "EPLUS-EDU-HEI", "University", "Trade union"],
    odd: ["HEI/VET", "SME, VET", "Other", "Cluster", "", "public", "Univrsity", "NGO"],
  },
  status: {
    headers: ["Status", "Confirmed?", "Statut"],
    plain: ["confirmed", "yes", "signed"],
    odd: ["candidate", "withdrawn", "tbc", "", "no", "waiting for mandate"],
  },
  charter: { headers: ["ECHE", "ECHE?"], plain: ["yes", "x"], odd: ["no", "", "n/a", "2027"] },
  pic: {
    headers: ["PIC", "PIC number", "PIC\ncode"],
    plain: [100_000_018, 100_000_115, "100 000 212", "100000309"],
    odd: ["", "100000310", 12, "see annex", "100\u00a0000\u00a0018"],
  },
  higherEducation: {
    headers: ["HEI", "Higher education institution (x)"],
    plain: ["x", "", ""],
    odd: ["yes", "no", "?", true, false],
  },
  note: {
    headers: ["Remarks", "Contact", "", "Budget (EUR)"],
    plain: ["", "", "call back"],
    odd: ["x".repeat(5_000), "a@b.example", 250_000, "Total", "Partner", "=1+1", "Germany"],
  },
} as const satisfies Readonly<Record<string, ColumnOf>>;

/** What stands in a cell by mistake. */
const mishap: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(
  "#REF!",
  "#N/A",
  "\u00a0",
  "\u200b",
  "ﬁn\u0301",
  "𝔊ermany",
  "=",
  "constructor",
  "-",
  true,
  0,
  -1.5
);

const NEEDED: readonly Kind[] = ["organisation", "country"];
const OTHERS = (Object.keys(COLUMNS) as Kind[]).filter((kind) => !NEEDED.includes(kind));

const kinds: fc.Arbitrary<readonly Kind[]> = fc
  .subarray(OTHERS)
  .chain((others) =>
    fc.shuffledSubarray([...NEEDED, ...others], { minLength: others.length + NEEDED.length })
  );

interface Tidy {
  /** Whether each row names its organisation and a place, so that it is a partner wherever it stands. */
  readonly named: boolean;
  readonly most: number;
}

function cellOf(kind: Kind, { named }: Tidy): fc.Arbitrary<CellValue> {
  const { plain, odd }: ColumnOf = COLUMNS[kind];
  const usual = kind === "organisation" ? name : fc.constantFrom(...plain);
  if (named && kind === "organisation") return name;
  const filled = named && kind === "country" ? odd.filter((value) => value !== "") : odd;
  const mishaps = named && kind === "country" ? [] : [{ weight: 1, arbitrary: mishap }];
  return fc.oneof(
    { weight: 12, arbitrary: usual },
    { weight: 4, arbitrary: fc.constantFrom(...filled) },
    ...mishaps
  );
}

const above: fc.Arbitrary<MessyTable["above"]> = fc.array(
  fc.constantFrom<readonly CellValue[]>(
    ["Skills Alliance, draft 3"],
    [""],
    ["Partners (9 organisations)"]
  ),
  { maxLength: 3 }
);

/** Partner tables with realistic cells, odd ones and mishaps among them. */
export function messyTable(tidy: Tidy): fc.Arbitrary<MessyTable> {
  return kinds.chain((kindsOf) =>
    fc.record({
      above,
      kinds: fc.constant(kindsOf),
      header: fc.tuple(...kindsOf.map((kind) => fc.constantFrom<string>(...COLUMNS[kind].headers))),
      rows: fc.array(fc.tuple(...kindsOf.map((kind) => cellOf(kind, tidy))), {
        minLength: 2,
        maxLength: tidy.most,
      }),
    })
  );
}

/** A table on a sheet of its own. */
export function sheetOf({ above: titles, header, rows }: MessyTable): Sheet {
  const width = Math.max(header.length, 1);
  const padded = titles.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  return plainSheet([...padded, header, ...rows]);
}
