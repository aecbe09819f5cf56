import { spawn } from "node:child_process";

/** Opens the default browser. Where there is none nothing happens: the address has been printed. */
export function openBrowser(address: string): void {
  const [program, ...args] = PROGRAMS[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

const PROGRAMS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  // `start` is a word of cmd's; its first argument in quotes would be a window's title.
  win32: ["cmd", "/c", "start", ""],
};
