/**
 * A pattern for a quick look at how a text begins: texts that begin with a word in plain letters, and with none of these
 * (in plain letters, lower case), don't match it; all others do, so that they have to be looked at more closely.
 */
export function mayBeginWith(words: Iterable<string>): RegExp {
  const plain = [...words].filter((word) => /^[a-z]+$/.test(word));
  return new RegExp(`^(?:(?:${plain.join("|")})(?: |$)|[A-Za-z]*[^A-Za-z ]|\\s|$)`, "i");
}
