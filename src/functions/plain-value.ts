/**
 * A cell as a host hands it over, freed of Excel's data types: of a number with a format of its own, or a text or truth
 * value that comes as a record, the value. Everything else as it is, errors and entities among it.
 */
export function plainValue(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  const { basicType, basicValue } = cell as { basicType?: unknown; basicValue?: unknown };
  switch (basicType) {
    case "Double":
    case "String":
    case "Boolean":
      return basicValue;
    case "Empty":
      return "";
    default:
      return cell;
  }
}
