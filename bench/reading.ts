// `npm run bench:reading -- DIR`: how well names are read, over sets that lie outside this repository, beside npm packages and
// the algorithms of import dialogs. Exit code 0 whatever the figures; 64 for wrong usage.
import { existsSync } from "node:fs";
import { readingCommand, USAGE, type ReadingCommand } from "./reading/command-line";
import { readDataFolder } from "./reading/data-folder";
import { figures } from "./reading/figures";
import { measureAll } from "./reading/measure-all";
import { reportOfReading } from "./reading/report";

const command = readingCommand(process.argv.slice(2));
if (command && existsSync(command.folder)) {
  benchReading(command);
} else {
  if (command) console.error(`There is no folder ${command.folder}.`);
  console.error(USAGE);
  process.exitCode = 64;
}

function benchReading({ folder, json, misses }: ReadingCommand): void {
  const all = measureAll(readDataFolder(folder));
  console.log(
    json ? JSON.stringify(figures(all), null, 2) : reportOfReading(all, misses).join("\n")
  );
}
