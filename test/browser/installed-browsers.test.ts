import { installedBrowser } from "./installed-browsers";

describe("Linux: what the PATH leads to", () => {
  const env = { PATH: "/usr/local/bin:/usr/bin:/snap/bin" };

  test("Chrome before Chromium, the first folder before the second", () => {
    const files = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/local/bin/chromium"];
    expect(found("linux", env, files)).toBe("/usr/bin/google-chrome");
    expect(found("linux", env, [files[0], files[2]])).toBe("/usr/local/bin/chromium");
    expect(found("linux", env, ["/usr/bin/microsoft-edge-stable"])).toBe(
      "/usr/bin/microsoft-edge-stable"
    );
  });

  test("Snap's is passed over: it cannot see a test's profile", () => {
    const realPath = (path: string): string | undefined =>
      path === "/snap/bin/chromium" ? "/usr/bin/snap" : undefined;
    expect(installedBrowser({ platform: "linux", env, realPath })).toBeUndefined();
  });

  test("nothing there", () => {
    expect(found("linux", env, ["/opt/chromium"])).toBeUndefined();
    expect(found("linux", {}, ["chromium", "/chromium"])).toBeUndefined();
  });
});

describe("Mac: the Applications folders", () => {
  const CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  const EDGE = "/Users/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";

  test("of all users, and of one's own", () => {
    const env = { PATH: "/usr/bin", HOME: "/Users/ana" };
    expect(found("darwin", env, [EDGE, CHROME])).toBe(CHROME);
    expect(found("darwin", env, [EDGE])).toBe(EDGE);
    expect(found("darwin", { PATH: "/usr/bin" }, [EDGE])).toBeUndefined();
  });
});

describe("Windows: the program folders", () => {
  const env = {
    PROGRAMFILES: "C:\\Program Files",
    "ProgramFiles(x86)": "C:\\Program Files (x86)",
    LOCALAPPDATA: "C:\\Users\\ana\\AppData\\Local",
  };
  const CHROME = "C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe";
  const EDGE = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";

  test("whatever the variables' capitals", () => {
    expect(found("win32", env, [EDGE, CHROME])).toBe(CHROME);
    expect(found("win32", env, [EDGE])).toBe(EDGE);
  });

  test("without the variables", () => {
    expect(found("win32", {}, [EDGE, CHROME])).toBeUndefined();
  });
});

function found(
  platform: string,
  env: Readonly<Record<string, string>>,
  files: readonly (string | undefined)[]
): string | undefined {
  const realPath = (path: string): string | undefined => (files.includes(path) ? path : undefined);
  return installedBrowser({ platform, env, realPath });
}
