import type { NameData } from "./name-data";

/** The whole, and the files that make up most of it. */
export function nameDataLines({ whole, files }: NameData): readonly string[] {
  const large = files.filter(({ size }) => size.gzipped >= WORTH_A_LINE);
  return [
    line("all of src/reference", whole.gzipped),
    ...large.map(({ file, size }) => line(`  ${file}, by itself`, size.gzipped)),
  ];
}

const WORTH_A_LINE = 2000;

function line(name: string, bytes: number): string {
  return `${name.padEnd(44)}${(bytes / 1000).toFixed(1).padStart(12)} kB`;
}
