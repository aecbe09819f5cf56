import fc from "fast-check";
import { withColumns, withReadings } from "../../../src/app/choices";
import type { Choices } from "../../../src/app/record";
import { choiceLines } from "../../../src/core/report/choice-lines";
import type { Checked } from "../../../src/core/report/checked";
import {
  NONE_OF_THESE,
  type Question,
  settledBy,
  settledByAll,
} from "../../../src/core/report/question";
import { countryText } from "../../../src/core/report/partner-words";
import { questionsFor } from "../../../src/core/report/questions";
import { standingSentence } from "../../../src/core/report/standing-sentence";
import { cellName } from "../../../src/core/table/cell-name";
import { checkDrawn, NOTHING_CHOSEN } from "./check-drawn";

const DRAFT = `
Organisation           | Country | Role         | Organisation type
Nordhavn University    | Denmark | Coordinator  | University
Lindenau VET College   | SP      | Full partner | Other
Bright Ideas           | Frrance | Full partner | Other
Alpenstahl Cluster     | SP      | Full partner | Cluster
Seefeld Polytechnic    | Austria | Full partner | University of applied sciences
Quiet Watcher          | Norway  | Associated partner | Cluster
`;

const questionAbout = (checked: Checked, text: string): Question => {
  const found = questionsFor(checked).find(({ asks }) => asks.includes(text));
  if (!found) throw new Error(`nobody asks about ${text}`);
  return found;
};

const answering = (choices: Choices, question: Question, value: string): Choices => {
  const { columns, readings } = settledBy(question, value);
  return withColumns(columns)(withReadings(readings)(choices));
};

test.each(["", " | Status"])(
  "a heading that leaves open who takes part is asked about once: %j",
  (more) => {
    const drawing = `
Organisation        | Country | Role${more}
Nordhavn University | Denmark | Coordinator
Cedar Tools         | Italy   | Partner${more && " | confirmed"}
Reservepartner
Bright Ideas        | France  | Partner
Alpenstahl Cluster  | Austria | Partner
`;
    const question = questionAbout(checkDrawn(drawing), "Reservepartner");
    expect(question.asks).toBe("“Reservepartner” for rows 5–6: does it take part?");
    const settled = checkDrawn(drawing, answering(NOTHING_CHOSEN, question, "candidate"));
    expect(settled.verdict.standings.map(({ reason }) => reason)).toEqual([
      "counts",
      "counts",
      "candidate",
      "candidate",
    ]);
  }
);

test("signs without a letter are asked about, answered and forgotten each by itself", () => {
  const drawing = `
Organisation        | Country | Status
Nordhavn University | Denmark | ✔
Bright Ideas        | France  | ✘
Alpenstahl Cluster  | Austria | ✗
Quiet Watcher       | Norway  |
Cedar Tools         | Italy   | ✔
Dale Chamber        | Malta   | confirmed
`;
  const open = checkDrawn(drawing);
  const once = answering(NOTHING_CHOSEN, questionAbout(open, "“✘”"), "withdrawn");
  const both = answering(once, questionAbout(open, "“✗”"), "candidate");
  const statuses = checkDrawn(drawing, both).verdict.standings.map(({ partner: { status } }) =>
    status.kind === "known" ? status.value : status.kind
  );
  expect(statuses).toEqual([
    "confirmed",
    "withdrawn",
    "candidate",
    "blank",
    "confirmed",
    "confirmed",
  ]);
  expect(new Set(choiceLines(both).map(({ key }) => key)).size).toBe(2);
});

test("of whoever takes no part, yet or any more, no role is asked", () => {
  const rolesAsked = (role: string): readonly string[] =>
    questionsFor(checkDrawn(`${DRAFT.trimEnd()}\nCedar Tools | Italy | ${role} | SME\n`))
      .filter(({ asks }) => asks.includes("which role"))
      .map(({ asks }) => asks);
  expect(rolesAsked("Ally")).toEqual(["“Ally”: which role?"]);
  expect(rolesAsked("Candidate")).toEqual([]);
});

test("each open text is asked about once, with all its cells; who counts nowhere is not asked about", () => {
  const asked = questionsFor(checkDrawn(DRAFT)).map(({ asks, cells, suggestion }) => [
    asks,
    cells.map(cellName).join(" "),
    suggestion?.label ?? null,
  ]);
  expect(asked).toEqual([
    ["“SP”: which country?", "B3 B5", "Spain"],
    ["“Frrance”: which country?", "B4", "France"],
    ["“Lindenau VET College” (“Other”): what does it count as?", "D3", "VET provider"],
    ["“Bright Ideas” (“Other”): what does it count as?", "D4", null],
    [
      "“Seefeld Polytechnic” (“University of applied sciences”): what does it count as?",
      "D6",
      null,
    ],
    ["“Alpenstahl Cluster” (“Cluster”): what does it count as?", "D5", null],
  ]);
});

