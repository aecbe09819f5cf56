// Words of our own to fill columns with; the places are real, nobody and nothing else is.

export const CITIES = list(
  "Linz|Ghent|Varna|Rijeka|Larnaca|Brno|Aarhus|Tartu|Tampere|Lyon|Leipzig|Patras|Szeged|Galway|Bologna|Liepāja|Kaunas|" +
    "Esch-sur-Alzette|Valletta|Utrecht|Gdańsk|Braga|Cluj-Napoca|Košice|Maribor|Bilbao|Malmö|Bergen|Ankara|Novi Sad"
);

export const REGIONS = list(
  "Tirol|Flandern|Severoiztochen|Jadranska Hrvatska|Jihovýchod|Midtjylland|Länsi-Suomi|Bretagne|Sachsen|Dytiki Ellada|" +
    "Dél-Alföld|Emilia-Romagna|Norte|Śląskie|Nord-Vest|Východné Slovensko|País Vasco|Sydsverige|Vestlandet|Vojvodina"
);

export const NUTS = list(
  "AT31|BE23|BG33|HR03|CZ064|DK04|FI197|FRH0|DED5|EL63|HU333|IE042|ITH55|LV003|LT022|NL310|PL634|PT112|RO113|SK042|ES213|SE224"
);

export const STREETS = list(
  "Lindenweg|High Street|Rue du Moulin|Via Roma|Calle Mayor|ul. Lipowa|Hlavná|Kungsgatan|Rua Nova|Stationsplein|Fő utca"
);

export const FIRST_NAMES = list(
  "Anna|Bram|Chiara|Dana|Eero|Fatma|Giorgos|Hanna|Ivan|Jana|Katarzyna|Luís|Maria|Niels|Oana|Petra|Rasa|Søren|Tomasz|Vera"
);

export const FAMILY_NAMES = list(
  "Aalto|Bauer|Conti|Dimitrov|Eriksen|Fischer|Gomes|Horvat|Ivanova|Janssen|Kowalska|Lopez|Moreau|Novák|Popa|Rossi|Schmid|Tamm|Vella|Yılmaz"
);

export const THINGS = list(
  "Hydrogen Skills|Green Textiles|Blue Harbour|Digital Crafts|Circular Wood|Smart Farming|Silver Care|Clean Steel|Open Games|Fair Tourism"
);

export const KINDS = list(
  "Alliance|Blueprint|Pathways|Campus|Network|Lab|Bridge|Academy|Partnership|Roadmap"
);

/** Names of organisations are one of these kinds and a city. */
export const ORGANISATION_KINDS = list(
  "University of|Technical College|Chamber of Commerce|Vocational School|Institute for Skills|Metalworks|Federation of Industry|" +
    "Berufsschule|Lycée professionnel|Università di|Fundación|Szakképzési Centrum|Consulting GmbH"
);

export const DEPARTMENTS = list(
  "Faculty of Engineering|International Office|Department of Education|Projects Unit|Human Resources|Continuing Education"
);

export const POSITIONS = list(
  "Project manager|Head of unit|Professor|Director|Coordinator of studies|Assistant"
);

export const SENTENCES = list(
  "The project brings teachers and employers together and tests new modules with learners in real workshops.|" +
    "Small firms lack people who can repair what they sell; the operation trains them where they live.|" +
    "Three pilots show how guidance, short courses and placements fit into one path.|" +
    "A study of needs comes first, then curricula, then training, and last a plan for the time after funding."
);

export const PRIORITIES = list(
  "Research and innovation|Low-carbon economy|Education and training|Sustainable transport|Employment and mobility|Priority 2|" +
    "Axis 1 - Growth|Social inclusion|Environment and resources|Technical assistance"
);

export const PROGRAMMES = list(
  "KA2|KA220-VET|Cooperation partnerships|Erasmus+|Interreg|Lump sum|Call 2024|2021-2027|Mobility|Cohesion"
);

export const STAGES = list("Ongoing|Closed|Signed|Under implementation|Finalised|Terminated");

export const NOTES = list(
  "see annex|new since spring|two versions exist|to be discussed|as agreed by phone|figures rounded|budget to follow"
);

/** What stands for the sets where a file of the folder is missing. */
export const STAND_INS = {
  countries: list("Austria|Belgium|Germany|Spain|Italy|Poland|Portugal|Sweden|France|Ireland"),
  types: list("University|Company|VET school|Ministry"),
  sizes: list("Micro|Small|Medium|Large"),
} as const;

function list(words: string): readonly string[] {
  return words.split("|");
}
