import { startDemo } from "./demo/start-demo";

// The one file of `npm run demo` that touches the process.
void startDemo(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  opensBrowser: process.stdout.isTTY === true && !process.env["CI"],
}).then((running) => {
  if (typeof running === "number") process.exitCode = running;
  else for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, running.close);
});
