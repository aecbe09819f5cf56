// `npm run bench [-- functions | checking | advice | pane]`: ours beside others, turn by turn; all parts where none is named.
// Exit code 1 only when the measuring itself failed: how fast a machine is must not decide whether work can go on.
import { raceAdvice } from "./advice/race";
import { raceChecking } from "./checking/race";
import { raceFunctions } from "./functions/race";
import { racePane } from "./pane";
import { partsNamed, type Part } from "./parts";

const RACES = {
  functions: raceFunctions,
  checking: raceChecking,
  advice: raceAdvice,
  pane: racePane,
} satisfies Record<Part, unknown>;

const parts = partsNamed(process.argv.slice(2));
if (parts) {
  bench(parts).catch((error: unknown) => {
    console.error("The bench could not measure:", error);
    process.exitCode = 1;
  });
} else {
  console.error("npm run bench [-- functions | checking | advice | pane]");
  process.exitCode = 64;
}

async function bench(parts: readonly Part[]): Promise<void> {
  for (const part of parts) console.log([...(await RACES[part]()), ""].join("\n"));
}
