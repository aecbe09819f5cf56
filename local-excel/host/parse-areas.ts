import { parseReference, type Box } from "../file/addresses";
import type { Sheet } from "../file/sheet";
import { failures } from "../protocol/failure";
import { locate } from "./area";
import type { Session } from "./session";

// Seen in Excel: 8,207 characters fail with a bare InvalidArgument (OfficeDev/office-js#5198).
const LONGEST_ADDRESS = 8192;

/** "A1:B2,D4" */
export function parseAreas(session: Session, given: string, sheet: Sheet): Box[] {
  if (given.length > LONGEST_ADDRESS) throw failures.invalidArgument();
  return given.split(",").map((part) => {
    const box = parseReference(part);
    if (box) return box;
    const found = locate(session, part.trim(), sheet);
    if (found.sheet !== sheet) throw failures.invalidArgument();
    return found.box;
  });
}
