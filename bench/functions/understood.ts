import type { Spelling } from "./spellings";

/** What somebody answered about spellings whose meaning is known. */
export interface Understood {
  /** Answered rightly; or rightly left open, where no one country is meant. */
  readonly right: number;
  /** Left open, though one country is meant. */
  readonly open: number;
  /** Answered with another country than the one that is meant, or with one where none is. */
  readonly wrong: number;
}

export function understood(
  spellings: readonly Spelling[],
  codeOf: (typed: string) => string | undefined
): Understood {
  let [right, open, wrong] = [0, 0, 0];
  for (const { typed, means } of spellings) {
    const code = codeOf(typed);
    if ((code ?? null) === means) right++;
    else if (code === undefined) open++;
    else wrong++;
  }
  return { right, open, wrong };
}

/** @throws Error when less than half is right: then something else than speed is the matter */
export function saysUnderstood({ right, open, wrong }: Understood): string {
  if (right <= open + wrong) throw new Error(`Only ${right} of ${right + open + wrong} are right.`);
  return `${right} right, ${open} left open, ${wrong} wrong`;
}
