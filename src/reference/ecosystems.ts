interface Ecosystem {
  readonly name: string;
  /** Other names and parts of the name people write, apart by "|". */
  readonly aliases: string;
}

/**
 * The 14 industrial ecosystems, in the order of the Erasmus+ Programme Guide 2026 (version 1, p. 295-296). Told apart by
 * name only: the numbering changed between editions.
 */
export const ECOSYSTEMS = {
  "mobility-transport-automotive": {
    name: "Mobility – Transport – Automotive",
    aliases:
      "mobility | transport | automotive | mobility, transport and automotive | freight transport",
  },
  textile: {
    name: "Textile",
    aliases: "textiles | fashion | textiles, clothing, leather and footwear",
  },
  "renewable-energy": { name: "Renewable Energy", aliases: "renewables | energy – renewables" },
  electronics: { name: "Electronics", aliases: "microelectronics | semiconductors" },
  retail: { name: "Retail", aliases: "retail trade | commerce" },
  construction: {
    name: "Construction",
    aliases: "building | construction industry | built environment",
  },
  "aerospace-and-defence": {
    name: "Aerospace and Defence",
    aliases: "aerospace & defence | aerospace | defence | aerospace and defense | defense | space",
  },
  "low-carbon-energy-intensive-industries": {
    name: "Low-carbon Energy-Intensive Industries",
    aliases:
      "energy-intensive industries | energy intensive industries | low carbon industries | EII | steel | chemicals",
  },
  // Passenger transport is tourism's, freight is mobility's (p. 296, note 352).
  tourism: { name: "Tourism", aliases: "travel and tourism | hospitality | passenger transport" },
  "agri-food": {
    name: "Agri-food",
    aliases: "agrifood | agriculture | food | agriculture and food",
  },
  "creative-and-cultural-industries": {
    name: "Creative and Cultural Industries",
    aliases:
      "creative & cultural industries | cultural and creative industries | CCI | CCSI | culture | creative industries",
  },
  digital: { name: "Digital", aliases: "ICT | digital industries | information technology" },
  "proximity-and-social-economy": {
    name: "Proximity and Social Economy",
    aliases:
      "proximity & social economy | social economy | proximity, social economy and civil security",
  },
  health: { name: "Health", aliases: "healthcare | health care | medical technology" },
} as const satisfies Readonly<Record<string, Ecosystem>>;
