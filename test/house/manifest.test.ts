import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestProblems } from "./manifest-problems";

const MANIFEST = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");

test("Excel will take the manifest", () => {
  expect(manifestProblems(MANIFEST)).toEqual([]);
});

describe("what Excel would refuse, or quietly not load, is found", () => {
  const LONG = "x".repeat(251);
  test.each([
    ["<Version>0.1.0.0</Version>", "", "Version is not a.b.c.d"],
    ["0.1.0.0", "9.9.9.0", /^Version is not that of package\.json/],
    [/<Id>[^<]*</, "<Id>me<", "Id is no GUID"],
    [
      /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
      "$2$1",
      /^OfficeApp .*holds Version, Id, .* in the wrong order$/,
    ],
    ["<Hosts>", "<Hostess/><Hosts>", /cannot hold Hostess$/],
    [
      /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/AllFormFactors>)/,
      "$2$1",
      /^Host Workbook holds AllFormFactors, Runtimes/,
    ],
    ['"TaskPaneApp"', '"ContentApp"', "the add-in is no task pane"],
    ["en-US", "en-GB", "DefaultLocale is not en-US"],
    ["ReadWriteDocument", "ReadDocument", "Permissions is not ReadWriteDocument"],
    ['Name="Workbook"', 'Name="Document"', "Hosts does not name Workbook"],
    ['MinVersion="1.9"', 'MinVersion="1.8"', "Requirements does not ask for ExcelApi 1.9"],
    [/<Set Name="SharedRuntime".*>/, "", "Requirements does not ask for SharedRuntime 1.1"],
    ['resid="Pane.Tip"', 'resid="Pane.Hint"', "resource Pane.Hint does not exist"],
    ['resid="Pane.Tip"', 'resid="Pane.Label"', "resource Pane.Tip is not used"],
    ['String id="Pane.Tip"', 'String id="Pane.Label"', "resource Pane.Label exists twice"],
    [/"Pane\.Tip"/g, `"${"P".repeat(33)}"`, /is longer than 32 characters$/],
    ['lifetime="long"', 'lifetime="short"', "the runtime is not long-lived"],
    ['"CustomFunctions"', '"Events"', "there is no place for custom functions"],
    [
      '<FunctionFile resid="Taskpane.Url"/>',
      '<FunctionFile resid="Help.Url"/>',
      /^the pages of the shared runtime diff/,
    ],
    [
      /SourceLocation DefaultValue=".*"/,
      `SourceLocation DefaultValue=""`,
      "SourceLocation is not Taskpane.Url",
    ],
    ["3000/taskpane.js", "3000/functions.js", "the functions' script is not taskpane.js"],
    ["3000/functions.json", "3000/meta.json", "the functions' metadata is not functions.json"],
    ['"ALLIANCE"', '"CONTOSO"', "the functions' namespace is not ALLIANCE"],
    ["TabHome", "TabData", "the button is not on the Home tab"],
    [
      'id="Group.Label" DefaultValue="Alliance Check"',
      'id="Group.Label" DefaultValue="A"',
      /^the group is not called/,
    ],
    ['"Check consortium"', '"Check"', "the button is not called Check consortium"],
    ['"ShowTaskpane"', '"ExecuteFunction"', "the button does not show the pane"],
    [
      /(id="Pane.Label" DefaultValue=)".*"/,
      `$1"${LONG}"`,
      "Pane.Label is longer than 125 characters",
    ],
    [/(id="Pane.Tip" DefaultValue=)".*"/, `$1"${LONG}"`, "Pane.Tip is longer than 250 characters"],
    [/(id="Pane.Tip" DefaultValue=)".*"/, '$1" "', "Pane.Tip is empty"],
    [
      /(<Description DefaultValue=)".*"/,
      `$1"${LONG}"`,
      "Description is empty or longer than 250 characters",
    ],
    [
      /(<SupportUrl DefaultValue=)".*"/,
      '$1"https://contoso.com/"',
      "https://contoso.com/ is not on the dev server",
    ],
    ["3000/help.html", "3000/hilfe.html", "https://localhost:3000/hilfe.html is served by nothing"],
    ["icons/icon-80.png", "icons/icon-64.png", /icon-64\.png is not 80x80 pixels but 64x64$/],
    ["icons/icon-16.png", "icons/icon-17.png", /icon-17\.png is not 16x16 pixels but no file$/],
    ['<bt:Image size="80" resid="Icon.80"/>', "", "an Icon does not come in 16, 32 and 80 pixels"],
  ] as const)("by changing %j", (from, to, problem) => {
    const broken = MANIFEST.replace(from, to);
    expect(broken).not.toBe(MANIFEST);
    const matching = typeof problem === "string" ? problem : expect.stringMatching(problem);
    expect(manifestProblems(broken)).toContainEqual(matching);
  });

  test("XML that is not well-formed", () => {
    expect(() => manifestProblems(MANIFEST.replace("</Group>", ""))).toThrow();
  });
});
