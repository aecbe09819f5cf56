const { resolve } = require("node:path");

/** The demo's own scripts: the page with grid and host, and the bridge that goes before office.js in the pane's page. */
module.exports = {
  entry: {
    page: resolve(__dirname, "page/page.ts"),
    bridge: resolve(__dirname, "bridge/bridge.ts"),
  },
  output: { filename: "[name].js", clean: true },
  devtool: false,
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  // Served from this machine to itself: size does not matter.
  performance: { hints: false },
};
