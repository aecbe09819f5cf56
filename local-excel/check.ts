import { runCheck } from "./check/run-check";

// Whoever reads along may stop reading (`… | head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// The one file of `npm run check` that touches the process.
void runCheck(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined,
  now: new Date().toISOString(),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
