import type { Partner } from "../../../src/core/reading/partner";
import type { Call, Rule } from "../../../src/core/rules/rule";
import type { Consortium } from "../../../src/core/rules/verdict";
import { consortiumFromCsv } from "../rules/partners-from-csv";
import { certain } from "./newcomers";

/** A table of a few partners and up to `most` candidates, now and then an open cell, a repeated name or a doubtful charter. */
export function tableWithCandidates(random: () => number, most: number): Consortium {
  const pick = (...of: readonly string[]): string => of[Math.floor(random() * of.length)] ?? "";
  const often = (usual: string, other: () => string): string => (random() < 0.94 ? usual : other());
  const taking = Math.floor(random() * 6);
  const size = taking + Math.floor(random() * (most + 1));
  const isLed = random() < 0.6;
  const role = (at: number): string =>
    (isLed ? at === 0 : at >= taking && random() < 0.4) ? "coordinator" : "full";
  const rows = Array.from({ length: size }, (_, at) => [
    `Organisation ${random() < 0.05 ? pick("0", "1", "7") : at}`,
    often(pick("DE", "FR", "IT", "DK"), () => pick("CH", "GL", "", "DE?", "BY")),
    often(role(at), () => pick("full?", "coordinator", "associated")),
    ...Array.from({ length: 3 }, () => pick("yes", "yes", "yes", "", "", "maybe")),
    often("yes", () => pick("no", "")),
    at < taking ? "" : often("candidate", () => pick("candidate?", "withdrawn")),
    random() < 0.03 ? "struck" : "",
  ]);
  const header = "organisation,country,role,lma,hei,vet,eche,status,row";
  const { partners, columns, ...rest } = consortiumFromCsv(
    [header, ...rows.map((row) => row.join())].join("\n")
  );
  return {
    ...rest,
    columns: new Set([...columns, "grant"]),
    partners: partners.map((one) => ({ ...one, grant: grant(random) })),
    countTwice: random() < 0.4,
  };
}

/** A table in which hardly a row is alone: few names, few PICs, many countries left blank. */
export function tableOfNamesakes(random: () => number): Consortium {
  const pick = (...of: readonly string[]): string => of[Math.floor(random() * of.length)] ?? "";
  const rows = Array.from({ length: 3 + Math.floor(random() * 6) }, () => [
    pick("Alpha", "Beta", "ALPHA", "Gamma", ""),
    pick("DE", "FR", "IT", "", ""),
    pick("999999999", "888888888", "777777777", "", "", ""),
    ...Array.from({ length: 3 }, () => pick("yes", "")),
    pick("", "candidate", "candidate"),
  ]);
  const header = "organisation,country,pic,lma,hei,vet,status";
  return consortiumFromCsv([header, ...rows.map((row) => row.join())].join("\n"));
}

/** A call that asks for one of everything, and two countries, so that a few candidates make up for partners that leave. */
export function askingLittle(call: Call): Call {
  const rules = call.rules.map((rule): Rule => {
    const { requirement } = rule;
    if (!("atLeast" in requirement)) return rule;
    const atLeast = LITTLE[rule.id] ?? 1;
    return { ...rule, requirement: { ...requirement, atLeast } as Rule["requirement"] };
  });
  return { ...call, rules };
}

const LITTLE: Readonly<Record<string, number>> = { "programme-countries": 2 };

/** The same table with the candidates of these rows taking part. */
export function takenIn(consortium: Consortium, ids: readonly number[]): Consortium {
  const partners = consortium.partners.map((one) =>
    ids.includes(one.id) ? { ...one, status: certain("confirmed" as const) } : one
  );
  return { ...consortium, partners };
}

function grant(random: () => number): NonNullable<Partner["grant"]> {
  if (random() < 0.1) return { kind: "blank" };
  return certain(random() < 0.1 ? 0 : 1 + Math.floor(random() * 20) / 4);
}
