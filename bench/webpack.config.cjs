const { resolve } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const TYPESCRIPT = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false, jsx: "react-jsx" } },
};

/**
 * The template's three scripts, as its generator sets them up: polyfills; libraries; the pane. Nothing shares modules
 * between them, so the pane's script carries React and Fluent once more. Left out, in the template's favour: its icons,
 * its polyfill of promises, its style sheets from another server, and its compiling down to ES5.
 */
const template = {
  name: "template",
  entry: {
    polyfill: ["core-js/stable", "regenerator-runtime/runtime"],
    vendor: ["react", "react-dom", "core-js", "@fluentui/react-components"],
    taskpane: resolve(__dirname, "react-template", "index.tsx"),
  },
  output: { clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [TYPESCRIPT] },
  performance: { hints: false },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: resolve(__dirname, "react-template", "taskpane.html"),
      chunks: ["polyfill", "vendor", "taskpane"],
    }),
  ],
};

/** What goes into both pages before anything else. */
const probe = {
  name: "probe",
  entry: { probe: resolve(__dirname, "in-page", "probe.ts") },
  output: { clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [TYPESCRIPT] },
};

module.exports = [template, probe];
