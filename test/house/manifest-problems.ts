import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEV_SERVER, defaultValue, resourceProblems, unless, valueOf } from "./manifest-resources";
import { at, descendants, parseXml, type XmlElement } from "./xml";

const ROOT = join(__dirname, "..", "..");

/**
 * What is wrong with an add-in-only manifest, one sentence each. Rules after Microsoft's "How to find the proper order of
 * manifest elements" and the manifest reference; `office-addin-manifest validate` knows more, but asks a server.
 */
export function manifestProblems(xml: string): readonly string[] {
  const root = parseXml(xml);
  return [
    ...orderProblems(root),
    ...identityProblems(root),
    ...requirementProblems(root),
    ...resourceProblems(root),
    ...runtimeProblems(root),
    ...commandProblems(root),
  ];
}

/** The order that the schema enforces; an element not listed here is not checked, a child not listed is refused. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl",
    "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions",
    "VersionOverrides", "ExtendedOverrides",
  ], // prettier-ignore
  VersionOverrides: [
    "Description",
    "Requirements",
    "Hosts",
    "Resources",
    "WebApplicationInfo",
    "EquivalentAddins",
  ],
  "Host Workbook": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  "ExtensionPoint CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  OfficeTab: ["Group"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  "Control Button": [
    "OverriddenByRibbonApi",
    "Label",
    "ToolTip",
    "Supertip",
    "Icon",
    "Action",
    "Enabled",
  ],
  Supertip: ["Title", "Description"],
  "Action ShowTaskpane": ["TaskpaneId", "SourceLocation", "Title", "SupportsPinning"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

function orderProblems(root: XmlElement): readonly string[] {
  return descendants(root).flatMap((element) => {
    const kind = [element.name, element.attributes["xsi:type"]].filter(Boolean).join(" ");
    const order = ORDER[kind] ?? ORDER[element.name];
    if (!order) return [];
    const names = element.children.map(({ name }) => name);
    const unknown = names.filter((name) => !order.includes(name));
    const sorted = [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return [
      ...unknown.map((name) => `${kind} cannot hold ${name}`),
      ...(names.join() === sorted.join()
        ? []
        : [`${kind} holds ${names.join(", ")} in the wrong order`]),
    ];
  });
}

function identityProblems(root: XmlElement): readonly string[] {
  return [
    unless(root.attributes["xsi:type"] === "TaskPaneApp", "the add-in is no task pane"),
    unless(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(textAt(root, "Id")), "Id is no GUID"),
    unless(/^\d+\.\d+\.\d+\.\d+$/.test(textAt(root, "Version")), "Version is not a.b.c.d"),
    unless(
      textAt(root, "Version") === `${packageVersion()}.0`,
      `Version is not that of package.json, ${packageVersion()}`
    ),
    unless(textAt(root, "DefaultLocale") === "en-US", "DefaultLocale is not en-US"),
    unless(
      textAt(root, "Permissions") === "ReadWriteDocument",
      "Permissions is not ReadWriteDocument"
    ),
    unless(
      at(root, "Hosts", "Host")?.attributes["Name"] === "Workbook",
      "Hosts does not name Workbook"
    ),
  ].flat();
}

function requirementProblems(root: XmlElement): readonly string[] {
  const sets = at(root, "Requirements", "Sets")?.children ?? [];
  const found = sets.map(({ attributes }) => `${attributes["Name"]} ${attributes["MinVersion"]}`);
  return ["SharedRuntime 1.1", "ExcelApi 1.9"]
    .filter((set) => !found.includes(set))
    .map((set) => `Requirements does not ask for ${set}`);
}

/** In a shared runtime every page is the same one, or Excel silently loads nothing. */
function runtimeProblems(root: XmlElement): readonly string[] {
  const host = at(root, "VersionOverrides", "Hosts", "Host");
  const functions = host && at(host, "AllFormFactors", "ExtensionPoint");
  if (!host || !functions) return ["there is no place for custom functions"];
  const runtime = at(host, "Runtimes", "Runtime");
  const pages = [
    runtime,
    at(functions, "Page", "SourceLocation"),
    at(host, "DesktopFormFactor", "FunctionFile"),
    descendants(host)
      .find(({ name }) => name === "Action")
      ?.children.find(({ name }) => name === "SourceLocation"),
  ].map((element) => element?.attributes["resid"]);
  return [
    unless(runtime?.attributes["lifetime"] === "long", "the runtime is not long-lived"),
    unless(
      functions.attributes["xsi:type"] === "CustomFunctions",
      "there is no place for custom functions"
    ),
    unless(
      pages.every((page) => page === "Taskpane.Url"),
      `the pages of the shared runtime differ: ${pages.join(", ")}`
    ),
    unless(
      valueOf(root, "Taskpane.Url") === defaultValue(at(root, "DefaultSettings", "SourceLocation")),
      "SourceLocation is not Taskpane.Url"
    ),
    unless(
      valueOf(root, at(functions, "Script", "SourceLocation")?.attributes["resid"]) ===
        `${DEV_SERVER}taskpane.js`,
      "the functions' script is not taskpane.js"
    ),
    unless(
      valueOf(root, at(functions, "Metadata", "SourceLocation")?.attributes["resid"]) ===
        `${DEV_SERVER}functions.json`,
      "the functions' metadata is not functions.json"
    ),
    unless(
      valueOf(root, at(functions, "Namespace")?.attributes["resid"]) === "ALLIANCE",
      "the functions' namespace is not ALLIANCE"
    ),
  ].flat();
}

function commandProblems(root: XmlElement): readonly string[] {
  const group = descendants(root).find(({ name }) => name === "Group");
  const button = descendants(root).find(({ name }) => name === "Control");
  const tab = descendants(root).find(({ name }) => name === "OfficeTab");
  return [
    unless(tab?.attributes["id"] === "TabHome", "the button is not on the Home tab"),
    unless(labelOf(root, group) === "Alliance Check", "the group is not called Alliance Check"),
    unless(
      labelOf(root, button) === "Check consortium",
      "the button is not called Check consortium"
    ),
    unless(
      button?.children.find(({ name }) => name === "Action")?.attributes["xsi:type"] ===
        "ShowTaskpane",
      "the button does not show the pane"
    ),
  ].flat();
}

function labelOf(root: XmlElement, element: XmlElement | undefined): string {
  return valueOf(root, element?.children.find(({ name }) => name === "Label")?.attributes["resid"]);
}

function textAt(root: XmlElement, name: string): string {
  return at(root, name)?.text ?? "";
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string })
    .version;
}
