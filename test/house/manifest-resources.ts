import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { at, descendants, type XmlElement } from "./xml";

const ROOT = join(__dirname, "..", "..");

/** Where the manifest's files lie while the dev server runs, and which file of ours each is made from. */
export const DEV_SERVER = "https://localhost:3000/";
const SERVED: Readonly<Record<string, string>> = {
  "taskpane.html": "src/taskpane/taskpane.html",
  "taskpane.js": "src/main.ts",
  "functions.json": "src/functions/cell-functions.ts",
  "help.html": "assets/help.html",
};

/** What is wrong with what a manifest refers to: resources, texts, URLs and pictures. */
export function resourceProblems(root: XmlElement): readonly string[] {
  return [...idProblems(root), ...textProblems(root), ...urlProblems(root), ...iconProblems(root)];
}

function idProblems(root: XmlElement): readonly string[] {
  const ids = resources(root).map(({ attributes }) => attributes["id"] ?? "");
  const used = descendants(root).flatMap(({ attributes }) => attributes["resid"] ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resource ${id} does not exist`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...ids
      .filter((id, index) => ids.indexOf(id) < index)
      .map((id) => `resource ${id} exists twice`),
    ...ids
      .filter((id) => id.length > 32)
      .map((id) => `resource id ${id} is longer than 32 characters`),
  ];
}

const LENGTHS: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };

function textProblems(root: XmlElement): readonly string[] {
  const strings = descendants(root).flatMap((list) => {
    const longest = LENGTHS[list.name];
    return longest === undefined ? [] : list.children.map((text) => ({ text, longest }));
  });
  const tooLong = strings.filter(({ text, longest }) => defaultValue(text).length > longest);
  const blank = strings.filter(({ text }) => defaultValue(text).trim() === "");
  const described = defaultValue(at(root, "Description")).length;
  return [
    ...tooLong.map(
      ({ text, longest }) => `${text.attributes["id"]} is longer than ${longest} characters`
    ),
    ...blank.map(({ text }) => `${text.attributes["id"]} is empty`),
    ...unless(
      described > 0 && described <= 250,
      "Description is empty or longer than 250 characters"
    ),
  ];
}

function urlProblems(root: XmlElement): readonly string[] {
  const urls = descendants(root)
    .map(defaultValue)
    .filter((value) => value.includes("://"));
  const served = (url: string) =>
    url.startsWith(`${DEV_SERVER}assets/icons/`) ||
    SERVED[url.slice(DEV_SERVER.length)] !== undefined;
  const source = (url: string) =>
    join(ROOT, SERVED[url.slice(DEV_SERVER.length)] ?? url.slice(DEV_SERVER.length));
  return [
    ...urls
      .filter((url) => !url.startsWith(DEV_SERVER))
      .map((url) => `${url} is not on the dev server`),
    ...urls
      .filter((url) => url.startsWith(DEV_SERVER) && !(served(url) && existsSync(source(url))))
      .map((url) => `${url} is served by nothing`),
    ...unless(urls.length > 0, "there is no URL"),
  ];
}

function iconProblems(root: XmlElement): readonly string[] {
  const ribbon = descendants(root).filter(({ name }) => name === "Icon");
  const images = ribbon.flatMap(({ children }) => children);
  const stated = [
    { url: defaultValue(at(root, "IconUrl")), size: 32 },
    { url: defaultValue(at(root, "HighResolutionIconUrl")), size: 64 },
    ...images.map(({ attributes }) => ({
      url: valueOf(root, attributes["resid"]),
      size: Number(attributes["size"]),
    })),
  ];
  return [
    ...ribbon.flatMap(({ children }) =>
      unless(
        children.map(({ attributes }) => attributes["size"]).join() === "16,32,80",
        "an Icon does not come in 16, 32 and 80 pixels"
      )
    ),
    ...stated.flatMap(({ url, size }) =>
      unless(
        pngSize(url) === `${size}x${size}`,
        `${url} is not ${size}x${size} pixels but ${pngSize(url)}`
      )
    ),
  ];
}

/** "32x32", from the file's header (https://www.w3.org/TR/png-3/#11IHDR). */
function pngSize(url: string): string {
  const file = join(ROOT, url.slice(DEV_SERVER.length));
  if (!url.startsWith(DEV_SERVER) || !existsSync(file)) return "no file";
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") return "no PNG";
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

function resources(root: XmlElement): readonly XmlElement[] {
  return (at(root, "VersionOverrides", "Resources")?.children ?? []).flatMap(
    ({ children }) => children
  );
}

export function valueOf(root: XmlElement, id: string | undefined): string {
  return defaultValue(resources(root).find(({ attributes }) => attributes["id"] === id));
}

export function defaultValue(element: XmlElement | undefined): string {
  return element?.attributes["DefaultValue"] ?? "";
}

export function unless(holds: boolean, problem: string): readonly string[] {
  return holds ? [] : [problem];
}
