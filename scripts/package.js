const { execFileSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { version } = require("../package.json");
const { OFFICE_JS_CHOICES } = require("./officeJs");
const { catalogueRegistry } = require("./release/catalogueRegistry");
const { informationForIt } = require("./release/informationForIt");
const { installationGuide } = require("./release/installationGuide");
const { iisSettings, nginxSettings } = require("./release/serverSettings");
const { writeSingleFile } = require("./singleFile");

const ROOT = path.join(__dirname, "..");
const BUILT = path.join(ROOT, "dist/web");
const IT_PAGE = "给信息中心.md";
const DEVELOPMENT_URL = "https://localhost:3000";
const USAGE = `npm run package -- --url https://addin.bureau.example [--share \\\\server\\folder] [--office-js ${OFFICE_JS_CHOICES.join("|")}] [--out release]`;

/**
 * A path as Windows writes one of the network, which may hold Chinese but nothing that ends the line of a registry
 * file.
 */
function isShare(text) {
  return /^\\\\[^\\/\s"]+(\\[^\\/:*?"<>|\r\n]+)+$/.test(text);
}

/** @throws Error which says how the command is meant */
function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: "string" },
      share: { type: "string" },
      "office-js": { type: "string" },
      out: { type: "string" },
    },
  });
  const url = (values.url ?? "").replace(/\/+$/, "");
  const officeJs = values["office-js"] ?? "cdn";
  if (!/^https:\/\/[^/\s"<>&]+(\/[^\s"<>&?#]*)?$/.test(url))
    throw new Error(`--url must be the https address of the pages: ${USAGE}`);
  if (!OFFICE_JS_CHOICES.includes(officeJs))
    throw new Error(`--office-js must be one of ${OFFICE_JS_CHOICES.join(", ")}: ${USAGE}`);
  const share = values.share ?? null;
  if (share !== null && !isShare(share))
    throw new Error(`--share must be a shared folder such as \\\\server\\folder, in quotation marks: ${USAGE}`);
  return { url, share, officeJs, out: path.resolve(ROOT, values.out ?? "release") };
}

/** Everything that a bureau needs to serve and install the add-in, in one folder. */
function writeRelease({ url, share, officeJs, out }) {
  execFileSync(
    process.execPath,
    [
      require.resolve("webpack/bin/webpack.js"),
      "--mode",
      "production",
      "--config-name",
      "web",
      "--env",
      `office-js=${officeJs}`,
    ],
    { cwd: ROOT, stdio: "inherit" },
  );
  const addressed = (file) => readFileSync(path.join(BUILT, file), "utf8").replaceAll(DEVELOPMENT_URL, url);
  const manifest = addressed("manifest.xml");
  const id = /<Id>(.*?)<\/Id>/.exec(manifest)[1];
  rmSync(path.join(out, "pages"), { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(BUILT, path.join(out, "pages"), { recursive: true });
  const files = {
    "manifest.xml": manifest,
    "pages/manifest.xml": manifest,
    "pages/functions.json": addressed("functions.json"),
    "pages/functions.en-us.json": addressed("functions.en-us.json"),
    "nginx.conf": nginxSettings(url),
    "web.config": iisSettings(),
    "信任共享目录.reg": catalogueRegistry(id, share),
    "安装说明.md": installationGuide({ url, share, version, officeJs }),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(out, name), content);
  writeSingleFile(out);
  // Last, since it holds the hashes of everything else.
  writeFileSync(path.join(out, IT_PAGE), informationForIt({ url, officeJs, version, files: hashesIn(out) }));
}

/** SHA-256 of every file of the release, by its path. */
function hashesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== IT_PAGE)
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .map((file) => [
      path.relative(folder, file).split(path.sep).join("/"),
      createHash("sha256").update(readFileSync(file)).digest("hex"),
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

try {
  const options = readOptions(process.argv.slice(2));
  writeRelease(options);
  console.log(`Written to ${options.out}: 安装说明.md says how to go on.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
