import { runOfDescription, type RunMark } from "../../../model/sheets/runMark";
import { RUN_NAME, runOfText } from "../../markerName";
import { WorkbookError } from "../../port";
import { WorkbookPackage } from "./workbookPackage";
import { readXmlTree } from "../xml/xmlTree";
import { ZipArchive } from "../zip/zipArchive";

const PROPERTIES_PART = "docProps/core.xml";

/** The mark of the run that wrote our sheets into a workbook; null where there is none, as in one that Excel wrote. */
export function runOfWorkbook({ index }: WorkbookPackage): RunMark | null {
  const name = index.definedNames.find(({ name, sheetIndex }) => sheetIndex === null && name === RUN_NAME);
  return name === undefined ? null : runOfText(name.text);
}

/**
 * The mark of the run that wrote a workbook or a report, none of whose sheets or pages is read; null where it bears
 * none, or is no file that can be opened.
 */
export function runOfPackage(bytes: Uint8Array): RunMark | null {
  try {
    return runOfReport(ZipArchive.open(bytes)) ?? runOfWorkbook(WorkbookPackage.open(bytes));
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

function runOfReport(archive: ZipArchive): RunMark | null {
  if (!archive.has(PROPERTIES_PART)) return null;
  const { children } = readXmlTree(archive.readText(PROPERTIES_PART), PROPERTIES_PART);
  return runOfDescription(children.find(({ local }) => local === "description")?.text ?? "");
}
