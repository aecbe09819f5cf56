import { findingsOn, outcomeOfAll } from "./findings";
import type { Judged } from "./judged";
import type { Organisation } from "./organisation";
import type { RuleId } from "./rule";
import type { Caution, Finding } from "./verdict";

/** Cautions about how far the verdict carries: no margin, the other reading of the text, the counts without Hungarian trusts. */
export function marginCautions(judged: Judged): Caution[] {
  return [
    ...noMarginCautions(judged),
    ...otherReadingCautions(judged),
    ...hungarianTrustCautions(judged),
  ];
}

const COUNTED_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  "full-partners",
  "programme-countries",
  "labour-market-actors",
  "education-and-training-providers",
  "higher-education-institution",
  "vet-provider",
]);

/** `rule`: the rules whose minimum is just reached, comma-separated. */
function noMarginCautions({ findings }: Judged): Caution[] {
  const just = findings.filter(
    (finding) => COUNTED_RULES.has(finding.rule.id) && isJustMet(finding)
  );
  if (just.length === 0) return [];
  const detail = { rule: just.map(({ rule }) => rule.id).join(",") };
  return [{ code: "no-margin", partners: [], detail }];
}

function isJustMet({ outcome, certain, required }: Finding): boolean {
  return outcome === "met" && certain === required;
}

/** `rule`: the rules that would come out otherwise under the other reading of "counted once"; `outcome`: the whole then. */
function otherReadingCautions({ call, consortium, counted, findings }: Judged): Caution[] {
  const other = { ...consortium, countTwice: !consortium.countTwice };
  const otherwise = findingsOn(call, other, counted);
  const changed = findings.filter(({ outcome }, index) => outcome !== otherwise[index]?.outcome);
  if (changed.length === 0) return [];
  const detail = {
    rule: changed.map(({ rule }) => rule.id).join(","),
    outcome: outcomeOfAll(otherwise),
  };
  return [{ code: "depends-on-double-counting", partners: [], detail }];
}

/**
 * No official list of the universities held by public interest trusts was found, so every Hungarian HEI is asked about.
 * `detail` has, by rule, how many would certainly count without them, and the whole outcome then.
 */
function hungarianTrustCautions({ call, consortium, counted }: Judged): Caution[] {
  const concerned = counted.organisations.filter(isHungarianHei);
  if (concerned.length === 0) return [];
  const without = {
    ...counted,
    organisations: counted.organisations.filter((one) => !isHungarianHei(one)),
  };
  const findings = findingsOn(call, consortium, without);
  const detail: Record<string, string | number> = { outcome: outcomeOfAll(findings) };
  for (const { rule, certain } of findings) {
    if (COUNTED_RULES.has(rule.id)) detail[rule.id] = certain ?? 0;
  }
  const partners = concerned.map(({ id }) => id);
  return [{ code: "hungarian-public-interest-trust", partners, detail }];
}

function isHungarianHei({ country, counts, declared }: Organisation): boolean {
  const hei = declared["higher-education-institution"];
  return country === "HU" && counts !== "no" && hei !== "no";
}
