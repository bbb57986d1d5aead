const { createHash } = require("node:crypto");

/** Fluent UI adds its rules to a style element that is empty as markup; this is the hash of that emptiness. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The Content-Security-Policy of a page: scripts of its own address, of office.js and the inline one given, no
 * connection to anywhere.
 * @param scripts text of the inline scripts of the page
 * @param officeOrigin where office.js lies if not beside the page, else null
 */
function pagePolicy(scripts, officeOrigin) {
  const hashes = scripts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  const sources = ["'self'", ...(officeOrigin === null ? [] : [officeOrigin]), ...hashes];
  return [
    "default-src 'none'", `script-src ${sources.join(" ")}`, `style-src 'self' ${EMPTY_STYLE}`, "img-src 'self' data:",
    "font-src 'self'", "connect-src 'none'", "base-uri 'none'", "form-action 'none'",
  ].join("; ");
}

module.exports = { pagePolicy };
