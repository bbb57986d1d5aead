import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { publishedMetadata } from "../../src/functions/publishedMetadata";
import { bundle } from "../excel/boot/bundle";
import type { RegisteredFunction } from "../excel/formulas/registeredFunctions";
import { openExcel, type ExcelOptions } from "../excel/openExcel";
import { buildXlsx } from "../fixtures/xlsxBuilder";

type OpenExcel = Awaited<ReturnType<typeof openExcel>>;

export const FUNCTIONS_FILE = "src/functions/functions.ts";

export const EMPTY_BOOK = buildXlsx({ sheets: [{ name: "Sheet1", rows: "" }] });

/** The metadata that Excel reads, made from the comments as the build makes it. */
export async function functionsMetadata(): Promise<Awaited<ReturnType<typeof generateCustomFunctionsMetadata>>> {
  const generated = await generateCustomFunctionsMetadata(FUNCTIONS_FILE);
  const metadata = JSON.parse(generated.metadataJson) as Parameters<typeof publishedMetadata>[0];
  return { ...generated, metadataJson: JSON.stringify(publishedMetadata(metadata)) };
}

/** Excel with the worksheet functions registered and associated as the build does both. */
export async function openFunctions(bytes = EMPTY_BOOK, options: ExcelOptions = {}): Promise<OpenExcel> {
  const { associate, metadataJson } = await functionsMetadata();
  const { functions } = JSON.parse(metadataJson) as { readonly functions: readonly RegisteredFunction[] };
  const associated = associate.map(
    ({ id, functionName }) => `CustomFunctions.associate("${id}", functions.${functionName});`,
  );
  const script = `${bundle(FUNCTIONS_FILE, "functions")}\n${associated.join("\n")}`;
  return openExcel(bytes, { functions: { namespace: "UEI", functions }, script, ...options });
}
