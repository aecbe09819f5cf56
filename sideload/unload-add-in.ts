import { stopDevServer } from "./dev-server";
import { excelCommand } from "./excel-command";
import type { Surroundings } from "./load-add-in";
import { WORDS } from "./words";

/** `npm stop`: takes the add-in out of Excel and ends the dev server. Resolves to the exit code. */
export async function unloadAddIn(around: Omit<Surroundings, "trustCertificate">): Promise<number> {
  const { platform, port, say } = around;
  const excel = excelCommand("stop", platform, port);
  const isOut = excel ? await around.run(excel) : true;
  say((await stopDevServer(around)) ? WORDS.stopped : WORDS.wasNotRunning);
  if (!excel) say(WORDS.onTheWebStays);
  if (!isOut) say(WORDS.notTakenOut);
  return isOut ? 0 : 1;
}
