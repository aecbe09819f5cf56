// Unpacks the Chromium of npm's `@sparticuz/chromium` and prints, as JSON, how to start it: {executablePath, args, env}.
// It brings its libraries and one font; of the system it needs no more than glibc and libgcc. Linux on x64 only.
// A script of its own: the package looks at the environment while it is imported.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = fileURLToPath(new URL("../..", import.meta.resolve("@sparticuz/chromium")));
const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
// Inside node_modules: no other user can put something there before us, and `npm ci` clears it.
const CACHE = join(dirname(dirname(PACKAGE)), ".cache", "alliance-check");
const HOME = join(CACHE, `chromium-${version}`);

if (!existsSync(HOME)) await unpack();
console.log(JSON.stringify(howToStart()));

/** Two test workers may arrive at once: each unpacks for itself, and the first to finish gives the folder its name. */
async function unpack() {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "unpacking-"));
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x"; // else it keeps libnss3 and libnspr4 to itself
  const { default: chromium } = await import("@sparticuz/chromium");
  await chromium.executablePath();
  try {
    renameSync(folder, HOME);
  } catch (error) {
    if (!existsSync(HOME)) throw error;
    rmSync(folder, { recursive: true });
  }
}

function howToStart() {
  const fonts = join(HOME, "fonts");
  // The one it brings looks into folders of Amazon's machines.
  const around = `<dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${fonts}/cache</cachedir>`;
  const config = join(fonts, "alliance-check.conf");
  writeFileSync(config, `<?xml version="1.0"?>\n<fontconfig>${around}</fontconfig>\n`);
  return {
    executablePath: join(HOME, "chromium"),
    // No helper for a sandbox is packed, and without one it would not start.
    args: ["--no-sandbox", "--no-zygote", "--font-render-hinting=none"],
    env: { LD_LIBRARY_PATH: join(HOME, "al2023", "lib"), FONTCONFIG_FILE: config },
  };
}
