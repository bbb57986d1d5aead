export interface FunctionParameter {
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export interface RegisteredFunction {
  /** Under which the page associates it. */
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
}

/** The worksheet functions of an add-in, as Excel knows them from its manifest and its functions.json. */
export interface RegisteredFunctions {
  readonly namespace: string;
  readonly functions: readonly RegisteredFunction[];
}

/** "UEI.CV" → its function. @param name in capitals */
export function functionNamed(registered: RegisteredFunctions | null, name: string): RegisteredFunction | undefined {
  return registered?.functions.find((one) => `${registered.namespace}.${one.name}`.toUpperCase() === name);
}

/** In a file the functions of an add-in have names of their own: UEI.CV stands as _xldudf_UEI_CV. */
export function inFile(formula: string, registered: RegisteredFunctions | null): string {
  if (registered === null) return formula;
  return formula.replace(
    new RegExp(`(?<![\\p{L}\\p{N}_.])${registered.namespace}\\.(?=\\p{L})`, "giu"),
    `_xldudf_${registered.namespace}_`,
  );
}

/** The other way round. */
export function fromFile(formula: string): string {
  return formula.replace(/_xldudf_([\p{L}\p{N}]+)_(?=\p{L})/gu, "$1.");
}
