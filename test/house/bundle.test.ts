import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const BASE = "https://planning.example/alliance/";

/** Ids of the worksheet functions are public API: workbooks out there call them. Add to this list; never take away. */
const FUNCTION_IDS = [
  "CALLS",
  "COUNTRYCODE",
  "COUNTRYSTATUS",
  "GROUP",
  "ROLE",
  "PICVALID",
  "COUNTRIES",
  "COUNTRYLIST",
  "PARTNERS",
  "LABOURMARKET",
  "PROVIDERS",
  "HEIS",
  "VETPROVIDERS",
  "CHECK",
  "FINDINGS",
  "MISSING",
  "SURVIVES",
  "CRITICAL",
];

/** Bounds against accidents (a library too many), before compression. */
const LARGEST = 130_000;
const LARGEST_CONVERSATION = 720_000;
const LARGEST_READER = 180_000;
const LARGEST_CHOOSER = 30_000;

let dist: string;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "alliance-check-dist-"));
  const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--output-path", dist],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, NODE_ENV: "", ALLIANCE_CHECK_URL: BASE } }
  );
  if (status !== 0) throw new Error(stdout + stderr);
}, 120_000);

afterAll(() => rmSync(dist, { recursive: true, force: true }));

test("the metadata of the worksheet functions comes from the source, and lets error cells in", () => {
  const { functions } = JSON.parse(read("functions.json")) as {
    functions: readonly (Readonly<Record<"id" | "name" | "description" | "helpUrl", string>> & {
      readonly parameters: readonly { readonly name: string; readonly description: string }[];
      readonly options?: { readonly stream?: boolean };
    })[];
  };
  const help = read("help.html");
  expect(functions.map(({ id }) => id)).toEqual(FUNCTION_IDS);
  for (const each of functions) {
    expect(each.name).toBe(each.id);
    expect(each.description).toMatch(/\w{3}/);
    for (const parameter of each.parameters) expect(parameter.description).toMatch(/\w{3}/);
    expect(each.helpUrl).toBe(`${BASE}help.html#${each.id}`);
    expect(help).toMatch(new RegExp(`<tr id="?${each.id}[" >]`));
    // A function that follows a table is told when that changes; Excel would not ask it again.
    expect(each.options?.stream ?? false).toBe(each.parameters[0]?.name === "partners");
    expect(each).toHaveProperty("allowErrorForDataTypeAny", true);
  }
});

test("the page loads office.js from Microsoft, our scripts from here, and may connect nowhere else", () => {
  const page = read("taskpane.html");
  const scripts = [...page.matchAll(/<script [^>]*src="?([^\s">?]+)/g)].map(([, source]) => source);
  expect(scripts).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "taskpane.js",
  ]);
  expect(page).not.toMatch(/<script[^>]*>[^<]/);
  const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1]?.split("; ");
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'self'",
      "script-src 'self' https://appsforoffice.microsoft.com",
      "connect-src 'self'",
    ])
  );
});

test("office.js runs before our script, which associates functions with it; neither holds up the page", () => {
  const scripts = [...read("taskpane.html").matchAll(/<script [^>]*>/g)].map(([tag]) => tag);
  expect(scripts).toHaveLength(2);
  expect(scripts.filter((tag) => !/ defer(=|\s|>)/.test(tag))).toEqual([]);
});

test("the page brings its look: each of Fluent's colours and sizes that is used is defined, light and dark", () => {
  const css = read("pane.css");
  const used = new Set([...css.matchAll(/var\(--([a-z]+[A-Z]\w*)\)/g)].map(([, token]) => token));
  const defined = (from: string): string[] =>
    [...(css.split(from)[1]?.split("}")[0] ?? "").matchAll(/--(\w+):/g)].map(([, token]) => token!);
  const light = defined(":root{");
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((token) => !light.includes(token!))).toEqual([]);
  expect(defined(':root[data-theme="dark"]{').length).toBeGreaterThan(20);
});

