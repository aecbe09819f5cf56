import { CALLS } from "../../../src/calls";
import { drawnSheet } from "../table/drawn-sheet";
import { checkedSheet } from "./checked-table";

it.each(["Subcontractor", "Advisory board", "Observateur"])(
  "%j is left aside, and hides no second coordinator",
  (role) => {
    const sheet = drawnSheet(`
      Organisation     | Country | Role
      Musterhochschule | Germany | Coordinator
      Lycée Exemple    | France  | Partner
      Esempio Srl      | Italy   | ${role}
    `);
    for (const call of CALLS) {
      const { verdict } = checkedSheet(sheet, call);
      const found = verdict.findings.find(({ rule }) => rule.id === "one-coordinator");
      expect(found?.outcome).toBe("met");
      expect(verdict.standings[2]).toMatchObject({ counts: "no", reason: "no-partner" });
    }
  }
);
