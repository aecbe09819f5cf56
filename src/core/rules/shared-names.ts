import { sameOrganisationKey } from "../reading/organisation-name";
import type { Partner } from "../reading/partner";

/** A name that rows share, however they spell it. */
export interface SharedName {
  /** The same for two spellings of one name; "" where nothing is left to compare. */
  readonly key: string;
  /** How many rows have it. */
  readonly rows: number;
}

/** The names of rows that may share them, told apart by their marks first (see `NameGlance`): those with one key have one mark. */
export class SharedNames {
  private readonly byMark = new Map<number, Spellings>();

  /** The name of one more row; `mark`: its own. */
  of(row: Partner, mark: number): SharedName {
    let spellings = this.byMark.get(mark);
    if (!spellings) this.byMark.set(mark, (spellings = new Spellings()));
    return spellings.of(row);
  }

  /** Rows whose names are made of the same words in different orders, the last of each order: their marks are the same. */
  reordered(): readonly (readonly Partner[])[] {
    return [...this.byMark.values()].flatMap((spellings) => {
      const rows = spellings.names().flatMap(({ key, last }) => (key.includes(" ") ? last : []));
      return rows.length > 1 ? [rows] : [];
    });
  }
}

interface CountedName extends SharedName {
  rows: number;
  last: Partner;
}

/** The spellings of one mark: mostly one, in all of its rows. */
class Spellings {
  private latest = "";
  private name: CountedName | null = null;
  private readonly bySpelling = new Map<string, CountedName>();
  private readonly byKey = new Map<string, CountedName>();

  of(row: Partner): CountedName {
    const { organisation } = row;
    let { name } = this;
    if (name === null || organisation !== this.latest) {
      name = this.bySpelling.get(organisation) ?? this.learn(row);
      this.latest = organisation;
      this.name = name;
    }
    name.rows++;
    name.last = row;
    return name;
  }

  names(): readonly CountedName[] {
    return [...this.byKey.values()];
  }

  private learn(row: Partner): CountedName {
    const key = sameOrganisationKey(row.organisation);
    const name = this.byKey.get(key) ?? { key, rows: 0, last: row };
    this.byKey.set(key, name);
    this.bySpelling.set(row.organisation, name);
    return name;
  }
}
