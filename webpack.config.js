const { chmod } = require("node:fs/promises");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { BannerPlugin } = require("webpack");

const root = __dirname;

/** Types are checked by `npm run typecheck`, which sees the tests too. */
const typescript = {
  module: {
    rules: [{
      test: /\.tsx?$/,
      exclude: /node_modules/,
      use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    }],
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
};

/** npm sets the mode of a command only when it installs one; a build must leave it runnable too. */
class RunnablePlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("RunnablePlugin", () =>
      chmod(path.join(compiler.outputPath, "uei.js"), 0o755));
  }
}

/** One file without dependencies, so that it starts in a moment. */
const commandLine = (mode) => ({
  ...typescript,
  name: "cli",
  mode,
  target: "node20",
  entry: { uei: "./src/cli/uei.ts" },
  output: { path: path.join(root, "dist/cli"), filename: "[name].js", clean: true },
  devtool: mode === "development" ? "inline-source-map" : false,
  optimization: { splitChunks: false },
  performance: { hints: false },
  stats: "errors-warnings",
  plugins: [
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new RunnablePlugin(),
  ],
});

/** What the manifest points at. */
const web = (mode) => ({
  name: "web",
  mode,
  target: ["web", "es2020"],
  entry: {},
  output: { path: path.join(root, "dist/web"), clean: true },
  stats: "errors-warnings",
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "assets/help/help.html" },
        { from: "assets/icons/*.png", to: "assets/[name][ext]" },
      ],
    }),
  ],
});

module.exports = (_environment, { mode = "production" }) => [commandLine(mode), web(mode)];
