/**
 * A cell as a host hands it over, freed of Excel's data types: of a number with a format of its own, or a text that comes
 * as a record, the value. Everything else as it is, errors and entities among it.
 */
export function plainValue(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  const { basicType, basicValue } = cell as { basicType?: string; basicValue?: unknown };
  return basicType && basicType !== "Error" ? basicValue : cell;
}
