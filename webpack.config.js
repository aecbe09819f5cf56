const { createRequire } = require("node:module");
const { basename, resolve } = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const ts = require("typescript");
const { Compilation, sources, WebpackError } = require("webpack");

const DEV_URL = "https://localhost:3000/";
/** Where a production build will be served from: set ALLIANCE_CHECK_URL. The placeholder can never resolve (RFC 2606). */
const PRODUCTION_URL = process.env.ALLIANCE_CHECK_URL ?? "https://alliance-check.example/";

/** What Fluent's components themselves were made with. */
const FLUENT = createRequire(require.resolve("@fluentui/web-components/package.json"));

const FUNCTIONS = ["cell", "table", "withdrawal"].map((about) =>
  resolve(__dirname, `src/functions/${about}-functions.ts`)
);

module.exports = async (env, { mode }) => {
  const production = mode === "production";
  const baseUrl = production ? PRODUCTION_URL.replace(/\/*$/, "/") : DEV_URL;
  return {
    entry: { taskpane: "./src/main.ts" },
    // manifest.xml names taskpane.js, so the file carries no hash; the page asks for it with one.
    output: {
      path: resolve(__dirname, "dist"),
      filename: "[name].js",
      // What is loaded later is asked for by its content, so that nothing stale is.
      chunkFilename: "[name].[contenthash:10].js",
      clean: true,
    },
    optimization: {
      // What is loaded later is one script each, whatever packages it is made of.
      splitChunks: false,
      // Short numbers for modules, and short names for what they share: what stays the same from build to build is nobody's
      // business here.
      moduleIds: "natural",
      mangleExports: "size",
      // Once more than by default, and with arrows for functions that nobody calls with `new`, as classes are: nearly a
      // kilobyte less to load. A function that is called in one place stays outside of it:
      // moved into it, it would be made anew at each call, and checks be slower.
      minimizeOptions: {
        javascript: {
          compress: { passes: 3, ecma: 2020, unsafe_arrows: true, reduce_funcs: false },
        },
      },
    },
    devtool: production ? false : "source-map", // the policy in taskpane.html forbids the variants that use eval
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // Types are checked by `npm run typecheck`, once, for every room.
          options: {
            transpileOnly: true,
            compilerOptions: { noEmit: false },
            getCustomTransformers: () => ({ before: [withoutLayout, withoutIndentation] }),
          },
        },
      ],
    },
    plugins: [
      new ListsSideBySide(),
      new FunctionsMetadata("functions.json", baseUrl),
      new FluentTokens("pane.css"),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        scriptLoading: "defer",
        hash: true,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
          { from: "assets/help.html", to: "help.html" },
          { from: "src/taskpane/pane.css", to: "pane.css" },
          // What is built in asks to be named with its licence. FAST, which Fluent is made with, has
          // Fluent's; heap is what yalps is made with.
          { from: "node_modules/lit/LICENSE", to: "licences/lit.txt" },
          { from: "node_modules/hucre/LICENSE", to: "licences/hucre.txt" },
          { from: "node_modules/yalps/LICENSE", to: "licences/yalps.txt" },
          { from: "node_modules/heap/LICENSE", to: "licences/heap.txt" },
          { from: "node_modules/@fluentui/tokens/LICENSE", to: "licences/fluent-ui.txt" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (xml) => xml.toString().replaceAll(DEV_URL, baseUrl),
          },
        ],
      }),
    ],
    // Bounds against accidents. The pane's first script has to be small enough to stand at once: whatever reads or judges
    // belongs to the conversation. Both together stay below the 900 kB of a page made with Microsoft's React template.
    performance: production && {
      hints: "error",
      maxAssetSize: 720_000,
      maxEntrypointSize: 130_000,
    },
    ...(env.WEBPACK_SERVE && { devServer: await devServer() }),
  };
};

/**
 * Has each list of words be a module by itself, with the lowest numbers: they come to stand side by side in the script, where
 * they compress better than between the code that reads them, by some 9 kB.
 */
class ListsSideBySide {
  apply(compiler) {
    const name = "ListsSideBySide";
    const folder = resolve(__dirname, "src/reference");
    const listsAmong = (modules) =>
      [...modules].filter(({ resource }) => resource?.startsWith(folder));
    compiler.hooks.compilation.tap(name, ({ hooks, chunkGraph }) => {
      hooks.finishModules.tap(name, (modules) => {
        for (const { buildInfo } of listsAmong(modules))
          buildInfo.moduleConcatenationBailout = "being a list of words";
      });
      hooks.beforeModuleIds.tap(name, (modules) => {
        const lists = listsAmong(modules).filter(
          (list) => chunkGraph.getNumberOfModuleChunks(list) > 0
        );
        const placeOf = ({ resource }) => ALIKE.indexOf(basename(resource, ".ts"));
        lists.sort((a, b) => placeOf(a) - placeOf(b) || (a.resource < b.resource ? -1 : 1));
        lists.forEach((list, number) => chunkGraph.setModuleId(list, number));
      });
    });
  }
}

/**
 * Lists that share words, those that do most next to each other: 3 kB less once more. Of some thousands of orders tried this came
 * out shortest; a list that is not named comes first.
 */
const ALIKE = [
  ...["countries", "country-names", "country-adjectives", "country-words", "legal-forms"],
  ...["country-cities", "country-groups", "erasmus-code-countries", "country-aliases"],
  ...["country-long-names", "state-words", "exclusion-words", "blank-words", "yes-no-words"],
  ...["status-words", "role-words", "header-words", "ecosystems", "fact-words", "part-words"],
  ...["eu-bodies", "body-words", "organisation-name-words", "enterprise-size-words"],
  ...["organisation-types", "organisation-type-words", "ownership-words"],
];

module.exports.ListsSideBySide = ListsSideBySide;

/**
 * Lists of words are laid out for people; the script does without the blanks and line breaks around what stands between them:
 * "|" between phrases, a blank between words.
 */
function withoutLayout(context) {
  const visitIn = (fileName) => {
    const visit = (node) => {
      if (!ts.isNoSubstitutionTemplateLiteral(node)) return ts.visitEachChild(node, visit, context);
      const atBreak = node.text.includes("|") ? "|" : LISTS_OF_WORDS.test(fileName) ? " " : "\n";
      const list = node.text
        .trim()
        .replace(/ *\| */g, "|")
        .replace(/\s*\n\s*/g, atBreak);
      return context.factory.createNoSubstitutionTemplateLiteral(list);
    };
    return visit;
  };
  return (file) => {
    const isList = LISTS_OF_PHRASES.test(file.fileName) || LISTS_OF_WORDS.test(file.fileName);
    return isList ? ts.visitNode(file, visitIn(file.fileName)) : file;
  };
}

/** Templates of the pane are indented for people; a page takes a line break for any run of white space. */
function withoutIndentation(context) {
  const { factory } = context;
  const flat = ({ text }) => text.replace(/\s*\n\s*/g, "\n");
  const literals = (template) => {
    if (ts.isNoSubstitutionTemplateLiteral(template))
      return factory.createNoSubstitutionTemplateLiteral(flat(template));
    const spans = template.templateSpans.map(({ expression, literal }) => {
      const make = ts.isTemplateTail(literal) ? "createTemplateTail" : "createTemplateMiddle";
      return factory.createTemplateSpan(expression, factory[make](flat(literal)));
    });
    return factory.createTemplateExpression(factory.createTemplateHead(flat(template.head)), spans);
  };
  const visit = (node) => {
    const one = ts.visitEachChild(node, visit, context);
    if (!ts.isTaggedTemplateExpression(one)) return one;
    const { tag, typeArguments, template } = one;
    return factory.updateTaggedTemplateExpression(one, tag, typeArguments, literals(template));
  };
  return (file) => (VIEWS.test(file.fileName) ? ts.visitNode(file, visit) : file);
}

const VIEWS = /[\\/]src[\\/]taskpane[\\/][a-z-]+\.ts$/;

const LISTS_OF_PHRASES =
  /[\\/]src[\\/]reference[\\/](?:[a-z-]+-words|legal-forms|country-aliases|country-long-names)\.ts$/;
const LISTS_OF_WORDS = /[\\/]src[\\/]reference[\\/](?:header-words|country-adjectives)\.ts$/;

/**
 * What Excel has to know of the worksheet functions, generated out of their source, and amended. It lets error cells reach
 * them: without this, one #N/A in a range makes Excel answer with an error itself, and no JSDoc tag can ask for it. And it
 * points help links to `baseUrl`.
 */
class FunctionsMetadata {
  constructor(file, baseUrl) {
    this.file = file;
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    const name = "FunctionsMetadata";
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    // Not for child compilations: theirs would then conflict with ours.
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name, stage }, () => this.emit(compilation));
    });
  }

  async emit(compilation) {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(FUNCTIONS, true);
    compilation.errors.push(...errors.map((error) => new WebpackError(error)));
    if (errors.length > 0) return;
    const metadata = JSON.parse(metadataJson.replaceAll(DEV_URL, this.baseUrl));
    for (const each of metadata.functions) each.allowErrorForDataTypeAny = true;
    const amended = JSON.stringify(metadata, null, 2);
    compilation.emitAsset(this.file, new sources.RawSource(amended));
  }
}

