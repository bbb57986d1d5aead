/**
 * Pages of Office that may show ours in a frame (Excel on the web); Excel on the desktop needs none. Its own window there
 * is excel.cloud.microsoft, and onedrive.live.com for files of private accounts.
 */
const FRAMES = [
  "'self'",
  "https://*.cloud.microsoft",
  "https://*.officeapps.live.com",
  "https://onedrive.live.com",
  "https://*.office.com",
  "https://*.office.net",
  "https://*.sharepoint.com",
  "https://*.partner.officewebapps.cn",
  "https://*.sharepoint.cn",
].join(" ");

/** What a meta element cannot say, and what keeps a page from being misread or leaking its address. */
const SECURITY_HEADERS = {
  "Content-Security-Policy": `frame-ancestors ${FRAMES}`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
};

/** Not for localhost, whose other servers would be held to it too. */
const TRANSPORT_HEADERS = { "Strict-Transport-Security": "max-age=31536000" };

/** Pages are asked for again each time; scripts with a hash in their name never change. */
const FRESH = { "Cache-Control": "no-cache" };
const FOREVER = { "Cache-Control": "public, max-age=31536000, immutable" };

/** Excel on the web reads what the functions and the shortcuts are called from a page of its own, so across origins. */
const SHARED = { ...FRESH, "Access-Control-Allow-Origin": "*" };

/**
 * What is sent besides the security headers, by the path below the pages; the first kind that fits holds. Pictures of the
 * ribbon have no word on caching at all: with any, Office shows a picture of its own in their place.
 */
const KINDS = [
  { pattern: "/(functions[^/]*|shortcuts)\\.json$", headers: SHARED },
  { pattern: "/assets/[^/]+\\.png$", headers: {} },
  { pattern: "\\.[0-9a-f]{8}\\.js$", headers: FOREVER },
];

/** The headers of a file of the pages. @param path with a leading slash, such as `/assets/icon-16.png` */
function headersOf(path) {
  const kind = KINDS.find(({ pattern }) => new RegExp(pattern).test(path));
  return { ...SECURITY_HEADERS, ...(kind?.headers ?? FRESH) };
}

module.exports = { FRESH, KINDS, SECURITY_HEADERS, SHARED, TRANSPORT_HEADERS, headersOf };
