import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { createRequire } from "node:module";
import path from "node:path";
import { type Configuration, webpack } from "webpack";

const ROOT = path.join(__dirname, "..", "..", "..");

/** Builds the gallery as the add-in itself is built, page and policy included; gives the folder. Whoever builds it deletes it. */
export async function buildGallery(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "alliance-check-gallery-"));
  const configure = createRequire(__filename)(path.join(ROOT, "webpack.config.js")) as (
    env: object,
    argv: { mode: string }
  ) => Promise<Configuration>;
  const config = await configure({}, { mode: "production" });
  const { plugins = [] } = config;
  await built({
    ...config,
    context: ROOT,
    mode: "none", // quicker; what is looked at here is the page, not the bundle
    entry: { taskpane: path.join(__dirname, "gallery.ts") },
    output: { path: folder, filename: "[name].js" },
    plugins: plugins.filter((plugin) => plugin?.constructor.name !== "FunctionsMetadata"),
    performance: false,
  });
  return folder;
}

function built(config: Configuration): Promise<void> {
  return new Promise((done, fail) => {
    webpack(config, (error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
      else done();
    });
  });
}
