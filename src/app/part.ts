/** A script of our own that comes after the page's first. */
export interface Part<T> {
  /** Asks for it, and once more where it could not be loaded before; null where it can't be. */
  readonly ask: () => Promise<T | null>;
  /** Resolves when it is here, whoever asked for it. */
  readonly here: Promise<T>;
  /** Null while it isn't here. */
  readonly now: () => T | null;
}

export function createPart<T>(load: () => Promise<T>): Part<T> {
  let found: T | null = null;
  let asked: Promise<T | null> | null = null;
  let arrive: (part: T) => void;
  const here = new Promise<T>((go) => (arrive = go));

  async function ask(): Promise<T | null> {
    try {
      found = await load();
      arrive(found);
      return found;
    } catch {
      asked = null;
      return null;
    }
  }

  return { ask: () => (asked ??= ask()), here, now: () => found };
}