test("answers offered: the likely ones first, then all others; for a group what it may be", () => {
  const checked = checkDrawn(DRAFT);
  const country = questionAbout(checked, "SP").options;
  expect(country[0]).toEqual({ value: "ES", label: "Spain" });
  expect(country.filter(({ value }) => value === "ES")).toHaveLength(1);
  expect(country.length).toBeGreaterThan(200);
  expect(country.slice(1, 3).map(({ label }) => label)).toEqual(["Afghanistan", "Åland Islands"]);
  expect(questionAbout(checked, "Alpenstahl").options).toEqual([
    { value: "labour-market-actor", label: "Labour market actor" },
    { value: NONE_OF_THESE, label: "None of these groups" },
  ]);
  expect(questionAbout(checked, "Lindenau").options.map(({ label }) => label)).toEqual([
    "VET provider",
    "Labour market actor",
    "Higher education institution",
    "Higher education institution and VET provider",
    "None of these groups",
  ]);
  expect(questionAbout(checked, "Polytechnic").options.map(({ label }) => label)).toEqual([
    "Higher education institution and VET provider",
    "Higher education institution",
  ]);
});

test("accepting all suggestions leaves what only the user can tell", () => {
  const { readings, columns } = settledByAll(questionsFor(checkDrawn(DRAFT)));
  const after = checkDrawn(DRAFT, withColumns(columns)(withReadings(readings)(NOTHING_CHOSEN)));
  expect(questionsFor(after).map(({ suggestion }) => suggestion)).toEqual([null, null, null]);
  const [, lindenau] = after.verdict.standings;
  expect(lindenau).toMatchObject({
    counts: "yes",
    countsAs: "ES",
    groups: { "vet-provider": "certain", "labour-market-actor": "no" },
  });
});

test("an answer about a group stands against a type that says perhaps", () => {
  const question = questionAbout(checkDrawn(DRAFT), "Alpenstahl");
  const groupAfter = (value: string): unknown =>
    checkDrawn(DRAFT, answering(NOTHING_CHOSEN, question, value)).verdict.standings[3]?.groups[
      "labour-market-actor"
    ];
  expect(groupAfter("labour-market-actor")).toBe("certain");
  expect(groupAfter(NONE_OF_THESE)).toBe("no");
});

test("an answer about a group stands against the table's own marks", () => {
  const marked = `
Organisation        | Country | Organisation type | VET provider
Nordhavn University | Denmark | University        | no
Lindenau School     | Austria | VET school        | no
Bergstedt School    | Germany | VET school        | yes
`;
  const question = questionAbout(checkDrawn(marked), "Lindenau");
  expect(question.target).toMatchObject({ typed: { "vet-provider": "no" } });
  const groupAfter = (value: string): unknown =>
    checkDrawn(marked, answering(NOTHING_CHOSEN, question, value)).verdict.standings[1]?.groups[
      "vet-provider"
    ];
  expect(groupAfter("vet-provider")).toBe("certain");
  expect(groupAfter(NONE_OF_THESE)).toBe("no");
});

test("an answer about a group holds as long as the type says what it said then", () => {
  const question = questionAbout(checkDrawn(DRAFT), "Bright Ideas");
  const choices = answering(NOTHING_CHOSEN, question, "labour-market-actor");
  const groupsWith = (type: string): unknown =>
    checkDrawn(DRAFT.replace(/(Bright Ideas .*\| )Other/, `$1${type}`), choices).verdict
      .standings[2]?.groups;
  expect(groupsWith("OTHER ")).toMatchObject({ "labour-market-actor": "certain" });
  expect(groupsWith("VET provider")).toEqual({
    "labour-market-actor": "no",
    "higher-education-institution": "no",
    "vet-provider": "certain",
  });
});

