import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import packageJson from "../../package.json";
import { ROOT } from "./sources";

const MANIFEST = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

function valuesOf(pattern: RegExp): string[] {
  return [...MANIFEST.matchAll(pattern)].map((match) => match[1] ?? "");
}

/** Where the build takes a page or picture from, or undefined where it knows none of the name. */
function sourceOf(url: string): string | undefined {
  const { pathname } = new URL(url);
  const icon = /^\/assets\/(icon-\d+\.png)$/.exec(pathname)?.[1];
  const source = icon === undefined ? `assets/help${pathname}` : `assets/icons/${icon}`;
  return existsSync(path.join(ROOT, source)) ? source : undefined;
}

/** Width and height of a PNG stand in its first chunk. */
function sizeOf(file: string): [width: number, height: number] {
  const bytes = readFileSync(path.join(ROOT, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("identity, version and requirement are well formed", () => {
  expect(valuesOf(/<Id>(.*?)<\/Id>/g)).toEqual([expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)]);
  expect(valuesOf(/<Version>(.*?)<\/Version>/g)).toEqual([`${packageJson.version}.0`]);
  expect(MANIFEST).toContain('<Set Name="ExcelApi" MinVersion="1.9"/>');
});

test("Chinese is the default and English the one override", () => {
  expect(valuesOf(/<DefaultLocale>(.*?)<\/DefaultLocale>/g)).toEqual(["zh-CN"]);
  expect(new Set(valuesOf(/Locale="(.*?)"/g))).toEqual(new Set(["en-US"]));
  const [name] = valuesOf(/<DisplayName DefaultValue="(.*?)"/g);
  const [description] = valuesOf(/<Description DefaultValue="(.*?)"/g);
  expect(name?.length).toBeLessThanOrEqual(125);
  expect(description?.length).toBeLessThanOrEqual(250);
});

test("everything it points at is secure and in the build", () => {
  const urls = valuesOf(/DefaultValue="(https?:[^"]*)"/g);
  expect(urls.length).toBeGreaterThanOrEqual(4);
  expect(urls.filter((url) => !url.startsWith("https://"))).toEqual([]);
  expect(urls.filter((url) => sourceOf(url) === undefined)).toEqual([]);
});

test.each([16, 32, 64, 80, 128])("the icon of %i pixels is that size", (size) => {
  expect(sizeOf(`assets/icons/icon-${size}.png`)).toEqual([size, size]);
});
