import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { openExcel } from "../excel/openExcel";
import { buildXlsx } from "../fixtures/xlsxBuilder";

type OpenExcel = Awaited<ReturnType<typeof openExcel>>;
type Exports = Readonly<Record<string, (...args: never[]) => unknown>>;

export const FUNCTIONS_FILE = "src/functions/functions.ts";

/** The metadata that Excel reads, made from the comments as the build makes it. */
export async function functionsMetadata(): Promise<Awaited<ReturnType<typeof generateCustomFunctionsMetadata>>> {
  return generateCustomFunctionsMetadata(FUNCTIONS_FILE);
}

/** Excel with the worksheet functions associated as the build associates them. */
export async function openFunctions(locale = "zh-CN"): Promise<OpenExcel> {
  const excel = await openExcel(buildXlsx({ sheets: [{ name: "Sheet1", rows: "" }] }), { locale });
  const functions = excel.load<Exports>(FUNCTIONS_FILE);
  const { associate } = await functionsMetadata();
  const { CustomFunctions: runtime } = excel.window as OpenExcel["window"] & {
    readonly CustomFunctions: { associate(id: string, implementation: unknown): void };
  };
  for (const { id, functionName } of associate) runtime.associate(id, functions[functionName]);
  return excel;
}
