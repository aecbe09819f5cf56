/** Makes something at its first use and keeps it, so that opening the add-in waits for no list of words. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
