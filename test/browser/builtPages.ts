import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "../project/sources";

const BUILT = path.join(ROOT, "dist/web");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css",
  ".png": "image/png",
  ".json": "application/json",
};

/** What `npm run build` has laid down, served on this machine; knows what scripts weigh on the way, gzipped. */
export class BuiltPages {
  private readonly served = new Map<string, Buffer>();

  private readonly server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    try {
      const content = readFileSync(path.join(BUILT, name));
      if (name.endsWith(".js")) this.served.set(name, content);
      response.setHeader("Content-Type", TYPES[path.extname(name)] ?? "application/octet-stream");
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });

  /** The address of a page. */
  address(page: string): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}/${page}`;
  }

  /** How many scripts were asked for. */
  get scripts(): number {
    return this.served.size;
  }

  /** Bytes of all scripts that were asked for, as a server sends them. */
  get scriptBytes(): number {
    return [...this.served.values()].reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
  }

  open(): Promise<void> {
    return new Promise((resolve) => {
      this.server.listen(0, () => resolve());
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}
