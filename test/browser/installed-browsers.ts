import { posix, win32 } from "node:path";

/** What there is to know of a machine: `process.platform`, its environment variables, and where files are. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The file's real path, links followed; undefined when there is none. */
  realPath(path: string): string | undefined;
}

/** Path of an installed Chrome, Chromium or Edge; undefined when none is where their installers put them or on the PATH. */
export function installedBrowser(machine: Machine): string | undefined {
  return usualPaths(machine).find((path) => {
    const real = machine.realPath(path);
    // Snap shuts its Chromium off from the folders in which a test's profile lies.
    return real !== undefined && !/^\/snap\/|\/snap$/.test(real);
  });
}

const ON_THE_PATH = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const ON_A_MAC = ["Google Chrome", "Chromium", "Microsoft Edge"];

const ON_WINDOWS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

function usualPaths({ platform, env }: Machine): readonly string[] {
  if (platform === "win32") {
    const roots = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].map((name) =>
      valueOf(env, name)
    );
    const known = roots.filter((root) => root !== undefined);
    return ON_WINDOWS.flatMap((parts) => known.map((root) => win32.join(root, ...parts)));
  }
  const folders = (env["PATH"] ?? "").split(":").filter(Boolean);
  const onPath = ON_THE_PATH.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== "darwin") return onPath;
  const roots = [
    "/Applications",
    ...(env["HOME"] ? [posix.join(env["HOME"], "Applications")] : []),
  ];
  const apps = ON_A_MAC.flatMap((name) =>
    roots.map((root) => posix.join(root, `${name}.app`, "Contents", "MacOS", name))
  );
  return [...apps, ...onPath];
}

/** Windows spells its variables as it likes. */
function valueOf(env: Machine["env"], name: string): string | undefined {
  const same = (key: string): boolean => key.toLowerCase() === name.toLowerCase();
  const value = env[Object.keys(env).find(same) ?? name];
  return value === "" ? undefined : value;
}