test("what is built in is named with its licence", () => {
  expect(read("licences/lit.txt")).toContain("Copyright (c) 2017 Google LLC");
  expect(read("licences/hucre.txt")).toContain("MIT License");
  expect(read("licences/yalps.txt")).toContain("MIT License");
  expect(read("licences/heap.txt")).toContain("MIT License");
  expect(read("licences/fluent-ui.txt")).toMatch(/Microsoft Corporation[\s\S]*MIT License/);
});

test("every URL of the manifest leads to a file of the build", () => {
  const manifest = read("manifest.xml");
  const urls = [...manifest.matchAll(/"(https?:\/\/[^"]+)"/g)].map(([, url]) => url ?? "");
  const ours = urls.filter((url) => !url.startsWith("http://"));
  const namespaces = urls.filter((url) => url.startsWith("http://"));
  expect(ours.length).toBeGreaterThan(5);
  expect(ours.filter((url) => !url.startsWith(BASE))).toEqual([]);
  expect(ours.filter((url) => !existsSync(join(dist, url.slice(BASE.length))))).toEqual([]);
  expect(
    namespaces.every((url) => /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(url))
  ).toBe(true);
  expect(manifest).not.toContain("localhost");
});

test("the scripts are small, hold no office.js and no source map", () => {
  const scripts = [read("taskpane.js"), read(chunk("conversation"))];
  const [pane = "", conversation = ""] = scripts;
  expect(pane.length).toBeLessThan(LARGEST);
  expect(conversation.length).toBeLessThan(LARGEST_CONVERSATION);
  for (const words of ["sourceMappingURL", "OSF.OUtil"])
    expect(scripts.map((script) => script.includes(words))).toEqual([false, false]);
  // Lists of words without their layout, see webpack.config.js; none of them holds up the pane.
  expect(
    ["Kammer | Handelskammer", "Kammer|Handelskammer"].map((word) => conversation.includes(word))
  ).toEqual([false, true]);
  for (const words of ["Kammer", "Deutschland"])
    expect([conversation, pane].map((script) => script.includes(words))).toEqual([true, false]);
  expect(readdirSync(dist).map(withoutHash).sort()).toEqual([
    "assets",
    "candidates.js",
    "conversation.js",
    "conversation.js.LICENSE.txt",
    "functions.json",
    "help.html",
    "licences",
    "manifest.xml",
    "pane.css",
    "taskpane.html",
    "taskpane.js",
    "taskpane.js.LICENSE.txt",
    "workbook-file.js",
  ]);
});

test("what reads files is a script of its own, which is asked for only then, from its own place", () => {
  const name = chunk("workbook-file");
  const scripts = [read(name), read("taskpane.js"), read(chunk("conversation"))];
  const [reader = "", pane = ""] = scripts;
  // Words of the library that reads .xlsx files.
  expect(scripts.map((script) => script.includes("sharedStrings"))).toEqual([true, false, false]);
  expect(pane.includes(name.split(".")[1] ?? "?")).toBe(true);
  expect(statSync(join(dist, name)).size).toBeLessThan(LARGEST_READER);
  // Compared as a truth, for a script that fails would fill the screen.
  const reaches = /\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|\beval\(|new Function\(/;
  expect(reaches.test(reader)).toBe(false);
});

test("what chooses among candidates is another, with the solver in it", () => {
  const name = chunk("candidates");
  const scripts = [read(name), read("taskpane.js"), read(chunk("conversation"))];
  const pane = scripts[1] ?? "";
  // Words of the solver.
  const words = "includeZeroVariables";
  expect(scripts.map((script) => script.includes(words))).toEqual([true, false, false]);
  expect(pane.includes(name.split(".")[1] ?? "?")).toBe(true);
  expect(statSync(join(dist, name)).size).toBeLessThan(LARGEST_CHOOSER);
});

/** The file of a script that comes later; "" where there is none. */
function chunk(called: string): string {
  return readdirSync(dist).find((file) => withoutHash(file) === `${called}.js`) ?? "";
}

function withoutHash(file: string): string {
  return file.replace(/^(workbook-file|candidates|conversation)\.\w{10}/, "$1");
}

function read(file: string): string {
  return readFileSync(join(dist, file), "utf8");
}
