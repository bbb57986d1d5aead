const Module = require("node:module");
const path = require("node:path");
const { buildSync } = require("esbuild");
const { Compilation, sources, WebpackError } = require("webpack");

const CHINESE = "functions.json";
const ENGLISH = "functions.en-us.json";

/** Lays an English functions.json beside the Chinese one, for the manifest's override. */
class EnglishFunctionsPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EnglishFunctionsPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "EnglishFunctionsPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_DERIVED },
        () => {
          try {
            const { englishMetadata } = fromTypeScript(path.join(compiler.context, "src/functions/englishMetadata.ts"));
            const chinese = JSON.parse(compilation.getAsset(CHINESE).source.source().toString());
            compilation.emitAsset(ENGLISH, new sources.RawSource(JSON.stringify(englishMetadata(chinese), null, 2)));
          } catch (error) {
            compilation.errors.push(new WebpackError(`${ENGLISH}: ${error.message}`));
          }
        },
      );
    });
  }
}

/** The exports of a module of the sources, whose strings the build itself needs. */
function fromTypeScript(file) {
  const [bundle] = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
  }).outputFiles;
  const loaded = new Module(file);
  loaded._compile(bundle.text, file);
  return loaded.exports;
}

module.exports = { EnglishFunctionsPlugin };
