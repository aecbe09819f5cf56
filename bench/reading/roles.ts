import { readRole } from "../../src/core/reading/role";
import { ROLES_MEANT, type DataFolder } from "./data-folder";
import { measured, type Measured } from "./measured";
import { judged, NO_ANSWER, type Answer } from "./outcome";
import { originName } from "./origin-name";

export function measureRoles({ roles }: DataFolder): readonly Measured[] {
  const all = roles.rows.map(({ label, role, origin }) =>
    judged(label, [ROLES_MEANT[role] ?? role], ourRole(label), originName(origin))
  );
  const target = { mostWrongCertain: 0, leastRight: 1 };
  return [measured({ id: "roles", says: "roles", target }, all)];
}

function ourRole(label: string): Answer {
  const reading = readRole(label);
  if (reading.kind !== "known") return NO_ANSWER;
  const { value, confidence, evidence } = reading;
  return { value, certain: confidence === "certain", stage: evidence };
}
