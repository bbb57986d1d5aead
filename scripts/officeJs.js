const path = require("node:path");

const PACKAGE = path.dirname(require.resolve("@microsoft/office-js/package.json"));
const BUNDLED_FOLDER = "office-js";

/**
 * Files of office.js that Excel for Windows, Mac and the web ask for. The rest of the package serves other languages
 * and hosts that the manifest excludes: Excel 2013 and 2016, which lack ExcelApi 1.9, and phones and tablets.
 */
const BUNDLED_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-{win32-16.01,mac-16.00,web-16.00}*.js",
  "*telemetry*.js",
  "{zh-cn,en-us}/*_strings.js",
];

/**
 * Where office.js comes from: Microsoft's worldwide address, that of Office 365 operated by 21Vianet, or a copy beside
 * our own pages for networks without a way out (which Microsoft does not support, but which works).
 */
const ADDRESSES = {
  cdn: "https://officeapis.public.onecdn.static.microsoft/1/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  bundled: `${BUNDLED_FOLDER}/office.js`,
};

/** Whence the worldwide client was served until September 2026; it stays permitted until that address is gone. */
const FORMER_ORIGINS = { cdn: ["https://appsforoffice.microsoft.com"], "21vianet": [], bundled: [] };

const OFFICE_JS_CHOICES = Object.keys(ADDRESSES);

/** @throws Error for a name that is none of `OFFICE_JS_CHOICES` */
function officeJs(choice) {
  const address = ADDRESSES[choice];
  if (address === undefined) throw new Error(`office-js must be one of ${OFFICE_JS_CHOICES.join(", ")}, not ${choice}`);
  const isBundled = choice === "bundled";
  return {
    address,
    /** From where its scripts may come; empty where it lies beside our pages. */
    origins: isBundled ? [] : [new URL(address).origin, ...FORMER_ORIGINS[choice]],
    copies: isBundled ? copies() : [],
    /** Folders of packages of which files are copied. */
    packages: isBundled ? [PACKAGE] : [],
  };
}

function copies() {
  const scripts = BUNDLED_FILES.map((from) => ({
    context: path.join(PACKAGE, "dist"),
    from,
    to: `${BUNDLED_FOLDER}/[path][name][ext]`,
    globOptions: { ignore: ["**/*.debug.js"] },
    info: { minimized: true },
    noErrorOnMissing: true,
  }));
  // Microsoft's own terms, under which the client may be handed on.
  return [...scripts, { context: PACKAGE, from: "LICENSE.md", to: `${BUNDLED_FOLDER}/LICENSE.md` }];
}

module.exports = { officeJs, OFFICE_JS_CHOICES };
