import { parseColor } from "../file/colors";
import { failures } from "../protocol/failure";

/** @throws InvalidArgument when it is no colour */
export function checkedColor(value: unknown): string {
  const color = typeof value === "string" ? parseColor(value) : undefined;
  if (!color) throw failures.invalidArgument();
  return color;
}
