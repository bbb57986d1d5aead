import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";
import { check } from "recheck";
import ts from "typescript";
import { SOAKS } from "../fixtures/runs";
import found from "./linearPatterns.json";
import { nodesOf, ROOT, sourcesBelow, type Source } from "./sources";

/**
 * A cell may hold 32,767 characters and a part of the package many millions, and whoever typed them may wish us ill:
 * a pattern whose time grows faster than the text stops the command, the page and Excel. So every pattern of src is
 * analysed (not timed): it must be linear for any text. Those that an analysis has found linear are kept by their hash
 * in linearPatterns.json, others are analysed here; `npm run soak` analyses all of them again, and `npm run
 * update:patterns` writes the list anew.
 */

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

const SOURCES = sourcesBelow("src");

const isPatternMaker = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === "RegExp";

/** The patterns that a file writes down. */
function writtenIn(source: Source): Pattern[] {
  return nodesOf(source)
    .filter((node) => ts.isRegularExpressionLiteral(node))
    .map(({ text }) => {
      const end = text.lastIndexOf("/");
      return { source: text.slice(1, end), flags: text.slice(end + 1) };
    });
}

/** The patterns that a file puts together while it is loaded. */
function madeIn(file: string): Pattern[] {
  const made: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, words: [string, string?]) {
      made.push({ source: String(words[0]), flags: words[1] ?? "" });
      return new target(...words);
    },
  });
  try {
    jest.isolateModules(() => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      require(path.join(ROOT, file));
    });
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}

const MAKERS = SOURCES.filter((source) => nodesOf(source).some(isPatternMaker)).map((source) => ({
  path: source.path,
  count: nodesOf(source).filter(isPatternMaker).length,
}));

test.each(MAKERS)(
  "$path makes its patterns while it is loaded, where they can be looked at",
  ({ path: file, count }) => {
    expect(MADE.get(file)?.length).toBeGreaterThanOrEqual(count);
  },
);

const keyOf = ({ source, flags }: Pattern): string => `/${source}/${flags}`;
const MADE = new Map(MAKERS.map(({ path: file }) => [file, madeIn(file)]));
const ALL = new Map([...SOURCES.flatMap(writtenIn), ...[...MADE.values()].flat()].map((one) => [keyOf(one), one]));
const LIST = path.join(__dirname, "linearPatterns.json");
const UPDATES = process.env["UPDATE_GOLDEN"] !== undefined;

const hashOf = (pattern: Pattern): string => createHash("sha256").update(keyOf(pattern)).digest("hex").slice(0, 20);

/** What is wrong with a pattern; null where it is linear. */
async function complaintOf(pattern: Pattern): Promise<string | null> {
  const { assertions, backreferences } = partsOf(pattern);
  if (backreferences > 0) return "it refers back to what it has matched";
  const unbounded = assertions.filter(({ isUnbounded }) => isUnbounded);
  if (unbounded.length > 0 && !pattern.source.startsWith("^")) return "it looks around without bound";
  // Looking around only cuts off ways that would else be tried: without it, and with an end that no text has, all are.
  const analysed = assertions.length === 0 ? pattern.source : `(?:${withoutAssertions(pattern, assertions)})\\uE123`;
  // A global pattern is looked for again behind each match: an alternative that always matches hides no other one.
  const again = pattern.flags.includes("g") && assertions.length === 0 ? alternativesOf(pattern) : [];
  for (const source of [analysed, ...again]) {
    const result = await check(source, pattern.flags, { timeout: 600_000 });
    const summary = "complexity" in result ? (result.complexity?.summary ?? "") : "";
    if (result.status !== "safe") return `${result.status} ${summary} of ${source}`;
  }
  return null;
}

interface Assertion {
  readonly start: number;
  readonly end: number;
  readonly isUnbounded: boolean;
}

function partsOf({ source, flags }: Pattern): { assertions: Assertion[]; backreferences: number } {
  const assertions: Assertion[] = [];
  let backreferences = 0;
  const tree = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  visitRegExpAST(tree, {
    onAssertionEnter(node) {
      if (node.kind !== "lookahead" && node.kind !== "lookbehind") return;
      assertions.push({ start: node.start, end: node.end, isUnbounded: repeatsWithoutBound(node) });
    },
    onBackreferenceEnter() {
      backreferences += 1;
    },
  });
  return { assertions, backreferences };
}

function alternativesOf({ source, flags }: Pattern): string[] {
  const tree = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  return tree.alternatives.length < 2 ? [] : tree.alternatives.map(({ raw }) => raw);
}

function repeatsWithoutBound(node: AST.LookaroundAssertion): boolean {
  let found = false;
  visitRegExpAST(node, {
    onQuantifierEnter({ max }) {
      found ||= max === Number.POSITIVE_INFINITY;
    },
  });
  return found;
}

function withoutAssertions({ source }: Pattern, assertions: readonly Assertion[]): string {
  const outer = assertions.filter(
    (one) => !assertions.some((other) => other.start < one.start && other.end >= one.end),
  );
  return outer.reduceRight((text, { start, end }) => `${text.slice(0, start)}(?:)${text.slice(end)}`, source);
}

test("every pattern takes time in proportion to the text", async () => {
  const known = new Set(SOAKS || UPDATES ? [] : found);
  const complaints: string[] = [];
  for (const [key, pattern] of ALL) {
    const complaint = known.has(hashOf(pattern)) ? null : await complaintOf(pattern);
    if (complaint !== null) complaints.push(`${key}: ${complaint}`);
  }
  expect(complaints).toEqual([]);
  expect(ALL.size).toBeGreaterThan(100);
  if (UPDATES) writeFileSync(LIST, `${JSON.stringify([...ALL.values()].map(hashOf).sort(), null, 2)}\n`);
}, 600_000);

test.each([
  [{ source: "[\\s:、,/]+([^\\s:、,/]+)$", flags: "u" }],
  [{ source: "\\d{4}(?!.*\\d{4})", flags: "u" }],
  [{ source: "(a+)+b", flags: "" }],
  [{ source: "^a*|a+$", flags: "g" }],
  [{ source: "(\"|')\\d*\\1", flags: "" }],
])("the analysis would notice %j", async (pattern) => {
  expect(await complaintOf(pattern)).not.toBeNull();
});
