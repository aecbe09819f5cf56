import { measureNameData } from "../../../bench/reading/name-data";

const { names, words, whole } = measureNameData();

test("what is known of names stays small enough to ship", () => {
  expect(names.together.gzipped).toBeLessThanOrEqual(60_000);
});

test("every file about the world is weighed, in one of the groups", () => {
  const files = [names, words].map((group) => group.files.map(({ file }) => file));
  expect(files[0]).toEqual(
    expect.arrayContaining(["countries.ts", "country-names.ts", "state-words.ts", "eu-bodies.ts"])
  );
  expect(files[1]).toEqual(expect.arrayContaining(["header-words.ts", "role-words.ts"]));
  expect(whole.raw).toBeGreaterThan(0.99 * (names.together.raw + words.together.raw));
});
