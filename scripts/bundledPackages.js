const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources, WebpackError } = require("webpack");

const TEXTS = "THIRD-PARTY.txt";
const BILL = "sbom.cdx.json";
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|third.?party)/i;
/** Texts as they stand in the repositories of packages that are published without theirs. */
const OWN_TEXTS = path.join(__dirname, "licenceTexts");
/** Where a package has joined another one into its own files, the tools that do so leave its name. */
const JOINED = /^\/\/ ?(?:#region )?node_modules\/((?:@[\w.-]+\/)?[\w.-]+)/gm;

/**
 * Lays beside what was built the licence texts of every package of which something is in it (THIRD-PARTY.txt), and the
 * list of them that programs read (sbom.cdx.json, CycloneDX 1.6). A package without a licence text stops the build.
 */
class BundledPackagesPlugin {
  /** @param copied folders of packages of which files are copied as they are */
  constructor(copied = []) {
    this.copied = copied;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("BundledPackagesPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "BundledPackagesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          try {
            // What starts and joins the parts of a bundle is webpack's own.
            const folders = new Set([path.dirname(require.resolve("webpack/package.json")), ...this.copied]);
            for (const module of bundledModules(compilation))
              for (const folder of packageFolders(module)) folders.add(folder);
            const packages = [...folders].map(described).sort((one, other) => (one.purl < other.purl ? -1 : 1));
            const product = JSON.parse(readFileSync(path.join(compiler.context, "package.json"), "utf8"));
            compilation.emitAsset(TEXTS, new sources.RawSource(textsOf(product, packages)));
            compilation.emitAsset(
              BILL,
              new sources.RawSource(`${JSON.stringify(billOf(product, packages), null, 2)}\n`),
            );
          } catch (error) {
            compilation.errors.push(new WebpackError(`${TEXTS}: ${error.message}`));
          }
        },
      );
    });
  }
}

/** All modules that stand in a chunk, those joined into one module singly. */
function* bundledModules(compilation) {
  for (const module of compilation.modules)
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) yield* module.modules ?? [module];
}

/** The folder of the package to which a module belongs, and of those that it contains; none for our own. */
function packageFolders(module) {
  const parts = (module.resource ?? "").split("?")[0].split(path.sep);
  const at = parts.lastIndexOf("node_modules");
  if (at < 0) return [];
  const folder = parts.slice(0, at + (parts[at + 1].startsWith("@") ? 3 : 2)).join(path.sep);
  const text = String(module.originalSource()?.source() ?? "");
  return [folder, ...[...text.matchAll(JOINED)].map(([, name]) => folderOf(name, folder))];
}

/** @throws Error where the package is not installed, so that its licence cannot be known */
function folderOf(name, from) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const place = path.join(folder, "node_modules", name);
    if (existsSync(place)) return place;
    if (folder === path.dirname(folder)) throw new Error(`${name}, a part of ${from}, is not installed`);
  }
}

/** @throws Error for a package that says nothing of its licence */
function described(folder) {
  const { name, version, license, homepage } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const own = path.join(OWN_TEXTS, `${name.replace("/", "+")}.txt`);
  const files = [
    ...readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
      .map((entry) => path.join(folder, entry.name))
      .sort(),
    ...(existsSync(own) ? [own] : []),
  ];
  if (typeof license !== "string" || files.length === 0) throw new Error(`${name} ${version} bears no licence text`);
  const text = files.map((file) => readFileSync(file, "utf8").replace(/\r\n/g, "\n").trim()).join("\n\n");
  return { name, version, license, homepage, text, purl: `pkg:npm/${name.replace("@", "%40")}@${version}` };
}

function textsOf(product, packages) {
  const list = packages.map(({ name, version, license }) => `${name} ${version} (${license})`).join("\n");
  const texts = packages
    .map(({ name, version, text }) => `${"=".repeat(80)}\n${name} ${version}\n\n${text}\n`)
    .join("\n");
  return `优衡 UEI ${product.version} 由下列软件包构成，许可文本附后。\n优衡 UEI ${product.version} contains these packages; their licences follow.\n\n${list}\n\n${texts}`;
}

function billOf({ name, version, license, description }, packages) {
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: { type: "application", "bom-ref": name, name, version, description, licenses: licencesOf(license) },
    },
    components: packages.map((one) => ({
      type: "library",
      "bom-ref": one.purl,
      name: one.name,
      version: one.version,
      purl: one.purl,
      licenses: licencesOf(one.license),
      ...(one.homepage && { externalReferences: [{ type: "website", url: one.homepage }] }),
    })),
    dependencies: [{ ref: name, dependsOn: packages.map(({ purl }) => purl) }],
  };
}

/** An identifier of SPDX, an expression of several, or terms of the maker's own. */
function licencesOf(license) {
  if (/^(?:SEE )?LICENSE/.test(license)) return [{ license: { name: "Terms of the maker, see THIRD-PARTY.txt" } }];
  return / (?:OR|AND) /.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
}

module.exports = { BundledPackagesPlugin };