/**
 * Puts Fluent's colours and sizes in front of the style sheet, those that the build names, light and dark: the page has
 * its look before its script runs, and the script carries no theme.
 */
class FluentTokens {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    const name = "FluentTokens";
    const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => this.prepend(compilation));
    });
  }

  prepend(compilation) {
    const named = new Set();
    for (const { name, source } of compilation.getAssets()) {
      if (!/\.(js|css)$/.test(name)) continue;
      for (const [token] of String(source.source()).matchAll(/(?<=--)[a-zA-Z]\w+/g))
        named.add(token);
    }
    const css = compilation.getAsset(this.file).source.source().toString();
    const rules = themeRules(named);
    compilation.updateAsset(this.file, new sources.RawSource(`${rules}\n${css}`));
  }
}

function themeRules(named) {
  const { webLightTheme, webDarkTheme } = FLUENT("@fluentui/tokens");
  const tokens = Object.keys(webLightTheme).filter((token) => named.has(token));
  const declared = (theme, list) => list.map((token) => `--${token}:${theme[token]}`).join(";");
  const light = `color-scheme:light;${declared(webLightTheme, tokens)}`;
  const changed = tokens.filter((token) => webLightTheme[token] !== webDarkTheme[token]);
  const dark = `color-scheme:dark;${declared(webDarkTheme, changed)}`;
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}`,
    `:root[data-theme="dark"]{${dark}}`,
  ].join("\n");
}

async function devServer() {
  const { httpsServer } = require("./sideload/certificates.cjs"); // a build needs none of it
  return {
    host: "localhost", // this machine only
    port: 3000,
    server: await httpsServer(DEV_URL),
    static: false,
    // Excel on the web fetches functions.json from its own origin.
    headers: { "Access-Control-Allow-Origin": "*" },
    client: { overlay: false },
  };
}
