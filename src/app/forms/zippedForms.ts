import { readDataset } from "../../intake/intake";
import type { Strings } from "../../strings/strings";
import { zipOfFiles } from "../../workbook/file/zip/zipOfFiles";
import type { WorkbookContents } from "../../workbook/port";
import { STANDARD } from "../standard";
import { schoolForms } from "./schoolForms";

/** The forms of a county's schools in one .zip. */
export interface ZippedForms {
  readonly file: string;
  /** How many forms; nothing is packed where there is none. */
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** The form of each school of a county's workbook, packed, as a page hands them over at once. */
export function zippedForms(contents: WorkbookContents, strings: Strings): ZippedForms {
  const forms = schoolForms(contents, strings);
  const { county } = readDataset(contents, STANDARD);
  const file = strings.gathering.files.forms({ county: county ?? "" });
  return { file, count: forms.length, bytes: zipOfFiles(forms) };
}
