import { countedAmong, organisationsThat } from "./counted";
import { findingOn, findingsOn, outcomeOfAll } from "./findings";
import type { Judged } from "./judged";
import { isMinimum } from "./minimum";
import { isFromOutside, type Profile } from "./organisation";
import { mayCountTwice } from "./organisation-groups";
import type { RuleId } from "./rule";
import type { Caution, CautionCode, Finding } from "./verdict";

/** Cautions about how far the verdict carries: no margin, the other readings of the text, the counts without Hungarian trusts. */
export function marginCautions(judged: Judged): Caution[] {
  return [
    ...noMarginCautions(judged),
    ...otherReadingCautions(judged),
    ...outsidePartnersCautions(judged),
    ...hungarianTrustCautions(judged),
  ];
}

/** Rules whose groups may draw on the same organisations. */
const PAIRED_RULES: readonly (readonly RuleId[])[] = [
  ["labour-market-actors", "education-and-training-providers"],
  ["higher-education-institution", "vet-provider"],
];

/** `rule`: the rules whose minimum is just reached, comma-separated. */
function noMarginCautions(judged: Judged): Caution[] {
  const just = judged.findings.filter(
    (finding) => isMinimum(finding.rule.id) && isJustMet(finding) && !isPropped(finding, judged)
  );
  if (just.length === 0) return [];
  const detail = { rule: just.map(({ rule }) => rule.id).join(",") };
  return [{ code: "no-margin", partners: [], detail }];
}

function isJustMet({ outcome, certain, required }: Finding): boolean {
  return outcome === "met" && certain === required;
}

/** Whether organisations that fit the other group too would take the place of anyone who leaves this one. */
function isPropped({ rule, counting }: Finding, judged: Judged): boolean {
  const pair = PAIRED_RULES.find((ids) => ids.includes(rule.id));
  if (!pair || judged.consortium.countTwice) return false;
  const { call, consortium, counted, findings } = judged;
  const pairRules = call.rules.filter(({ id }) => pair.includes(id));
  const metNow = findings.filter((one) => pair.includes(one.rule.id) && one.outcome === "met");
  return counting.every((id) => {
    const organisations = counted.organisations.filter((one) => one.id !== id);
    const then = findingsOn(
      { ...call, rules: pairRules },
      consortium,
      countedAmong(organisations, counted.leftOut)
    );
    const metThen = then.filter(({ outcome }) => outcome === "met");
    return metThen.length >= metNow.length;
  });
}

/** `rule`: the rules that would come out otherwise under the other reading of "counted once"; `outcome`: the whole then. */
function otherReadingCautions({ call, consortium, counted, findings }: Judged): Caution[] {
  if (!counted.kinds.some(({ groups }) => mayCountTwice(groups))) return [];
  const other = { ...consortium, countTwice: !consortium.countTwice };
  const otherwise = findings.map((finding) =>
    PAIRED_RULES.flat().includes(finding.rule.id)
      ? findingOn(finding.rule, call, other, counted)
      : finding
  );
  const changed = findings.filter(({ outcome }, index) => outcome !== otherwise[index]?.outcome);
  if (changed.length === 0) return [];
  const detail = {
    rule: changed.map(({ rule }) => rule.id).join(","),
    outcome: outcomeOfAll(otherwise),
  };
  return [{ code: "depends-on-double-counting", partners: [], detail }];
}

/** Only of a call that says it is silent on whether they count. */
function outsidePartnersCautions(judged: Judged): Caution[] {
  const code = "outside-partners-counted";
  if (judged.call.cautionSources[code] === undefined) return [];
  return countedWithout(judged, code, (one) => one.counts !== "no" && isFromOutside(one));
}

/** No official list of the universities held by public interest trusts was found, so every Hungarian HEI is asked about. */
function hungarianTrustCautions(judged: Judged): Caution[] {
  return countedWithout(judged, "hungarian-public-interest-trust", isHungarianHei);
}

/** `detail`: by rule, how many would certainly count without those concerned, and the whole outcome then. */
function countedWithout(
  { call, consortium, counted }: Judged,
  code: CautionCode,
  isConcerned: (profile: Profile) => boolean
): Caution[] {
  const concerned = organisationsThat(counted, isConcerned);
  if (concerned.length === 0) return [];
  const others = counted.organisations.filter((one) => !isConcerned(one));
  const without = countedAmong(others, counted.leftOut);
  const findings = findingsOn(call, consortium, without);
  const detail: Record<string, string | number> = { outcome: outcomeOfAll(findings) };
  for (const { rule, certain } of findings) {
    if (isMinimum(rule.id)) detail[rule.id] = certain ?? 0;
  }
  const partners = concerned.map(({ id }) => id);
  return [{ code, partners, detail }];
}

function isHungarianHei({ countsAs, counts, declared }: Profile): boolean {
  const hei = declared["higher-education-institution"];
  return countsAs === "HU" && counts !== "no" && hei !== "no";
}
