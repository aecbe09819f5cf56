/** What an organisation of some type can count as. "possible": it may, and only the user can tell. */
type Capability = "certain" | "possible" | "no";

interface OrganisationTypeFacts {
  readonly name: string;
  readonly groups: {
    readonly "labour-market-actor": Capability;
    readonly "higher-education-institution": Capability;
    readonly "vet-provider": Capability;
  };
}

const NEITHER = {
  "labour-market-actor": "no",
  "higher-education-institution": "no",
  "vet-provider": "no",
} as const;
const LABOUR_MARKET_ACTOR = { ...NEITHER, "labour-market-actor": "certain" } as const;
const PERHAPS_LABOUR_MARKET_ACTOR = { ...NEITHER, "labour-market-actor": "possible" } as const;
const HIGHER_EDUCATION = { ...NEITHER, "higher-education-institution": "certain" } as const;
const VET = { ...NEITHER, "vet-provider": "certain" } as const;
const PERHAPS_VET = { ...NEITHER, "vet-provider": "possible" } as const;
const PERHAPS_EITHER_PROVIDER = {
  ...NEITHER,
  "higher-education-institution": "possible",
  "vet-provider": "possible",
} as const;
const PERHAPS_ANYTHING = { ...PERHAPS_EITHER_PROVIDER, "labour-market-actor": "possible" } as const;

/**
 * The types of organisation we tell apart, and what each can count as unless the user says otherwise.
 * The calls' own lists are open ("such as") and define neither group; this is our reading of them.
 */
export const ORGANISATION_TYPES = {
  sme: { name: "Small or medium-sized enterprise", groups: LABOUR_MARKET_ACTOR },
  "large-enterprise": { name: "Large enterprise", groups: LABOUR_MARKET_ACTOR },
  "social-enterprise": { name: "Social enterprise", groups: LABOUR_MARKET_ACTOR },
  "self-employed": { name: "Self-employed person", groups: LABOUR_MARKET_ACTOR },
  enterprise: { name: "Enterprise", groups: LABOUR_MARKET_ACTOR },
  chamber: { name: "Chamber", groups: LABOUR_MARKET_ACTOR },
  "trade-union": { name: "Trade union", groups: LABOUR_MARKET_ACTOR },
  "trade-or-employers-association": {
    name: "Trade or employers’ association",
    groups: LABOUR_MARKET_ACTOR,
  },
  "social-partner": { name: "Social partner", groups: LABOUR_MARKET_ACTOR },
  // In the rule's own words, whatever it is besides.
  "labour-market-actor": { name: "Labour market actor", groups: LABOUR_MARKET_ACTOR },

  cluster: { name: "Cluster", groups: PERHAPS_LABOUR_MARKET_ACTOR },
  "sectoral-or-professional-association": {
    name: "Sectoral or professional association",
    groups: PERHAPS_LABOUR_MARKET_ACTOR,
  },
  association: { name: "Association or federation", groups: PERHAPS_LABOUR_MARKET_ACTOR },
  "sector-skills-council": { name: "Sector skills council", groups: PERHAPS_LABOUR_MARKET_ACTOR },
  "intermediary-representing-enterprises": {
    name: "Intermediary representing enterprises",
    groups: PERHAPS_LABOUR_MARKET_ACTOR,
  },
  // Says "education, training or youth organisations or enterprises" in one breath.
  intermediary: { name: "Intermediary", groups: PERHAPS_LABOUR_MARKET_ACTOR },

  university: { name: "University", groups: HIGHER_EDUCATION },
  "tertiary-institute": { name: "Higher education institution", groups: HIGHER_EDUCATION },
  "university-of-applied-sciences": {
    name: "University of applied sciences or polytechnic",
    groups: { ...HIGHER_EDUCATION, "vet-provider": "possible" },
  },

  "vet-school-or-centre": { name: "VET school or centre", groups: VET },
  "secondary-vocational-institute": { name: "Secondary vocational institute", groups: VET },
  "tertiary-vocational-institute": {
    name: "Tertiary vocational institute",
    groups: PERHAPS_EITHER_PROVIDER,
  },
  // A network is taken as one organisation; whether it trains anybody itself the type doesn't say.
  "vet-network": { name: "Network of VET providers", groups: PERHAPS_VET },
  "training-provider": { name: "Training provider", groups: PERHAPS_VET },
  "education-or-training-provider": {
    name: "Education or training provider",
    groups: PERHAPS_EITHER_PROVIDER,
  },
  // CORDIS's HES: one code for universities and secondary schools.
  "higher-or-secondary-education": {
    name: "Higher or secondary education establishment",
    groups: PERHAPS_EITHER_PROVIDER,
  },
  "adult-education-centre": { name: "Adult education centre", groups: PERHAPS_VET },
  school: { name: "School", groups: PERHAPS_VET },
  "general-school": { name: "School for general education", groups: NEITHER },

  "research-institute": { name: "Research institute", groups: NEITHER },
  ngo: { name: "Non-governmental organisation", groups: NEITHER },
  "ngo-association-or-social-enterprise": {
    name: "NGO, association or social enterprise",
    groups: PERHAPS_LABOUR_MARKET_ACTOR,
  },
  foundation: { name: "Foundation", groups: NEITHER },
  "public-authority": { name: "Public authority", groups: NEITHER },
  "public-service-provider": { name: "Public service provider", groups: NEITHER },
  "development-agency": { name: "Development agency", groups: NEITHER },
  "employment-service": { name: "Employment service", groups: NEITHER },
  "guidance-body": { name: "Guidance or counselling body", groups: NEITHER },
  "qualification-body": {
    name: "Accreditation, certification or qualification body",
    groups: NEITHER,
  },
  hospital: { name: "Hospital or care institution", groups: NEITHER },
  "statistics-office": { name: "Statistics office", groups: NEITHER },
  "youth-organisation": { name: "Youth organisation", groups: NEITHER },
  "sports-organisation": { name: "Sports organisation", groups: NEITHER },
  "cultural-organisation": { name: "Cultural organisation", groups: NEITHER },
  "international-organisation": { name: "International organisation", groups: NEITHER },
  "european-grouping": {
    name: "European grouping of territorial cooperation",
    groups: NEITHER,
  },

  other: { name: "Other", groups: PERHAPS_ANYTHING },
} as const satisfies Readonly<Record<string, OrganisationTypeFacts>>;

export type OrganisationType = keyof typeof ORGANISATION_TYPES;
