import type { NameData } from "./name-data";

/** Both groups, each with the files that make up most of it, and the whole. */
export function nameDataLines({ names, words, whole }: NameData): readonly string[] {
  return [
    ...groupLines("names of countries and organisations", names),
    ...groupLines("words of headers, types, roles, statuses", words),
    line("all of src/reference", whole.gzipped),
  ];
}

function groupLines(says: string, { together, files }: NameData["names"]): readonly string[] {
  const large = files.filter(({ size }) => size.gzipped >= WORTH_A_LINE);
  return [
    line(says, together.gzipped),
    ...large.map(({ file, size }) => line(`  ${file}, by itself`, size.gzipped)),
  ];
}

const WORTH_A_LINE = 2000;

function line(name: string, bytes: number): string {
  return `${name.padEnd(44)}${(bytes / 1000).toFixed(1).padStart(12)} kB`;
}
