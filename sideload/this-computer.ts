import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Surroundings } from "./load-add-in";

const ROOT = join(__dirname, "..");

/** The computer on which `npm start` runs. */
export const THIS_COMPUTER: Surroundings = {
  platform: process.platform,
  port: 3000, // manifest.xml names it
  folder: join(ROOT, "node_modules", ".cache", "alliance-check"),
  async trustCertificate() {
    const { ensureCertificatesAreInstalled } = await import("office-addin-dev-certs");
    await ensureCertificatesAreInstalled();
  },
  run,
  say: (line) => console.log(line),
};

/** Microsoft's tool ends with exit code 0 even when it could not do its work; then it says so on stderr. */
function run([program = "", ...args]: readonly string[]): Promise<boolean> {
  const shell = process.platform === "win32"; // where npx is a .cmd file
  const child = spawn(program, args, { cwd: ROOT, shell, stdio: ["inherit", "inherit", "pipe"] });
  let said = "";
  child.stderr.on("data", (text: Buffer) => {
    said += text.toString();
    process.stderr.write(text);
  });
  return new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0 && !/^Error: Unable to /m.test(said)));
  });
}
