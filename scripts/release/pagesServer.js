const { readFileSync } = require("node:fs");
const { createServer } = require("node:https");
const path = require("node:path");
const { headersOf } = require("./pageHeaders");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css",
  ".png": "image/png",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/** A server of the built pages with the headers that a bureau's own server sends. @param certificate its cert and key */
function pagesServer(pages, certificate) {
  return createServer(certificate, (request, response) => {
    try {
      const name = path.normalize(decodeURIComponent(new URL(request.url, "https://localhost").pathname));
      const file = path.join(pages, name.endsWith(path.sep) ? `${name}web.html` : name);
      if (!file.startsWith(pages + path.sep)) throw new Error("outside");
      const content = readFileSync(file);
      const headers = headersOf(`/${path.relative(pages, file).split(path.sep).join("/")}`);
      for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
      response.setHeader("Content-Type", TYPES[path.extname(file)] ?? "application/octet-stream");
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
}

module.exports = { pagesServer };
