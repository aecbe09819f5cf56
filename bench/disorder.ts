/** Lehmer's generator: the same numbers in every run, so that two runs can be compared; others for each seed. */
export function* numbers(seed = 1): Generator<number, never> {
  for (let last = seed; ;) yield (last = (last * 48271) % 2147483647);
}

/** Fisher and Yates. */
export function shuffled<T>(items: readonly T[], disorder: Iterator<number, never>): readonly T[] {
  const found = [...items];
  for (let i = found.length - 1; i > 0; i--) {
    const j = disorder.next().value % (i + 1);
    [found[i], found[j]] = [found[j] as T, found[i] as T];
  }
  return found;
}
