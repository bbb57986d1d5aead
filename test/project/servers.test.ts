import type { ChildProcess } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { SECURITY_HEADERS } from "../../scripts/release/pageHeaders";
import { pagesServer } from "../../scripts/release/pagesServer";
import { iisSettings } from "../../scripts/release/serverSettings";
import { hasNginx } from "../fixtures/installedTools";
import { iisHeaders } from "./iisHeaders";
import { freePort, makeCertificate, startNginx } from "./nginx";
import { ROOT } from "./sources";

type Headers = Readonly<Record<string, string | undefined>>;

const ABSENT = undefined;
const FRESH = "no-cache";

/** What Office and browsers need of each kind of file, by the one header that decides. */
const DEMANDS: readonly (readonly [file: string, header: string, value: string | undefined])[] = [
  ["/functions.json", "access-control-allow-origin", "*"],
  ["/functions.en-us.json", "access-control-allow-origin", "*"],
  ["/shortcuts.json", "access-control-allow-origin", "*"],
  ["/functions.json", "cache-control", FRESH],
  ["/taskpane.html", "access-control-allow-origin", ABSENT],
  ["/taskpane.html", "cache-control", FRESH],
  ["/taskpane.js", "cache-control", FRESH],
  ["/assets/icon-16.png", "cache-control", ABSENT],
  ["/assets/evaluate-80.png", "cache-control", ABSENT],
  ["/assets/icon-16.png", "expires", ABSENT],
];

/** Where Excel on the web shows the pane. */
const FRAMES = [
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.sharepoint.cn",
  "https://*.partner.officewebapps.cn",
];

let folder: string;
let pages: string;
let cert: string;
let key: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "uei-servers-"));
  // The workers of nginx run as another user.
  chmodSync(folder, 0o755);
  pages = path.join(folder, "pages");
  mkdirSync(pages);
  cpSync(path.join(ROOT, "dist/web"), pages, { recursive: true });
  writeFileSync(path.join(pages, "part.0123abcd.js"), "");
  if (hasNginx) ({ cert, key } = makeCertificate(folder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function expectDemands(headersOf: (file: string) => Headers): void {
  expect(DEMANDS.map(([file, header]) => [file, header, headersOf(file)[header]])).toEqual(DEMANDS);
  for (const file of ["/taskpane.html", "/functions.json", "/assets/icon-16.png"]) {
    const headers = headersOf(file);
    const wanted = Object.entries(SECURITY_HEADERS).map(([name, value]) => [name, value]);
    expect(wanted.map(([name = ""]) => [name, headers[name.toLowerCase()]])).toEqual(wanted);
  }
  const ancestors = (headersOf("/taskpane.html")["content-security-policy"] ?? "").split(" ");
  expect(FRAMES.filter((frame) => !ancestors.includes(frame))).toEqual([]);
}

async function headersFrom(port: number, files: readonly string[]): Promise<(file: string) => Headers> {
  const answers = new Map<string, Headers>();
  for (const file of files) answers.set(file, await headersOfFile(port, file));
  return (file) => answers.get(file) ?? {};
}

function headersOfFile(port: number, file: string): Promise<Headers> {
  return new Promise((resolve, reject) => {
    // A page of Excel on the web asks; the certificate was made for this test.
    const asked = { host: "localhost", port, path: file, rejectUnauthorized: false, headers: { Origin: EXCEL } };
    request(asked, (answer) => {
      answer.resume();
      if (answer.statusCode === 200) resolve(answer.headers as Headers);
      else reject(new Error(`${file} is answered by ${answer.statusCode}`));
    })
      .on("error", reject)
      .end();
  });
}

const EXCEL = "https://excel.officeapps.live.com";
const ASKED = [...new Set(DEMANDS.map(([file]) => file)), "/part.0123abcd.js"];

(hasNginx ? describe : describe.skip)("a running server", () => {
  let nginx: ChildProcess | undefined;
  afterEach(() => nginx?.kill());

  test("nginx with our nginx.conf sends what Office needs", async () => {
    const port = await freePort();
    nginx = startNginx(folder, pages, port, { cert, key });
    await answering(port);
    const headersOf = await headersFrom(port, ASKED);
    expectDemands(headersOf);
    expect(headersOf("/part.0123abcd.js")["cache-control"]).toContain("immutable");
    expect(headersOf("/taskpane.html")["strict-transport-security"]).toContain("max-age");
  });

  test("npm start sends the same, but holds localhost to nothing", async () => {
    const server = pagesServer(pages, { cert: readFileSync(cert), key: readFileSync(key) }).listen(0, "localhost");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const headersOf = await headersFrom(port, ASKED);
    expectDemands(headersOf);
    expect(headersOf("/taskpane.html")["strict-transport-security"]).toBeUndefined();
    await expect(headersOfFile(port, "/../package.json")).rejects.toThrow("404");
    await new Promise((resolve) => server.close(resolve));
  });
});

test("IIS, as it is documented to read our web.config, sends the same", () => {
  const settings = iisSettings();
  expectDemands((file) => iisHeaders(settings, file));
});

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await headersOfFile(port, "/taskpane.html");
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`nginx does not answer: ${readFileSync(path.join(folder, "error.log"), "utf8").slice(-500)}`);
}
