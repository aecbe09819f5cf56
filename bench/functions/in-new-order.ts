/**
 * Swaps two rows below the first, others for each `n`, so that no answer kept from an earlier call would fit: each call
 * does its work. It changes the rows that were given, since copying them would take time too.
 */
export function inNewOrder<T>(rows: T[], n: number): T[] {
  const place = 1 + (n % (rows.length - 2));
  [rows[place], rows[place + 1]] = [rows[place + 1] as T, rows[place] as T];
  return rows;
}
