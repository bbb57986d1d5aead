import { WorkbookError } from "../../port";
import { compoundFileFailure, isCompoundFile } from "./compoundFile";

const LOOKED_AT = 4096;

/**
 * Says what a file is that is no zip: nothing, an old workbook, an encrypted one, text under a wrong name.
 * @param fileName see compoundFileFailure
 * @throws WorkbookError emptyFile, oldExcelFormat, wpsFormat, encrypted, htmlText, csvText, damagedFile, notAWorkbook
 */
export function refuseWhatIsNoZip(bytes: Uint8Array, fileName?: string): void {
  if (bytes.length === 0) throw new WorkbookError({ code: "emptyFile" });
  const head = bytes.subarray(0, LOOKED_AT);
  if (startsWith(head, "PK\x03\x04") || startsWith(head, "PK\x05\x06")) return;
  if (isCompoundFile(bytes)) throw new WorkbookError(compoundFileFailure(bytes, fileName));
  // A copy that was begun and never finished often has its full length, but nothing in it.
  if (head.every((byte) => byte === 0)) throw new WorkbookError({ code: "damagedFile" });
  const text = textOf(head);
  if (text === null || /^(?:%PDF|\{\\rtf)/.test(text)) throw new WorkbookError({ code: "notAWorkbook" });
  throw new WorkbookError({ code: /^\s*</.test(text) ? "htmlText" : "csvText" });
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

/** The bytes as text (UTF-8, UTF-16 with its mark, or GB18030, told by its ASCII part), or null where they are none. */
function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return new TextDecoder(first === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? null : text;
}
