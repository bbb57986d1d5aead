const Module = require("node:module");
const path = require("node:path");
const { buildSync } = require("esbuild");
const { Compilation, sources, WebpackError } = require("webpack");

const CHINESE = "functions.json";
const ENGLISH = "functions.en-us.json";

/** Makes functions.json what Excel shall read, and lays an English one beside it, for the manifest's override. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "FunctionsMetadataPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_DERIVED },
        () => {
          try {
            const { englishMetadata } = fromTypeScript(path.join(compiler.context, "src/functions/englishMetadata.ts"));
            const { publishedMetadata } = fromTypeScript(
              path.join(compiler.context, "src/functions/publishedMetadata.ts"),
            );
            const generated = JSON.parse(compilation.getAsset(CHINESE).source.source().toString());
            const chinese = publishedMetadata(generated);
            const written = (metadata) => new sources.RawSource(JSON.stringify(metadata, null, 2));
            compilation.updateAsset(CHINESE, written(chinese));
            compilation.emitAsset(ENGLISH, written(englishMetadata(chinese)));
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

module.exports = { FunctionsMetadataPlugin };