test("a likely column is asked about, and while it is, its cells are not", () => {
  const doubtful = `
Name of organisation | Country | Profile
Nordhavn University  | Denmark | Coordinator
Lindenau School      | Germany | Something
Alpenstahl Works     | Austria | Partner
`;
  const questions = questionsFor(checkDrawn(doubtful));
  const column = questionAbout(checkDrawn(doubtful), "Column “Profile”");
  expect(questions[0]).toEqual(column);
  expect(column.isDecisive).toBe(true);
  expect(column.asks).toBe("Column “Profile” (C): what does it hold?");
  expect(questions.some(({ asks }) => asks.includes("Something"))).toBe(false);

  const settled = checkDrawn(doubtful, answering(NOTHING_CHOSEN, column, "role"));
  const after = questionsFor(settled).map(({ asks }) => asks);
  expect(after).toContain("“Something”: which role?");
  expect(after.some((asks) => asks.includes("Profile"))).toBe(false);

  const unused = checkDrawn(doubtful, answering(NOTHING_CHOSEN, column, NONE_OF_THESE));
  expect(unused.columns[2]).toMatchObject({ field: null, evidence: "choice" });
});

test("what decides an open rule is asked first", () => {
  const questions = questionsFor(checkDrawn(DRAFT));
  const decisive = questions.map(({ isDecisive }) => isDecisive);
  expect(decisive).toContain(true);
  expect(
    decisive.indexOf(false) === -1 || !decisive.slice(decisive.indexOf(false)).includes(true)
  ).toBe(true);
});

test("never twice the same question, whatever is answered to whatever table", () => {
  const cell = fc.constantFrom("SP", "Frrance", "Germany", "DE", "", "EU", "Kosovo*", "Gernamy");
  const role = fc.constantFrom("Partner", "Coordinator", "P1", "Maybe", "", "Associated");
  const type = fc.constantFrom("Other", "", "Cluster", "UAS", "Universty", "SME", "xyz", "HEI/VET");
  const name = fc.constantFrom(
    "Lindenau College",
    "Works AG",
    "=A1",
    "__proto__",
    "Übung GmbH",
    ""
  );
  const rows = fc.array(fc.tuple(name, cell, role, type), { minLength: 3, maxLength: 8 });
  let asked = 0;
  fc.assert(
    fc.property(rows, fc.nat(), (body, pick) => {
      const sheet = tableSheet(body);
      let choices = NOTHING_CHOSEN;
      const seen = new Set<string>();
      for (let turn = 0; turn < 40; turn += 1) {
        const [question] = questionsFor(checkDrawn(sheet, choices));
        if (!question) return;
        expect(seen).not.toContain(question.key);
        seen.add(question.key);
        asked += 1;
        const { options } = question;
        choices = answering(choices, question, options[pick % options.length]!.value);
        expect(choiceLines(choices).length).toBeGreaterThan(0);
      }
      throw new Error("questions without end");
    }),
    { numRuns: 40, seed: 7 }
  );
  expect(asked).toBeGreaterThan(100);
});

test("what was settled is told in words, latest first, and can be forgotten one by one", () => {
  const checked = checkDrawn(DRAFT);
  let choices = answering(NOTHING_CHOSEN, questionAbout(checked, "SP"), "ES");
  choices = answering(choices, questionAbout(checked, "Alpenstahl"), NONE_OF_THESE);
  choices = withColumns([{ header: "Role", column: 2, field: null }])(choices);
  expect(choiceLines(choices).map(({ says }) => says)).toEqual([
    "“Alpenstahl Cluster” counts as: none of the counted groups",
    "“SP” is Spain",
    "Column “Role” is not used",
  ]);
  expect(choiceLines(choices)[0]?.settled.readings).toHaveLength(3);
});

function tableSheet(body: readonly (readonly string[])[]): Parameters<typeof checkDrawn>[0] {
  return {
    id: "s1",
    name: "Partners",
    active: true,
    visible: true,
    grid: {
      top: 0,
      left: 0,
      values: [
        ["Organisation", "Country", "Role", "Organisation type"],
        ["Anchor Works", "Italy", "Partner", "SME"],
        ...body,
      ],
    },
    tables: [],
    merged: [],
    hiddenRows: new Set(),
    struckRows: new Set(),
  };
}

