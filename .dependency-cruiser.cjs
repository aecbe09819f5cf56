// The walls between the rooms: who may import whom. README.md has the picture; each rule here says why it stands.

/** The room at `from` imports from `rooms` of src and from itself, nothing else of ours. */
function wall(name, from, rooms, comment) {
  const open = [from, ...rooms.map((room) => `^src/${room}`)];
  return {
    name,
    comment,
    severity: "error",
    from: { path: from },
    to: { path: OURS, pathNot: open },
  };
}

const OURS = "^(src|local-excel|test|bench|sideload)/";
const PURE = "^src/(core|reference|calls|app)/";
/** The one file that solves linear programmes. */
const SOLVING = "^src/core/advice/candidates-relaxation[.]ts$";

module.exports = {
  forbidden: [
    wall(
      "reference-imports-nothing",
      "^src/reference/",
      [],
      "Facts about the world stand alone: they can be checked, printed and replaced without knowing what they are used for."
    ),
    wall(
      "core-knows-facts-only",
      "^src/core/",
      ["reference/"],
      "core is pure and is handed a call and a grid. Whatever else it needs comes in as an argument."
    ),
    wall(
      "calls-know-rules-and-facts-only",
      "^src/calls/",
      ["core/rules/", "reference/"],
      "A call is law written in the words of core/rules about the countries of reference. If it needs more, a requirement kind is missing."
    ),
    {
      name: "calls-hold-values-not-code",
      comment:
        "A call imports the types of core/rules and no function: a rule is a value from a closed set of kinds.",
      severity: "error",
      from: { path: "^src/calls/" },
      to: { path: "^src/core/", dependencyTypesNot: ["type-only"] },
    },
    wall(
      "app-is-host-free",
      "^src/app/",
      ["core/", "reference/"],
      "app holds the conversation in our own words. Excel comes in through the Workbook port, calls from main."
    ),
    wall(
      "excel-serves-app",
      "^src/excel/",
      ["app/", "core/"],
      "excel implements app's port. It knows neither the law nor the other outer rooms."
    ),
    wall(
      "files-serve-app",
      "^src/files/",
      ["app/", "core/"],
      "files reads a file that the user picked, into plain cells. What the cells mean is core's business, and where the file came from the pane's."
    ),
    wall(
      "taskpane-serves-app",
      "^src/taskpane/",
      ["app/", "core/"],
      "The pane shows a verdict and passes on choices. It knows neither Excel nor the law."
    ),
    wall(
      "functions-serve-core",
      "^src/functions/",
      ["app/", "core/", "calls/index[.]ts$"],
      "Worksheet functions are shells over core. Excel calls them by name, so main cannot hand them the list of calls: they may read it."
    ),
    {
      name: "files-alone-read-files",
      comment:
        "The library that unpacks and parses files lies in one room, behind one port, in a script of its own: nothing else may hang on it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/files/" },
      to: { path: "(^|/)node_modules/hucre(/|$)" },
    },
    {
      name: "main-is-nobodys",
      comment:
        "main wires everything and has effects when imported: whoever imports it starts the add-in.",
      severity: "error",
      from: { pathNot: "^test/" },
      to: { path: "^src/main[.]ts$" },
    },
    {
      name: "conversation-is-loaded-by-main",
      comment:
        "conversation is a script of its own, with all that reads and judges: imported by another file, it would be no longer.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/main[.]ts$" },
      to: { path: "^src/conversation[.]ts$" },
    },
    {
      name: "src-knows-no-development",
      comment: "local-excel and test are tools; what ships must not lean on them.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(local-excel|test|bench|sideload)/" },
    },
    {
      name: "local-excel-is-no-part-of-src",
      comment:
        "The local Excel stands in for Excel, so it must not know the add-in. Only its commands (check, demo) wire the two.",
      severity: "error",
      from: { path: "^local-excel/", pathNot: "^local-excel/(check|demo)(/|[.-])" },
      to: { path: "^src/" },
    },
    {
      name: "development-knows-no-tests",
      comment: "Tests import, they are not imported.",
      severity: "error",
      from: { path: "^local-excel/" },
      to: { path: "^test/" },
    },
    {
      name: "pure-rooms-use-no-package",
      comment:
        "The pure rooms need nothing but the language: no package, no Node. One file solves linear programmes, by a package that is as pure.",
      severity: "error",
      from: { path: PURE, pathNot: SOLVING },
      to: { pathNot: OURS, couldNotResolve: false },
    },
    {
      name: "solving-uses-the-solver-only",
      comment:
        "The one file of the pure rooms that may use a package uses the solver and no other.",
      severity: "error",
      from: { path: SOLVING },
      to: { pathNot: `${OURS}|(^|/)node_modules/yalps(/|$)`, couldNotResolve: false },
    },
    {
      name: "src-uses-declared-packages",
      comment:
        "What ships imports only what package.json lists under dependencies; never Node, never a development tool.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: [
          "npm-dev",
          "npm-peer",
          "npm-optional",
          "npm-no-pkg",
          "npm-unknown",
          "core",
        ],
      },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that neither imports nor is imported does nothing.",
      severity: "error",
      from: { orphan: true, path: OURS, pathNot: "[.]d[.]c?ts$" },
      to: {},
    },
    {
      name: "no-undecided-names",
      comment:
        "A file or folder called utils, helpers, services, common, types or misc means that we did not decide.",
      severity: "error",
      from: {},
      to: {
        path: "(^|/)(utils?|helpers?|services?|common|types?|misc)(/|[.])",
        pathNot: "node_modules",
      },
    },
    {
      name: "no-unresolved",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    // Without this, `import type` vanishes before it is looked at, and half the walls with it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".json"],
    },
  },
};
