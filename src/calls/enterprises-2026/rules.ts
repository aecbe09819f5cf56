import type { Rule } from "../../core/rules/rule";
import { guide2026 } from "../guide-2026";

const ELIGIBILITY = "Part B, Alliances for Innovation, Lot 1, eligibility criteria";
const FUNDING = "Part B, Alliances for Innovation, funding rules";

/** In the order of RULE_IDS. The lot asks for no industrial ecosystem. */
export const ENTERPRISES_2026_RULES: readonly Rule[] = [
  {
    id: "one-coordinator",
    force: "must",
    requirement: { kind: "one-coordinator" },
    states:
      "Exactly one organisation coordinates, and its seat is in an EU Member State or in a third country associated to the programme.",
    source: guide2026(ELIGIBILITY, 293),
    interpretation:
      "Affiliated entities, associated partners and full partners from regions 1 to 3 cannot coordinate. Overseas countries and territories and outermost regions count as the Member State they belong to.",
  },
  {
    id: "countries-allowed",
    force: "must",
    requirement: { kind: "countries-allowed" },
    states:
      "Every full partner has its seat in a programme country or, Belarus excepted, in regions 1 to 3: the Western Balkans, the Eastern neighbourhood and the South-Mediterranean countries; organisations from anywhere else take part as associated partners only.",
    source: guide2026(ELIGIBILITY, 293),
    interpretation:
      "A full partner from a country that cannot have one is taken to count towards no minimum. Of Jersey, Guernsey, the Isle of Man, Gibraltar and some other territories the guide says nothing, so they stay undecided.",
  },
  {
    id: "full-partners",
    force: "must",
    requirement: { kind: "full-partners", atLeast: 8 },
    states: "At least 8 organisations take part as full partners, the coordinator included.",
    source: guide2026(ELIGIBILITY, 293),
    interpretation:
      "The guide does not say whether full partners from regions 1 to 3 count here; they are taken to. That the coordinator is one of the full partners stands on page 444. An organisation listed twice is counted once.",
  },
  {
    id: "programme-countries",
    force: "must",
    requirement: { kind: "programme-countries", atLeast: 4 },
    states: "The full partners come from at least 4 different programme countries.",
    source: guide2026(ELIGIBILITY, 293),
    interpretation:
      "A full partner from regions 1 to 3 adds no country. A country is covered where a full partner or the coordinator has its legal seat, as page 445 defines it; a territory and the state it belongs to are one country.",
  },
  {
    id: "labour-market-actors",
    force: "must",
    requirement: { kind: "labour-market-actors", atLeast: 3 },
    states:
      "At least 3 full partners are labour market actors: enterprises, or bodies that represent them such as chambers, trade unions and trade associations.",
    source: guide2026(ELIGIBILITY, 293),
    interpretation:
      "Full partners from regions 1 to 3 are taken to count, though the text does not say so. Nor does it say whether one organisation may count both here and as an education and training provider; unless you choose otherwise, each is counted once.",
  },
  {
    id: "education-and-training-providers",
    force: "must",
    requirement: { kind: "education-and-training-providers", atLeast: 3 },
    states:
      "At least 3 full partners are education and training providers: higher education institutions or VET providers.",
    source: guide2026(ELIGIBILITY, 293),
    interpretation:
      "Full partners from regions 1 to 3 are taken to count, though the text does not say so. Research institutes, general schools and bodies that accredit training are taken not to be providers. A higher education institution known to lack the charter it needs is not counted.",
  },
  {
    id: "higher-education-institution",
    force: "must",
    requirement: { kind: "higher-education-institution", atLeast: 1 },
    states: "Among the full partners there should be one higher education institution or more.",
    source: guide2026(ELIGIBILITY, 293),
    interpretation:
      "The table of criteria says “should”, the text before it on page 290 says it has to be so; it is judged as a condition. One body that is both higher education institution and VET provider is taken to stand for one of the two.",
  },
  {
    id: "vet-provider",
    force: "must",
    requirement: { kind: "vet-provider", atLeast: 1 },
    states:
      "Among the full partners there should be one provider of vocational education and training or more.",
    source: guide2026(ELIGIBILITY, 293),
    interpretation:
      "The table of criteria says “should”, the text before it on page 290 says it has to be so; it is judged as a condition. One body that is both higher education institution and VET provider is taken to stand for one of the two.",
  },
  {
    id: "eche",
    force: "must",
    requirement: { kind: "eche" },
    states:
      "Every higher education institution with its seat in a programme country holds a valid Erasmus Charter for Higher Education (ECHE); those elsewhere need none.",
    source: guide2026(ELIGIBILITY, 293),
    interpretation:
      "Asked here of the coordinator and the full partners, since the others count towards nothing.",
  },
  {
    id: "eu-grant",
    force: "must",
    requirement: {
      kind: "eu-grant",
      atMost: 1_500_000,
      byMonths: { 24: 1_000_000, 36: 1_500_000 },
    },
    states:
      "The EU grant asked for is at most EUR 1 000 000 for a project of 24 months, and at most EUR 1 500 000 for one of 36 months.",
    source: guide2026(FUNDING, 312),
    interpretation:
      "For any other duration the text names no limit: up to the lower one is taken to be allowed, above the higher one not, and in between it stays undecided.",
  },
  {
    id: "duration",
    force: "should",
    requirement: { kind: "duration", months: [24, 36] },
    states: "The project should normally last 24 or 36 months.",
    source: guide2026(ELIGIBILITY, 293),
    interpretation:
      "The text says what is normal, so another duration is shown as advice and does not make a consortium ineligible.",
  },
];
