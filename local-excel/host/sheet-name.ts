import { failures } from "../protocol/failure";

/** @throws InvalidArgument for what Excel does not take as the name of a sheet */
export function checkedSheetName(name: unknown): string {
  const fits =
    typeof name === "string" &&
    name.trim() !== "" &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    !/^history$/i.test(name);
  if (!fits) throw failures.invalidArgument();
  return name;
}
