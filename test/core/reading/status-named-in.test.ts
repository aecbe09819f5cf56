import { statusNamedIn } from "../../../src/core/reading/status";
import { wordList } from "../../../src/core/reading/word-list";
import { STATUS_HEADINGS, STATUS_WORDS } from "../../../src/reference/status-words";

// Shorter ones ("in", "left") say nothing where no column asks for a status; nor does "new partner" without its noun.
const LONG = [...wordList(STATUS_WORDS), ...wordList(STATUS_HEADINGS)].filter(
  ([phrase]) => phrase.length > 6 && !/\bpart/.test(phrase)
);

test.each([
  ["alone, in capitals", (phrase: string) => phrase.toUpperCase()],
  ["in brackets", (phrase: string) => `SME (${phrase})`],
  ["behind a slash", (phrase: string) => `Chamber/${phrase}`],
  ["between other parts", (phrase: string) => `University;${phrase},2`],
])("each status is found %s", (_, inText) => {
  expect(LONG.length).toBeGreaterThan(300);
  for (const [phrase, status] of LONG)
    expect([phrase, statusNamedIn(inText(phrase))]).toEqual([phrase, status]);
});

test.each(["VET provider (upper secondary)", "Partner, work package 3", "in", "SME (left)", ""])(
  "%s names none",
  (text) => expect(statusNamedIn(text)).toBeNull()
);

test("two that differ: none", () => expect(statusNamedIn("confirmed / withdrawn")).toBeNull());
