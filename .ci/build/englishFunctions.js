const path = require("node:path");
const { Compilation, sources, WebpackError } = require("webpack");
const typescript = require("tsx/cjs/api");

const CHINESE = "functions.json";
const ENGLISH = "functions.en-us.json";

/** Lays an English functions.json beside the Chinese one, for the manifest's override. */
class EnglishFunctionsPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EnglishFunctionsPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "EnglishFunctionsPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_DERIVED }, () => {
        try {
          const { englishMetadata } = typescript.require(path.join(compiler.context, "src/functions/englishMetadata.ts"), __filename);
          const chinese = JSON.parse(compilation.getAsset(CHINESE).source.source().toString());
          compilation.emitAsset(ENGLISH, new sources.RawSource(JSON.stringify(englishMetadata(chinese), null, 2)));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${ENGLISH}: ${error.message}`));
        }
      });
    });
  }
}

module.exports = { EnglishFunctionsPlugin };