describe("a country told by the organisation's name", () => {
  const drawn = `
Organisation          | Country | Role
Guild of Estonia      |         | Full partner
Guild of Latvia       |         | Full partner
Guild of Unknown Land |         | Full partner
`;

  it("is asked about, each for itself, and settled with one click", () => {
    const checked = checkDrawn(drawn);
    const asked = questionsFor(checked).filter(({ asks }) => asks.includes("which country"));
    expect(
      asked.map(({ asks, because, suggestion }) => [asks, because, suggestion?.label])
    ).toEqual([
      [
        "A blank of “Guild of Estonia”: which country?",
        "The organisation’s name speaks for it.",
        "Estonia",
      ],
      [
        "A blank of “Guild of Latvia”: which country?",
        "The organisation’s name speaks for it.",
        "Latvia",
      ],
    ]);
    const choices = answering(NOTHING_CHOSEN, questionAbout(checked, "Estonia"), "EE");
    const countries = checkDrawn(drawn, choices).verdict.standings.map(
      ({ partner: { country } }) => (country.kind === "known" ? country.confidence : country.kind)
    );
    expect(countries).toEqual(["certain", "likely", "blank"]);
  });

  it("counts nowhere for certain, and says where it comes from", () => {
    const { verdict } = checkDrawn(drawn);
    const covered = verdict.findings.find(({ rule }) => rule.id === "programme-countries");
    expect([covered?.certain, covered?.possible]).toEqual([0, 3]);
    const [standing] = verdict.standings;
    expect(standing && countryText(standing)).toBe("Estonia (from the name, to confirm)");
    expect(standing && standingSentence(standing, checkDrawn(drawn))).toMatch(
      "Country (B2) is blank; by its name it is Estonia; please confirm."
    );
  });
});

it("asks once about all rows that leave their country to the one above, and one answer settles them", () => {
  const drawing = `
Country | Organisation        | Organisation type
Denmark | Nordhavn University | University
        | Alpha Works         | SME
        | Beta Works          | SME
Spain   | Gamma Works         | SME
`;
  const checked = checkDrawn(drawing);
  const question = questionAbout(checked, "which country");
  expect(question.asks).toBe("Blank in rows 3–4: which country?");
  expect(question.because).toBe("The row above says so.");
  expect(question.suggestion?.label).toBe("Denmark");
  const [, alpha] = checked.verdict.standings;
  expect(alpha && standingSentence(alpha, checked)).toContain(
    "Country (A3) is blank; like the row above it is Denmark; please confirm."
  );

  const answered = checkDrawn(drawing, answering(NOTHING_CHOSEN, question, "SE"));
  expect(answered.verdict.standings.map(countryText)).toEqual([
    "Denmark",
    "Sweden",
    "Sweden",
    "Spain",
  ]);
});

it("asks about a role that a heading speaks against for each organisation, not for all that are called so", () => {
  const drawn = `
Organisation        | Country | Role
Nordhavn University | Denmark | Coordinator
Lindenau College    | Austria | Partner
Associated partners |         |
Alpenstahl AG       | Austria | Partner
`;
  const checked = checkDrawn(drawn);
  const [question, ...others] = questionsFor(checked).filter(({ asks }) => asks.includes("role"));
  expect(others).toEqual([]);
  expect(question?.asks).toBe("“Partner” of “Alpenstahl AG”: which role?");
  if (!question) return;
  const choices = answering(NOTHING_CHOSEN, question, "associated-partner");
  expect(checkDrawn(drawn, choices).consortium.partners.map(({ role }) => role)).toMatchObject([
    { value: "coordinator" },
    { value: "full-partner", confidence: "certain", evidence: "name" },
    { value: "associated-partner", confidence: "certain", evidence: "choice" },
  ]);
});

it("asks about a partner whose name says that it may not take part, and says why it doesn't count for certain", () => {
  const drawn = `
Organisation            | Country | Role
Nordhavn University     | Denmark | Coordinator
Alpenstahl AG (dropped) | Austria | Partner
Seefeld Robotics (tbc)  | Austria | Partner
N.N.                    | Austria | Partner
`;
  const checked = checkDrawn(drawn);
  const asked = questionsFor(checked).filter(({ asks }) => asks.includes("take part"));
  expect(asked.map(({ asks, suggestion }) => [asks, suggestion?.label])).toEqual([
    ["“Alpenstahl AG (dropped)”: does it take part?", "Withdrawn"],
    ["“Seefeld Robotics (tbc)”: does it take part?", "Candidate"],
  ]);
  expect(
    checked.verdict.standings.map((one) => [
      one.counts,
      standingSentence(one, checked).split(".")[0],
    ])
  ).toEqual([
    ["yes", "Coordinator: counts as a full partner"],
    ["possibly", "What stands behind its name says that it has withdrawn; please confirm"],
    ["possibly", "Its name says that it is not sure yet; please confirm"],
    ["possibly", "Nobody is named in this row yet; please fill in who it is"],
  ]);
  const [first] = asked;
  if (!first) return;
  const choices = answering(NOTHING_CHOSEN, first, "confirmed");
  expect(checkDrawn(drawn, choices).verdict.standings[1]?.counts).toBe("yes");
});
