import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** The top of the project. */
export const ROOT = path.join(__dirname, "../..");

/** A source file, parsed; `path` from the top, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** What several tests look through is parsed once. */
const PARSED = new Map<string, readonly Source[]>();

/** All TypeScript files below a folder, in alphabetical order. */
export function sourcesBelow(folder: string): readonly Source[] {
  const known = PARSED.get(folder);
  if (known !== undefined) return known;
  const sources = parsedBelow(folder);
  PARSED.set(folder, sources);
  return sources;
}

function parsedBelow(folder: string): Source[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.split(path.sep).join("/")}`)
    .sort()
    .map((name) => parseSource(name, readFileSync(path.join(ROOT, name), "utf8")));
}

export function parseSource(name: string, text: string): Source {
  return { path: name, tree: ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) };
}

/** Every node of the tree, parents before children. */
export function nodesOf(source: Source): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}

/**
 * What a file imports, re-exports or loads later (types too): paths within the project from its top, without
 * extension; packages as they are named.
 */
export function importsOf(source: Source): string[] {
  return nodesOf(source).flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === null) return [];
    return specifier.startsWith(".") ? [path.posix.join(path.posix.dirname(source.path), specifier)] : [specifier];
  });
}

function specifierOf(node: ts.Node): string | null {
  const isStatement = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  if (isStatement && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    return node.moduleSpecifier.text;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return node.argument.literal.text;
  }
  if (!ts.isCallExpression(node)) return null;
  const [argument] = node.arguments;
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === "require");
  return loads && argument !== undefined && ts.isStringLiteralLike(argument) ? argument.text : null;
}
