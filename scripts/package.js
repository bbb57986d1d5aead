const { execFileSync } = require("node:child_process");
const { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { version } = require("../package.json");
const { OFFICE_JS_CHOICES } = require("./officeJs");
const { catalogueRegistry } = require("./release/catalogueRegistry");
const { installationGuide } = require("./release/installationGuide");
const { iisSettings, nginxSettings } = require("./release/serverSettings");

const ROOT = path.join(__dirname, "..");
const BUILT = path.join(ROOT, "dist/web");
const DEVELOPMENT_URL = "https://localhost:3000";
const USAGE = `npm run package -- --url https://addin.bureau.example [--office-js ${OFFICE_JS_CHOICES.join("|")}] [--out release]`;

/** @throws Error which says how the command is meant */
function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: { url: { type: "string" }, "office-js": { type: "string" }, out: { type: "string" } },
  });
  const url = (values.url ?? "").replace(/\/+$/, "");
  const officeJs = values["office-js"] ?? "cdn";
  if (!/^https:\/\/[^/\s"<>&]+(\/[^\s"<>&?#]*)?$/.test(url))
    throw new Error(`--url must be the https address of the pages: ${USAGE}`);
  if (!OFFICE_JS_CHOICES.includes(officeJs))
    throw new Error(`--office-js must be one of ${OFFICE_JS_CHOICES.join(", ")}: ${USAGE}`);
  return { url, officeJs, out: path.resolve(ROOT, values.out ?? "release") };
}

/** Everything that a bureau needs to serve and install the add-in, in one folder. */
function writeRelease({ url, officeJs, out }) {
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
    "信任共享目录.reg": catalogueRegistry(id),
    "安装说明.md": installationGuide({ url, version, officeJs }),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(out, name), content);
}

try {
  const options = readOptions(process.argv.slice(2));
  writeRelease(options);
  console.log(`Written to ${options.out}: 安装说明.md says how to go on.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
