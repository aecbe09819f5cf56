/** Asks about each spelling once and keeps the answers, as COUNTRYCODE does within a call. */
export function eachOnce<T>(answer: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    if (!known.has(cell)) known.set(cell, answer(cell));
    return known.get(cell) as T;
  };
}
