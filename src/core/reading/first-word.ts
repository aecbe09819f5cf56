/**
 * A quick look at how a text begins: no for texts that begin with a word in plain letters, and with none of these (in plain
 * letters, lower case); yes for all others, so that they have to be looked at more closely.
 */
export function mayBeginWith(words: Iterable<string>): (text: string) => boolean {
  const plain = new Set([...words].filter((word) => /^[a-z]+$/.test(word)));
  /** By first letter: for each length of a word that begins so, a bit; and for each second letter. */
  const lengths = new Int32Array(LETTERS);
  const seconds = new Int32Array(LETTERS);
  for (const word of plain) {
    const letter = letterAt(word, 0);
    lengths[letter] = (lengths[letter] ?? 0) | (1 << word.length);
    seconds[letter] = (seconds[letter] ?? 0) | (1 << letterAt(word, 1));
  }
  return (text) => {
    const first = letterAt(text, 0);
    const second = letterAt(text, 1);
    if (first < LETTERS && second < LETTERS && (((seconds[first] ?? 0) >> second) & 1) === 0)
      return false;
    let end = 0;
    while (letterAt(text, end) < LETTERS) end++;
    const isWhole = end === text.length || text.charCodeAt(end) === BLANK;
    if (end === 0 || !isWhole) return true;
    if ((((lengths[letterAt(text, 0)] ?? 0) >> end) & 1) === 0) return false;
    return plain.has(text.slice(0, end).toLowerCase());
  };
}

const LETTERS = 26;
const BLANK = 0x20;

/** Its place in the alphabet, from 0; `LETTERS` for any other character and behind the end. */
function letterAt(text: string, at: number): number {
  // Capitals differ from small letters in one bit.
  const place = (text.charCodeAt(at) | 0x20) - 0x61;
  return place >= 0 && place < LETTERS ? place : LETTERS;
}
