import type { Rule } from "../../core/rules/rule";
import { guide2026 } from "../guide-2026";

const ELIGIBILITY = "Part B, Alliances for Innovation, Lot 3, eligibility criteria";
const FUNDING = "Part B, Alliances for Innovation, funding rules";

/** In the order of RULE_IDS. The lot asks for no industrial ecosystem and says nothing of Erasmus charters. */
export const STEM_2026_RULES: readonly Rule[] = [
  {
    id: "one-coordinator",
    force: "must",
    requirement: { kind: "one-coordinator" },
    states:
      "Exactly one organisation coordinates, and its seat is in an EU Member State or in a third country associated to the programme.",
    source: guide2026(ELIGIBILITY, 297),
    interpretation:
      "Affiliated entities and associated partners cannot coordinate. Overseas countries and territories and outermost regions count as the Member State they belong to.",
  },
  {
    id: "countries-allowed",
    force: "must",
    requirement: { kind: "countries-allowed" },
    states:
      "The coordinator and every full partner have their seat in a programme country; organisations from anywhere else take part as associated partners only.",
    source: guide2026(ELIGIBILITY, 297),
    interpretation:
      "A full partner from elsewhere is taken to count towards no minimum. Of Jersey, Guernsey, the Isle of Man, Gibraltar and some other territories the guide says nothing, so they stay undecided.",
  },
  {
    id: "full-partners",
    force: "must",
    requirement: { kind: "full-partners", atLeast: 8 },
    states: "At least 8 organisations take part as full partners, the coordinator included.",
    source: guide2026(ELIGIBILITY, 297),
    interpretation:
      "That the coordinator is one of the full partners stands on page 444. An organisation listed twice is counted once.",
  },
  {
    id: "programme-countries",
    force: "must",
    requirement: { kind: "programme-countries", atLeast: 4 },
    states: "The full partners come from at least 4 different programme countries.",
    source: guide2026(ELIGIBILITY, 297),
    interpretation:
      "A country is covered where a full partner or the coordinator has its legal seat, as page 445 defines it; a territory and the state it belongs to are one country.",
  },
  {
    id: "labour-market-actors",
    force: "must",
    requirement: { kind: "labour-market-actors", atLeast: 3 },
    states:
      "At least 3 full partners are labour market actors: enterprises, venture capital firms among them, or bodies that represent enterprises such as chambers, trade unions and trade associations.",
    source: guide2026(ELIGIBILITY, 297),
    interpretation:
      "The text does not say whether one organisation may count both here and as an education and training provider; unless you choose otherwise, each is counted once.",
  },
  {
    id: "education-and-training-providers",
    force: "must",
    requirement: { kind: "education-and-training-providers", atLeast: 3 },
    states:
      "At least 3 full partners are education and training providers: higher education institutions or VET providers.",
    source: guide2026(ELIGIBILITY, 297),
    interpretation:
      "Research institutes, general schools and bodies that accredit training are taken not to be providers. A higher education institution without a charter counts, since this lot asks for none.",
  },
  {
    id: "higher-education-institution",
    force: "must",
    requirement: { kind: "higher-education-institution", atLeast: 1 },
    states: "Among the full partners there should be one higher education institution or more.",
    source: guide2026(ELIGIBILITY, 297),
    interpretation:
      "The guide says “should” in the midst of its conditions; it is judged as a condition. One body that is both higher education institution and VET provider is taken to stand for one of the two.",
  },
  {
    id: "vet-provider",
    force: "must",
    requirement: { kind: "vet-provider", atLeast: 1 },
    states:
      "Among the full partners there should be one provider of vocational education and training or more.",
    source: guide2026(ELIGIBILITY, 297),
    interpretation:
      "The guide says “should” in the midst of its conditions; it is judged as a condition. One body that is both higher education institution and VET provider is taken to stand for one of the two.",
  },
  {
    id: "eu-grant",
    force: "must",
    requirement: { kind: "eu-grant", atMost: 1_500_000 },
    states: "The EU grant asked for is at most EUR 1 500 000.",
    source: guide2026(FUNDING, 312),
  },
  {
    id: "duration",
    force: "should",
    requirement: { kind: "duration", months: [24] },
    states: "The project should normally last 24 months.",
    source: guide2026(ELIGIBILITY, 297),
    interpretation:
      "The text says what is normal, so another duration is shown as advice and does not make a consortium ineligible.",
  },
];
