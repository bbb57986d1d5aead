import ts from "typescript";
import { importsOf, nodesOf, type Source } from "./sources";

/** What each room may import besides itself (design: imports point one way). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  regulation: [],
  model: ["regulation"],
  intake: ["model", "regulation"],
  gather: ["model", "regulation", "intake"],
  evaluate: ["model", "regulation"],
  plan: ["model", "regulation"],
  present: ["model", "regulation", "strings"],
  strings: ["model", "regulation"],
  report: ["model", "regulation", "strings", "present", "plan"],
  workbook: ["model"],
  app: ["model", "regulation", "strings", "intake", "gather", "evaluate", "plan", "present", "report", "workbook"],
};

/** The outermost rooms may import everything further in; `web` shows the pane of `taskpane`. */
const OUTERMOST = ["functions", "commands", "taskpane", "web", "cli"];

/** The standard of 2017 is picked in `app`; beside its own room only the names of its cards are still taken from it. */
const STANDARD_OF_2017 = /^src\/regulation\/qualityBalance2017(?:\.en)?$/;
const MAY_NAME_STANDARD = [
  "src/app/",
  "src/regulation/",
  "src/strings/zh-CN.ts",
  "src/strings/en.ts",
  "src/present/batch/batchSheet.ts",
  "src/gather/gatheredVocabulary.ts",
];

/** The cards of the law; whoever is given a standard reads them from it. Cards of figures belong to every standard. */
const CARDS = /^src\/regulation\/(?:indicators|items)(?:\/|\.|$)/;
const MAY_NAME_CARDS = [
  "src/regulation/",
  "src/app/",
  "src/functions/",
  "src/evaluate/items/",
  "src/evaluate/neededFields/itemNeeds.ts",
  // The official forms are those of one regulation.
  "src/present/forms/",
];

/** Rooms where the same input must give the same output. */
const PURE = ["model", "regulation", "intake", "gather", "evaluate", "plan", "present", "strings"];

/** Packages that only these folders may name; a folder ends with a slash, a file does not. */
const RESERVED: readonly { readonly name: RegExp; readonly where: readonly string[] }[] = [
  { name: /^fflate$/, where: ["src/workbook/file/", "src/report/stablePackage.ts"] },
  { name: /^saxes$/, where: ["src/workbook/file/"] },
  { name: /^@e965\/xlsx(\/|$)/, where: ["src/workbook/otherFiles/"] },
  { name: /^(react|react-dom|@fluentui\/.*|@griffel\/react)(\/|$)/, where: ["src/taskpane/", "src/web/"] },
  { name: /^docx(\/|$)/, where: ["src/report/"] },
  { name: /^hyparquet(-writer)?$/, where: ["src/cli/batch/"] },
  { name: /^node:/, where: ["src/cli/"] },
];

/** The host's own names. */
const HOST_NAMES = ["Office", "Excel", "CustomFunctions", "OfficeExtension"];
const MAY_NAME_HOST = ["src/workbook/excel/", "src/commands/", "src/functions/", "src/taskpane/"];

/** Names by which a clock, chance or the surroundings would come in. */
const IMPURE_NAMES = [
  "window",
  "document",
  "navigator",
  "process",
  "performance",
  "crypto",
  "fetch",
  "setTimeout",
  "localStorage",
  "Buffer",
];

/** One sentence for each rule that a source file breaks. */
export function brokenRules(source: Source): string[] {
  const room = source.path.split("/")[1] ?? "";
  return [
    ...importsOf(source).flatMap((imported) => brokenByImport(source.path, room, imported)),
    ...nodesOf(source).flatMap((node) => brokenByName(source.path, room, node)),
  ];
}

function brokenByImport(path: string, room: string, imported: string): string[] {
  if (!imported.startsWith("src/")) {
    const reserved = RESERVED.filter(
      ({ name, where }) => name.test(imported) && !where.some((place) => path.startsWith(place)),
    );
    const isOutside = !RESERVED.some(({ name }) => name.test(imported)) && PURE.includes(room);
    return reserved.length > 0 || isOutside ? [`${path} must not import ${imported}`] : [];
  }
  if (STANDARD_OF_2017.test(imported) && !MAY_NAME_STANDARD.some((place) => path.startsWith(place)))
    return [`${path} must not name the standard of 2017`];
  if (CARDS.test(imported) && !MAY_NAME_CARDS.some((place) => path.startsWith(place)))
    return [`${path} must not name a card: it is given a standard`];
  const target = imported.split("/")[1] ?? "";
  const allowed = OUTERMOST.includes(room) ? [...Object.keys(MAY_IMPORT)] : MAY_IMPORT[room];
  if (allowed === undefined) return [`${path} lies in a room that the rules do not know`];
  const isSamePane = room === "web" && target === "taskpane";
  return target === room || isSamePane || allowed.includes(target) ? [] : [`${path} must not import ${imported}`];
}

function brokenByName(path: string, room: string, node: ts.Node): string[] {
  if (!ts.isIdentifier(node) || isMemberName(node)) return [];
  if (HOST_NAMES.includes(node.text)) {
    return MAY_NAME_HOST.some((place) => path.startsWith(place)) ? [] : [`${path} must not name ${node.text}`];
  }
  if (!PURE.includes(room)) return [];
  if (IMPURE_NAMES.includes(node.text) && isGlobal(node)) return [`${path} must not use ${node.text}`];
  return isClockOrChance(node) ? [`${path} must not use ${node.parent.getText()}`] : [];
}

/** `x.Excel`, `{ Excel: … }` and the like name a member of something else. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isBindingElement(parent)) &&
    parent.name === node
  );
}

/** A parameter or constant of its own may bear such a name. */
function isGlobal(node: ts.Identifier): boolean {
  const isUse =
    (ts.isPropertyAccessExpression(node.parent) || ts.isCallExpression(node.parent)) && node.parent.expression === node;
  return isUse && !declares(node.getSourceFile(), node.text);
}

function declares(tree: ts.Node, name: string): boolean {
  const isDeclaration =
    (ts.isParameter(tree) ||
      ts.isVariableDeclaration(tree) ||
      ts.isBindingElement(tree) ||
      ts.isFunctionDeclaration(tree) ||
      ts.isImportSpecifier(tree)) &&
    tree.name !== undefined &&
    ts.isIdentifier(tree.name) &&
    tree.name.text === name;
  return isDeclaration || (ts.forEachChild(tree, (child) => declares(child, name) || undefined) ?? false);
}

function isClockOrChance(node: ts.Identifier): boolean {
  const { parent } = node;
  if (node.text === "Date") {
    if (ts.isNewExpression(parent)) return (parent.arguments?.length ?? 0) === 0;
    return ts.isPropertyAccessExpression(parent) && parent.name.text === "now";
  }
  return node.text === "Math" && ts.isPropertyAccessExpression(parent) && parent.name.text === "random";
}
