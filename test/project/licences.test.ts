import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import lock from "../../package-lock.json";
import { ROOT } from "./sources";

/** What may travel with the product. */
const ALLOWED = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"];
/** What may serve the making of it, besides. */
const ALLOWED_IN_DEVELOPMENT = [
  ...ALLOWED,
  "MIT-0",
  "MPL-2.0",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "Python-2.0",
  "PSF-2.0",
];

/** Microsoft's own terms cover developing and testing an add-in; named in the README. */
const UNDER_OWN_TERMS = ["node_modules/@microsoft/office-js"];

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Builds of a package for other systems come without their own word: they are under that of the package. */
const PACKAGES = Object.entries(lock.packages as Record<string, LockedPackage>).filter(
  ([name, { license, optional }]) =>
    name !== "" && (optional !== true || license !== undefined || existsSync(path.join(ROOT, name))),
);

/** `(MIT OR Apache-2.0)` is fine where one of them is, `MIT AND Zlib` where all are. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const plain = expression.replace(/[()]/g, "");
  if (/ AND /.test(plain)) return plain.split(" AND ").every((one) => isAllowed(one, allowed));
  return plain.split(" OR ").some((one) => allowed.includes(one.trim()));
}

/** The licence as the lock file names it, else as the package itself does. */
function licenceOf([name, { license }]: [string, LockedPackage]): string {
  if (license !== undefined) return license;
  try {
    const own = JSON.parse(readFileSync(path.join(ROOT, name, "package.json"), "utf8")) as { license?: unknown };
    return String(own.license ?? "unknown");
  } catch {
    return "unknown";
  }
}

test("only free licences travel with the product", () => {
  const shipped = PACKAGES.filter(([, { dev }]) => dev !== true);
  expect(shipped.length).toBeGreaterThan(0);
  expect(
    shipped.map((one) => [one[0], licenceOf(one)]).filter(([, licence]) => !isAllowed(licence ?? "", ALLOWED)),
  ).toEqual([]);
});

test("nothing under GPL or AGPL serves the making of it", () => {
  const development = PACKAGES.filter(([, { dev }]) => dev === true);
  const odd = development
    .map((one) => [one[0], licenceOf(one)] as const)
    .filter(([name, licence]) => !UNDER_OWN_TERMS.includes(name) && !isAllowed(licence, ALLOWED_IN_DEVELOPMENT));
  expect(odd).toEqual([]);
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0)", true],
  ["GPL-3.0", false],
  ["MIT AND GPL-3.0", false],
  ["unknown", false],
])("%s may travel: %s", (licence, expected) => {
  expect(isAllowed(licence, ALLOWED)).toBe(expected);
});
