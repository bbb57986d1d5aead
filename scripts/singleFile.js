const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { buildSync } = require("esbuild");
const { EMPTY_STYLE } = require("./pagePolicy");

const ROOT = path.join(__dirname, "..");
const LICENCES = path.join(ROOT, "dist/web/THIRD-PARTY.txt");
const SINGLE_FILE = "优衡.html";

/** A script and everything that it needs, in one text that may stand within a page. */
function bundled(entry) {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(ROOT, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    loader: { ".xlsx": "base64" },
    // The address of the script is asked for only by the page that is several files.
    define: { "process.env.NODE_ENV": '"production"', "import.meta.url": '""' },
  });
  return outputFiles[0].text.replaceAll("<!--", "\\x3C!--").trim();
}

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
/** Text that no browser runs, in an element of its own. */
const kept = (id, text) => `<script type="text/plain" id="${id}">${text.replaceAll("</script", "<\\/script")}</script>`;

/**
 * The page of the browser as one file that opens by a double click, without a server or a network: what it runs is
 * named in its policy by its hash, and nothing may be fetched from anywhere.
 * @param licences texts of what is in it
 */
function singleFile(licences) {
  const page = bundled("src/web/web.tsx");
  const engine = bundled("src/web/engine/worker.ts");
  const style = readFileSync(path.join(ROOT, "src/taskpane/page.css"), "utf8");
  const icon = readFileSync(path.join(ROOT, "assets/icons/icon-32.png")).toString("base64");
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(page)}`,
    "worker-src blob:",
    `style-src ${hashOf(style)} ${EMPTY_STYLE}`,
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const parts = [
    [/<%= policy %>/, policy],
    [/<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/png;base64,${icon}">`],
    [/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`],
    [/<\/body>/, `${kept("licences", licences)}\n${kept("engine", engine)}\n<script>${page}</script>\n</body>`],
  ];
  return parts.reduce(
    (html, [place, part]) => {
      if (!place.test(html)) throw new Error(`src/web/web.html holds nothing like ${place}`);
      return html.replace(place, () => part);
    },
    readFileSync(path.join(ROOT, "src/web/web.html"), "utf8").replaceAll("\r\n", "\n"),
  );
}

/** Writes the file into a folder; what is in it must have been built, so that its licences are known. */
function writeSingleFile(folder) {
  if (!existsSync(LICENCES)) throw new Error("First npm run build: dist/web/THIRD-PARTY.txt goes into the file.");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, SINGLE_FILE);
  writeFileSync(file, singleFile(readFileSync(LICENCES, "utf8")));
  return file;
}

if (require.main === module) {
  try {
    console.log(writeSingleFile(path.resolve(process.argv[2] ?? path.join(ROOT, "dist"))));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}

module.exports = { writeSingleFile };
