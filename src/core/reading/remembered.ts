/** Where more cells differ, few of them stand again. */
export const MOST_REMEMBERED = 2000;

/** The same work, done once for each thing it is asked about: of the first `most` of them, what came out is kept. */
export function remembered<Asked, Answer extends NonNullable<unknown> | null>(
  work: (asked: Asked) => Answer,
  most = MOST_REMEMBERED
): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const answer = work(asked);
    if (known.size < most) known.set(asked, answer);
    return answer;
  };
}

/** The same work, done once where the same is asked several times in a row: cells are tried in one way after the other. */
export function rememberedLatest<Asked, Answer>(
  work: (asked: Asked) => Answer
): (asked: Asked) => Answer {
  let isAny = false;
  let latest: Asked;
  let answer: Answer;
  return (asked) => {
    if (isAny && latest === asked) return answer;
    answer = work(asked);
    latest = asked;
    isAny = true;
    return answer;
  };
}
