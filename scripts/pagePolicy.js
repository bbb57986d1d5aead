/** Fluent UI adds its rules to a style element that is empty as markup; this is the hash of that emptiness. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The Content-Security-Policy of a page: scripts of its own address and of office.js, no connection to anywhere.
 * @param officeOrigins where office.js may lie if not beside the page
 */
function pagePolicy(officeOrigins) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...officeOrigins].join(" "),
    // The page's own worker, which does everything that takes long.
    "worker-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { EMPTY_STYLE, pagePolicy };
