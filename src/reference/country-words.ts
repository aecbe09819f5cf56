/** Words in names of places that people shorten or leave out, each with what stands for it when names are compared. */
export const SHORTENED_WORDS: Readonly<Record<string, string>> = {
  saint: "st",
  sint: "st",
  sankt: "st",
  island: "islands",
  isds: "islands",
  isd: "islands",
  isl: "islands",
  isls: "islands",
  terr: "territory",
  terrs: "territory",
  territories: "territory",
  br: "british",
  brit: "british",
  occ: "occupied",
  and: "",
  the: "",
  n: "north",
  s: "south",
  e: "east",
  w: "west",
  острова: "о ва",
  остров: "о в",
};

/** Articles before the name of a country ("La France", "iċ-Ċekja", "an Spáinn", "Η Ελλάδα"). */
export const ARTICLES = `
  the | la | le | les | l | el | los | il | lo | gli | i | o | a | os | as | die | der | das | den | det | dei | het | de | es
  ic | id | in | ir | is | it | ix | iz | an | na | hið | η | ο | το | οι | τα
`;

/** Those that are part of a name in CLDR's Maltese, though not everybody writes them. */
export const ARTICLES_OF_NAMES = "il | l | ic | id | in | ir | is | it | ix | iz";
