import { MARK_KINDS, MARK_LOOKS, type MarkKind } from "../../../src/core/report/mark";
import { marksFor } from "../../../src/core/report/marks";
import type { Partner } from "../../../src/core/reading/partner";
import type { Finding, Standing } from "../../../src/core/rules/verdict";
import { cellName } from "../../../src/core/table/cell-name";
import {
  checkedOf,
  findingOf,
  known,
  likely,
  NO_GROUPS,
  partnerOf,
  standingOf,
} from "./build-checked";

function marks(
  partner: Partial<Partner>,
  standing: Partial<Standing> = {},
  findings: Finding[] = []
) {
  const checked = checkedOf({
    standings: [standingOf(partnerOf(1, partner), standing)],
    verdict: { findings },
  });
  return Object.fromEntries(marksFor(checked).map(({ cell, kind }) => [cellName(cell), kind]));
}

test("the organisation's cell says whether it counts", () => {
  expect(marks({})).toEqual({ A5: "counts" });
  expect(marks({}, { counts: "no", reason: "candidate" })).toEqual({ A5: "not-counted" });
});

test("a country that may not have full partners is marked beside its organisation", () => {
  expect(
    marks({ country: known("CH", "CH") }, { counts: "no", reason: "country-not-allowed" })
  ).toEqual({
    A5: "not-allowed",
    B5: "not-allowed",
  });
});

test("cells not understood, to be confirmed or blank where it matters are to be checked", () => {
  expect(
    marks({
      country: likely("DE", "Gremany"),
      types: { kind: "unreadable", typed: "?", suggestions: [] },
    })
  ).toEqual({ A5: "counts", B5: "unclear", D5: "unclear" });
  expect(
    marks({ role: { kind: "blank" } }, { counts: "possibly", reason: "role-unknown" })
  ).toEqual({
    A5: "unclear",
    C5: "unclear",
  });
});

test("the charter's cell matters for a higher education institution only", () => {
  const eche = { kind: "unreadable", typed: "n/a", suggestions: [] } as const;
  expect(marks({ eche })).toEqual({ A5: "counts" });
  expect(
    marks({ eche, groups: { ...NO_GROUPS, "higher-education-institution": "certain" } })
  ).toEqual({
    A5: "counts",
    E5: "unclear",
  });
});

test("cells that would settle an open finding are to be checked; those of a settled one are not", () => {
  const settle = [{ row: 4, column: 5 }];
  expect(marks({}, {}, [findingOf("vet-provider", { outcome: "undetermined", settle })])).toEqual({
    A5: "counts",
    F5: "unclear",
  });
  expect(marks({}, {}, [findingOf("vet-provider", { outcome: "met", settle })])).toEqual({
    A5: "counts",
  });
});

test("without a column of organisations the country's cell carries the mark, the graver one first", () => {
  const columns = { country: 1 };
  expect(marks({ columns })).toEqual({ B5: "counts" });
  expect(marks({ columns, country: likely("DE", "Gremany") })).toEqual({ B5: "unclear" });
  expect(marks({ columns: {} })).toEqual({});
});

test("two partners in one merged cell leave one mark on it", () => {
  const place = { row: 4, columns: { organisation: 0 } };
  const standings = [
    standingOf(partnerOf(1, place)),
    standingOf(partnerOf(2, place), { counts: "no", reason: "withdrawn" }),
  ];
  expect(marksFor(checkedOf({ standings }))).toEqual([
    { kind: "not-counted", cell: { row: 4, column: 0 } },
  ]);
});

describe("looks", () => {
  test.each(MARK_KINDS)("%s is readable and its word fits a number format", (kind) => {
    const { fill, font, word, symbol } = MARK_LOOKS[kind];
    expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
    expect(`${symbol} ${word}`).toMatch(/^[^"\\[\]]{3,24}$/);
  });

  test.each(["full sight", "protanopia", "deuteranopia", "tritanopia", "grey print"] as const)(
    "fills differ to %s",
    (sight) => {
      for (const one of MARK_KINDS) {
        for (const other of MARK_KINDS.filter((kind) => kind > one)) {
          expect(`${one}/${other} ${seenApart(one, other, sight) >= 9}`).toBe(
            `${one}/${other} true`
          );
        }
      }
    }
  );
});

// Machado, Oliveira and Fernandes 2009, full severity; applied to linear light.
const SIGHTS = {
  "full sight": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
  "grey print": [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
} as const;

type Triple = readonly [number, number, number];

function seenApart(one: MarkKind, other: MarkKind, sight: keyof typeof SIGHTS): number {
  const [l1, a1, b1] = lab(seen(linear(MARK_LOOKS[one].fill), SIGHTS[sight]));
  const [l2, a2, b2] = lab(seen(linear(MARK_LOOKS[other].fill), SIGHTS[sight]));
  // In grey print light tints need their word; only the dark one has to stand out by itself.
  const isLight = sight === "grey print" && one !== "not-allowed" && other !== "not-allowed";
  return isLight ? 100 : Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

function seen([r, g, b]: Triple, m: readonly number[]): Triple {
  const row = (at: number) =>
    Math.min(1, Math.max(0, m[at]! * r + m[at + 1]! * g + m[at + 2]! * b));
  return [row(0), row(3), row(6)];
}

function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(hex: string): Triple {
  const part = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}
