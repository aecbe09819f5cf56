import type { CellValue } from "../../src/core/table/grid";
import { numbers } from "../disorder";

/** A partner table with its header row, of a kind that people have. */
export interface Mixture {
  readonly says: string;
  /** Whether it is what nearly all tables are like. */
  readonly isUsual: boolean;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Tables of so many partners, the most usual kinds first. All organisations in them are invented. */
export function mixtures(partners: number): readonly Mixture[] {
  const each = (row: (at: number) => readonly CellValue[]): readonly (readonly CellValue[])[] =>
    Array.from({ length: partners }, (_, at) => row(at));
  const names = namesOf(partners);
  const name = (at: number): string => names[at] ?? "";
  const rest = (at: number): readonly string[] => [of(COUNTRIES, at), role(at), of(TYPES, at)];
  return [
    {
      says: "all organisations differ, few countries and types",
      isUsual: true,
      rows: [HEADER, ...each((at) => [name(at), ...rest(at)])],
    },
    {
      says: "the same, numbered, with short names, places and PICs",
      isUsual: true,
      rows: [
        ["No.", "Organisation", "Short name", "City", "Country", "Role", "Type", "PIC"],
        ...each((at) => [at + 1, name(at), `P${at + 1}`, of(PLACES, at), ...rest(at), pic(at)]),
      ],
    },
    {
      says: "an alliance of 20, again and again",
      isUsual: true,
      rows: [HEADER, ...each((at) => [name(at % 20), ...rest(at % 20)])],
    },
    {
      says: "names, countries and PICs, nothing else",
      isUsual: true,
      rows: [
        ["Organisation", "Country", "PIC"],
        ...each((at) => [name(at), of(COUNTRIES, at), pic(at)]),
      ],
    },
    {
      says: "a slip in every third country",
      isUsual: false,
      rows: [
        HEADER,
        ...each((at) => {
          const [country = "", ...more] = rest(at);
          return [name(at), at % 3 === 0 ? withSlip(country, at) : country, ...more];
        }),
      ],
    },
    {
      says: "every type and every role in words of its own",
      isUsual: false,
      rows: [
        HEADER,
        ...each((at) => [
          name(at),
          of(COUNTRIES, at),
          `${role(at)}, work package ${at + 1}`,
          `${of(TYPES, at)} for ${of(FIELDS, at)} in ${of(PLACES, at * 7)} (${at + 1})`,
        ]),
      ],
    },
  ];
}

const HEADER = ["Organisation", "Country", "Role", "Organisation type"];

const COUNTRIES =
  "Germany|Italy|Spain|France|Poland|Greece|Finland|Portugal|Ireland|Austria|Czechia|Türkiye".split(
    "|"
  );
const TYPES = ["University", "VET provider", "SME", "Chamber of commerce", "Large enterprise"];
const KINDS =
  "Technical University|Vocational College|Institute|Chamber|Association|Training Centre|Cluster|Academy|Agency|Federation|Hochschule|Istituto|Politechnika|Société|Fundacja|Συμβούλιο".split(
    "|"
  );
const FIELDS =
  "Welding|Textiles|Wind Power|Timber|Tourism|Shipbuilding|Food Processing|Mechatronics|Care|Railways|Battery Cells|Ceramics|Forestry|Printing|Plumbing|Logistics|Acoustics|Glass|Bicycles|Irrigation".split(
    "|"
  );
const PLACES =
  "Nordhavn|Lindenau|Valdoro|Alpenstahl|Rivamonte|Kostrava|Brunnsby|Tihemäe|Łąkowo|Montclair|Saltfjord|Peñablanca|Vejlund|Ostrowiec Dolny|Grünwald am See|Sørvik|Castelvento|Dunmore West|Akropoli|Székvár|Zelenec|Poiana Lunga|Marisal|Beekdorp".split(
    "|"
  );
const FORMS = ["", "", "", "", "", "", " GmbH", " S.r.l.", " e.V.", " Ltd"];

/** So many names of as many organisations, in no order: a kind, a field, a place and often a number, legal forms aside. */
function namesOf(count: number): readonly string[] {
  const names = new Map<string, string>();
  const dice = numbers();
  while (names.size < count) {
    const [kind, field, place] = [KINDS, FIELDS, PLACES].map((list) => of(list, dice.next().value));
    const branch = names.size < 3000 ? "" : ` ${1 + (dice.next().value % 30)}`;
    const name = `${kind} of ${field} ${place}${branch}`;
    names.set(name, name + of(FORMS, dice.next().value));
  }
  return [...names.values()];
}

function role(at: number): string {
  if (at === 0) return "Coordinator";
  return at % 7 === 0 ? "Associated partner" : "Full partner";
}

/** Such as leave 1 when divided by 97. */
function pic(at: number): number {
  return 900_000_003 - (900_000_002 % 97) + at * 97;
}

/** Another slip in each cell, as far as there are so many: two neighbours changed, or a letter too many. */
function withSlip(word: string, at: number): string {
  const place = 1 + (at % (word.length - 2));
  const letter = String.fromCharCode(97 + (at % 26));
  return at % 2 === 0
    ? word.slice(0, place) + letter + word.slice(place)
    : word.slice(0, place) + word.slice(place + 1, place + 2) + letter + word.slice(place + 2);
}

function of(list: readonly string[], at: number): string {
  return list[at % list.length] ?? "";
}
