import path from "node:path";
import ts from "typescript";
import { qualityBalance2017 } from "../../src/regulation/qualityBalance2017";
import { ROOT } from "./sources";

/** What a parameter of that name is one of: identifiers are plain words, and the regulation says which there are. */
const IDENTIFIERS: Readonly<Record<string, readonly string[]>> = {
  item: qualityBalance2017.items.map(({ id }) => id),
  indicator: qualityBalance2017.indicators.map(({ id }) => id),
};

/** The same of lists: all that there are, and none. */
const LISTS: Readonly<Record<string, readonly unknown[]>> = {
  items: [qualityBalance2017.items.map(({ id }) => id), []],
  indicators: [qualityBalance2017.indicators.map(({ id }) => id)],
};

/** Values of the parameters of each code. */
export type SampleValues = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * Parameters for each code of a catalogue, made from the catalogue's type, so that a new code needs no new test: for
 * each literal a union allows one set of values, and one in which everything that may be null is.
 * @param file from the top of the project
 * @param name of an interface or type alias in it
 */
export function sampleValues(file: string, name: string): SampleValues {
  const program = ts.createProgram([path.join(ROOT, file)], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path.join(ROOT, file));
  const declaration = source?.statements.find(
    (statement) =>
      (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) && statement.name.text === name,
  );
  if (declaration === undefined) throw new Error(`${file} declares no ${name}`);
  const catalogue = checker.getTypeAtLocation(declaration);
  return Object.fromEntries(
    catalogue.getProperties().map((code) => {
      return [code.name, combined(fieldsOf(checker.getTypeOfSymbol(code), checker))];
    }),
  );
}

function fieldsOf(type: ts.Type, checker: ts.TypeChecker): (readonly [name: string, values: readonly unknown[]])[] {
  return type.getProperties().map((field) => {
    const { name } = field;
    const fieldType = checker.getTypeOfSymbol(field);
    const isWord = (fieldType.flags & ts.TypeFlags.String) !== 0;
    const known = isWord ? IDENTIFIERS[name] : LISTS[name];
    return [name, known ?? choices(fieldType, checker)] as const;
  });
}

function combined(fields: readonly (readonly [name: string, values: readonly unknown[]])[]): Record<string, unknown>[] {
  const most = Math.max(1, ...fields.map(([, values]) => values.length));
  return Array.from({ length: most }, (_, at) =>
    Object.fromEntries(fields.map(([name, values]) => [name, values[at % values.length]])),
  );
}

function choices(type: ts.Type, checker: ts.TypeChecker): unknown[] {
  if (type.isUnion()) return type.types.flatMap((one) => choices(one, checker));
  if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
  if (type.flags & ts.TypeFlags.BooleanLiteral) return [checker.typeToString(type) === "true"];
  if (type.flags & ts.TypeFlags.Null) return [null];
  if (type.flags & ts.TypeFlags.Number) return [7];
  if (type.flags & ts.TypeFlags.String) return ["甲7"];
  if (checker.isArrayType(type))
    return [choices(checker.getTypeArguments(type as ts.TypeReference)[0] ?? type, checker)];
  if (type.flags & ts.TypeFlags.Object) return combined(fieldsOf(type, checker));
  throw new Error(`no sample value for a parameter of type ${checker.typeToString(type)}`);
}
