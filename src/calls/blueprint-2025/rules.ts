import type { Rule } from "../../core/rules/rule";
import { callPage2025 } from "./call-page";

const DETAILS = "Call details";
const CONSORTIUM = "Consortium Composition";
const PROJECT_DURATION = "Project duration";

/** In the order of RULE_IDS. */
export const BLUEPRINT_2025_RULES: readonly Rule[] = [
  {
    id: "one-coordinator",
    force: "must",
    requirement: { kind: "one-coordinator" },
    states:
      "Exactly one organisation coordinates, and its seat is in an EU Member State or in a third country associated to the programme.",
    source: callPage2025(CONSORTIUM),
    interpretation:
      "Not confirmed by this text: the call page says nothing of the coordinator. Taken from other pages about this edition and from the guide of the year after.",
  },
  {
    id: "countries-allowed",
    force: "must",
    requirement: { kind: "countries-allowed" },
    states:
      "The coordinator and every full partner have their seat in a programme country or in any partner country, Belarus and Russia excepted.",
    source: callPage2025(DETAILS),
    interpretation:
      "The exception for Belarus and Russia is not confirmed by this text: it was read on other pages only. Of Jersey, Guernsey, the Isle of Man, Gibraltar and some other territories nothing is said, so they stay undecided.",
  },
  {
    id: "full-partners",
    force: "must",
    requirement: { kind: "full-partners", atLeast: 12 },
    states: "At least 12 organisations take part as full partners, the coordinator included.",
    source: callPage2025(CONSORTIUM),
    interpretation:
      "The call page does not say that the coordinator is a full partner; the guide of the year after does. An organisation listed twice is counted once.",
  },
  {
    id: "programme-countries",
    force: "must",
    requirement: { kind: "programme-countries", atLeast: 8 },
    states: "The full partners come from at least 8 different programme countries.",
    source: callPage2025(CONSORTIUM),
    interpretation:
      "Full partners from partner countries count as full partners and add no country. Which countries are programme countries is not confirmed by this text.",
  },
  {
    id: "labour-market-actors",
    force: "must",
    requirement: { kind: "labour-market-actors", atLeast: 5 },
    states:
      "At least 5 full partners are labour market actors: enterprises, or bodies that represent them such as chambers, trade unions and trade associations.",
    source: callPage2025(CONSORTIUM),
    interpretation:
      "The text does not say whether one organisation may count both here and as an education and training provider; unless you choose otherwise, each is counted once.",
  },
  {
    id: "education-and-training-providers",
    force: "must",
    requirement: { kind: "education-and-training-providers", atLeast: 5 },
    states:
      "At least 5 full partners are education and training providers: VET providers or higher education institutions.",
    source: callPage2025(CONSORTIUM),
    interpretation:
      "Research institutes, general schools and bodies that accredit training are taken not to be providers. A higher education institution known to lack the charter it needs is not counted.",
  },
  {
    id: "higher-education-institution",
    force: "must",
    requirement: { kind: "higher-education-institution", atLeast: 1 },
    states: "Among the full partners there should be one higher education institution or more.",
    source: callPage2025(CONSORTIUM),
    interpretation:
      "The page says “should” in the midst of its conditions; it is judged as a condition. One body that is both higher education institution and VET provider is taken to stand for one of the two.",
  },
  {
    id: "vet-provider",
    force: "must",
    requirement: { kind: "vet-provider", atLeast: 1 },
    states:
      "Among the full partners there should be one provider of vocational education and training or more.",
    source: callPage2025(CONSORTIUM),
    interpretation:
      "The page says “should” in the midst of its conditions; it is judged as a condition. One body that is both higher education institution and VET provider is taken to stand for one of the two.",
  },
  {
    id: "eche",
    force: "must",
    requirement: { kind: "eche" },
    states:
      "Every higher education institution with its seat in a programme country holds a valid Erasmus Charter for Higher Education (ECHE); those in partner countries need none.",
    source: callPage2025(DETAILS),
    interpretation:
      "Asked here of the coordinator and the full partners, since the others count towards nothing.",
  },
  {
    id: "eu-grant",
    force: "must",
    requirement: { kind: "eu-grant", atMost: 4_000_000 },
    states: "The EU grant asked for is at most EUR 4 000 000.",
    source: callPage2025(CONSORTIUM),
  },
  {
    id: "duration",
    force: "must",
    requirement: { kind: "duration", months: [48] },
    states: "The project lasts 48 months.",
    source: callPage2025(PROJECT_DURATION),
  },
  {
    id: "one-ecosystem",
    force: "must",
    requirement: { kind: "one-ecosystem" },
    states: "The proposal addresses exactly one of the 14 industrial ecosystems.",
    source: callPage2025("Activities funded"),
    interpretation:
      "The page counts the ecosystems and does not name them; their names are those of the guide of the year after.",
  },
];
