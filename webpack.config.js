const { chmod } = require("node:fs/promises");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin } = require("webpack");
const { BundledPackagesPlugin } = require("./scripts/bundledPackages");
const { FunctionsMetadataPlugin } = require("./scripts/functionsMetadata");
const { officeJs } = require("./scripts/officeJs");
const { pagePolicy } = require("./scripts/pagePolicy");

const root = __dirname;

/** Types are checked by `npm run typecheck`, which sees the tests too. */
const typescript = {
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
    ],
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  // swc makes files as small as terser does in a third of the time.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
  // A build of the same sources again, or of most of them, is not worth the wait.
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
};

/** npm sets the mode of a command only when it installs one; a build must leave it runnable too. */
class RunnablePlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("RunnablePlugin", () => chmod(path.join(compiler.outputPath, "uei.js"), 0o755));
  }
}

/**
 * A large workbook becomes millions of small objects that all survive. With the default of 16 MB the collector copies
 * them again and again, a tenth of the time of 20,000 schools. 64 MB bring no more, and cost 3,000 schools 60 MB.
 */
const youngGeneration = "--max-semi-space-size=32";

/** What evaluates is one file without dependencies, so that it starts in a moment; commands and the Word report are chunks. */
const commandLine = (mode) => ({
  ...typescript,
  name: "cli",
  mode,
  target: "node20",
  entry: { uei: "./src/cli/uei.ts" },
  output: { path: path.join(root, "dist/cli"), filename: "[name].js", clean: true },
  devtool: mode === "development" ? "inline-source-map" : false,
  optimization: { ...typescript.optimization, splitChunks: false },
  performance: { hints: false },
  stats: "errors-warnings",
  plugins: [
    new BannerPlugin({ banner: `#!/usr/bin/env -S node ${youngGeneration}`, raw: true }),
    new RunnablePlugin(),
    new BundledPackagesPlugin(),
  ],
});

/** Entry of the shared runtime: worksheet functions and ribbon at once, the pane when it is seen. */
const FUNCTIONS = "./src/functions/functions.ts";
const RUNTIME = [FUNCTIONS, "./src/commands/commands.ts", "./src/taskpane/taskpane.ts"];

const page = (name, office) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/${name}/${name}.html`,
    chunks: [name],
    inject: "body",
    // Excel runs a command as soon as the page is parsed: a deferred script would not have named it yet.
    scriptLoading: "blocking",
    minify: false,
    hash: true,
    templateParameters: { policy: pagePolicy(office?.origins ?? []), officeJs: office?.address },
  });

/** What the manifest points at, and the same pane as a page for the browser. */
const web = (mode, office) => ({
  ...typescript,
  module: {
    rules: [
      ...typescript.module.rules,
      { test: /\.xlsx$/, type: "asset/inline", generator: { dataUrl: (content) => content.toString("base64") } },
    ],
  },
  resolve: {
    ...typescript.resolve,
    alias: { "@fluentui/react-icons$": path.join(root, "src/taskpane/fluentIcons.ts") },
  },
  name: "web",
  mode,
  target: ["web", "es2020"],
  entry: { taskpane: RUNTIME, web: "./src/web/web.tsx" },
  output: {
    path: path.join(root, "dist/web"),
    clean: true,
    publicPath: "auto",
    // The manifest names the runtime's script, so pages tell its editions apart by a question mark and a hash.
    filename: "[name].js",
    chunkFilename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
  },
  devtool: mode === "development" ? "inline-source-map" : false,
  performance: { hints: false },
  stats: "errors-warnings",
  plugins: [
    page("taskpane", office),
    page("web", null),
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTIONS }),
    new FunctionsMetadataPlugin(),
    new BundledPackagesPlugin(office.packages),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml" },
        { from: "src/taskpane/page.css" },
        // As it is: it must run where nothing newer than ES5 does.
        { from: "src/taskpane/startWatch.js", info: { minimized: true } },
        { from: "assets/help/help.html" },
        { from: "assets/shortcuts.json" },
        { from: "assets/icons/*.png", to: "assets/[name][ext]" },
        ...office.copies,
      ],
    }),
  ],
});

/**
 * `--env office-js=cdn|21vianet|bundled` says where pages load office.js from; `--env once` uses what earlier builds have
 * kept and keeps nothing, since writing it down takes longer than it saves where nobody builds again.
 */
module.exports = (environment = {}, { mode = "production" } = {}) =>
  [commandLine(mode), web(mode, officeJs(environment["office-js"] ?? "cdn"))].map((config) => ({
    ...config,
    cache: { ...config.cache, readonly: environment.once !== undefined },
  }));
