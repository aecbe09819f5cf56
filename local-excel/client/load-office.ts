import { readFileSync } from "node:fs";
import path from "node:path";
import { OFFICE_BASE, OFFICE_FILE, serveInPage, serveScript } from "./office-scripts";
import { installBridge, type Bridge, type BridgeOptions } from "./native-bridge";

export interface LoadedOffice {
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  bridge: Bridge;
}

/**
 * Runs Microsoft's own office.js, unmodified, out of the npm package, with its own loader. It must run in the realm of the code
 * under test (it compares prototypes, and its errors are `instanceof Error` there): hence indirect eval.
 */
export async function loadOffice(options: BridgeOptions): Promise<LoadedOffice> {
  const global = globalThis as unknown as Record<string, unknown>;
  if ((global["Office"] as { context?: unknown } | undefined)?.context)
    throw new Error("office.js is loaded here already");
  const folder = path.join(
    path.dirname(require.resolve("@microsoft/office-js/package.json")),
    "dist"
  );
  const run = (file: string): void => {
    const full = path.join(folder, file);
    (0, eval)(`${readFileSync(full, "utf8")}\n//# sourceURL=${full}`);
  };
  if (typeof document === "object") serveInPage(document, run);
  standInDocument(global, options.locale, run);
  const bridge = installBridge(global, options);
  run(OFFICE_FILE);
  await (global["Office"] as typeof Office).onReady();
  return {
    Office: global["Office"] as typeof Office,
    Excel: global["Excel"] as typeof Excel,
    OfficeExtension: global["OfficeExtension"] as typeof OfficeExtension,
    bridge,
  };
}

/** As much of a web page as office.js asks for while it loads: the tag it came from, and a place to put further tags. */
function standInDocument(
  global: Record<string, unknown>,
  locale: string,
  run: (file: string) => void
): void {
  const head = {
    appendChild: <Node extends object>(script: Node): Node => serveScript(script, run),
  };
  const element = (): object => {
    const attributes = new Map<string, unknown>();
    return {
      style: {},
      setAttribute: (key: string, value: unknown) => attributes.set(key, value),
      getAttribute: (key: string) => attributes.get(key),
      appendChild: () => undefined,
      addEventListener: () => undefined,
    };
  };
  const tag = { src: OFFICE_BASE + OFFICE_FILE, getAttribute: () => null };
  const stand: Record<string, unknown> = {
    window: global,
    navigator: { userAgent: "local-excel", language: locale },
    location: {
      search: "",
      hash: "",
      href: "http://localhost/taskpane.html",
      protocol: "http:",
      origin: "http://localhost",
      hostname: "localhost",
    },
    history: { replaceState: () => undefined, pushState: () => undefined },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    document: {
      readyState: "complete",
      documentElement: element(),
      body: element(),
      head,
      createElement: element,
      getElementById: () => null,
      addEventListener: () => undefined,
      getElementsByTagName: (name: string) =>
        name === "script" ? [tag] : name === "head" ? [head] : [],
    },
  };
  for (const [name, value] of Object.entries(stand))
    if (!(name in global))
      Object.defineProperty(global, name, { value, configurable: true, writable: true });
}
