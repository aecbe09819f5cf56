import type { Contestant } from "../../../bench/functions/contestant";
import { codesCellByCell, codesOfColumn, ourCode } from "../../../bench/functions/country-codes";
import {
  countriesOfColumn,
  countriesOfTable,
  saysCounted,
} from "../../../bench/functions/country-counts";
import { eachOnce } from "../../../bench/functions/each-once";
import { inNewOrder } from "../../../bench/functions/in-new-order";
import { packageCode, packageCodeWithoutAccents } from "../../../bench/iso-countries";
import { cells, spellings } from "../../../bench/functions/spellings";
import { understood } from "../../../bench/functions/understood";
import { startLocalExcel } from "../../../local-excel/start";

// Whoever answers wrongly may be fast. The functions make errors of Microsoft's own kind: they come from the real library.
beforeAll(async () => {
  await startLocalExcel();
});

describe("a country's code", () => {
  const PACKAGE_CODES = cells(10_000).map(eachOnce(packageCode));

  test("ours understands more of the spellings than the package, and neither is wrong", () => {
    const ours = understood(spellings(), ourCode);
    const theirs = understood(spellings(), packageCode);
    const forgiving = understood(spellings(), packageCodeWithoutAccents);
    expect([ours.wrong, theirs.wrong, forgiving.wrong]).toEqual([0, 0, 0]);
    expect(ours.right).toBeGreaterThan(forgiving.right);
    expect(forgiving.right).toBeGreaterThan(theirs.right);
    expect(theirs.right).toBeGreaterThan(150);
  });

  test("the package is asked for codes in any case, and for names in any language", () => {
    expect(["AT", "pl", "PRT"].map(packageCode)).toEqual(["AT", "PL", "PT"]);
    expect([" Spain ", "България", "Danmark"].map(packageCode)).toEqual(["ES", "BG", "DK"]);
    expect(["", "tbc", "Espana"].map(packageCode)).toEqual([undefined, undefined, undefined]);
    expect(packageCodeWithoutAccents("Espana")).toBe("ES");
  });

  test("a column in one call", () => {
    const { ours, others } = codesOfColumn();
    const [each, once, set] = others;
    expect((answer(each) as unknown[]).flat()).toEqual(PACKAGE_CODES.slice(0, 1000));
    expect((answer(once) as unknown[]).flat()).toEqual(PACKAGE_CODES);
    expect(new Set((answer(set) as unknown[]).flat())).toEqual(new Set([true]));
    const asked = inNewOrder([...cells(10_000)], 0);
    expect((ours.call(0) as unknown[]).map((row) => codeIn([row]))).toEqual(
      asked.map(eachOnce(ourCode))
    );
    expect([ours, ...others].map(({ check }) => check())).toEqual([
      expect.stringMatching(/^\d+ right, \d+ left open, 0 wrong$/),
      each?.check(),
      each?.check(),
      "nothing",
    ]);
  });

  test("a cell in each call: 200 calls bring each spelling's code", () => {
    const { ours, others } = codesCellByCell();
    const [plain, forgiving, set] = others;
    const some = cells(200);
    expect(answers(ours).map((one) => codeIn(one))).toEqual(some.map(ourCode));
    expect(answers(plain)).toEqual(some.map(packageCode));
    expect(answers(forgiving)).toEqual(some.map(packageCodeWithoutAccents));
    expect(new Set(answers(set))).toEqual(new Set([true]));
  });
});

describe("a number of countries", () => {
  test.each([countriesOfTable, countriesOfColumn])("%p", (makeWork) => {
    const { ours, others } = makeWork();
    // All 33 programme countries of the 44 that the cells mean.
    expect(ours.call(0)).toBe(33);
    expect(others.map(answer)).toEqual([44, 44, 200]);
    expect([ours, ...others].map(({ check }) => check())).toEqual([
      "counts 33 of 33 countries",
      "counts 44 of 44 countries",
      "counts 44 of 44 countries",
      "counts 200 spellings",
    ]);
  });

  test("what is too little or too much is not worth a race", () => {
    expect(saysCounted(33, 33)).toBe("counts 33 of 33 countries");
    expect(saysCounted(17, 33)).toBe("counts 17 of 33 countries");
    for (const count of [16, 34, undefined, "33", NaN])
      expect(() => saysCounted(count, 33)).toThrow(/of 33 countries/);
  });
});

function answer(contestant: Contestant | undefined): unknown {
  return contestant?.call(0);
}

function answers(contestant: Contestant | undefined): readonly unknown[] {
  return Array.from({ length: contestant?.together ?? 0 }, (_, n) => contestant?.call(n));
}

function codeIn(matrix: unknown): unknown {
  const [[cell] = []] = matrix as unknown[][];
  return typeof cell === "string" && cell !== "" ? cell : undefined;
}
