const { resolve } = require("node:path");
const production = require("../webpack.config.js");

/** What the bench measures, built as the pane's script is, but for Node: `--env file=...`. */
module.exports = async ({ file }, argv) => {
  const own = await production({}, argv);
  return {
    target: "node",
    entry: { shipped: resolve(file) },
    output: { library: { type: "commonjs2" }, clean: true },
    resolve: own.resolve,
    module: own.module,
    optimization: own.optimization,
    plugins: [new production.ListsSideBySide()],
    performance: { hints: false },
  };
};
