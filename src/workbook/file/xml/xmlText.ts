import { WorkbookError } from "../../port";

const LONGEST_DECLARATION = 200;

/**
 * The decoder for a part, from its first bytes: its byte order mark, else what its declaration says, else UTF-8.
 * @throws WorkbookError unsupportedEncoding
 */
export function decoderFor(firstBytes: Uint8Array, part: string): TextDecoder {
  const label = encodingOf(firstBytes);
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new WorkbookError({ code: "unsupportedEncoding", part });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, LONGEST_DECLARATION));
  const declared = /^(?:ï»¿)?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1] ?? "utf-8";
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  return /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

/** @throws WorkbookError damagedPart where the bytes are not text in their own encoding */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const decoder = decoderFor(bytes, part);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new WorkbookError({ code: "damagedPart", part });
  }
}

/** As UTF-8; a declaration that names another encoding would be a lie from now on, so it is changed as well. */
export function encodeXml(text: string): Uint8Array {
  const declaration = /^<\?xml[^<>]*>/.exec(text)?.[0] ?? "";
  return new TextEncoder().encode(
    declaration === ""
      ? text
      : declaration.replace(/(\sencoding\s*=\s*["'])(?!utf-8["'])[^"']*/i, "$1UTF-8") + text.slice(declaration.length),
  );
}
