import { SCRIPT_COMPRESSION, type Compression } from "./compression";
import { layZip, packNew } from "./zipFormat";

/**
 * A .zip of files, with names in UTF-8; the same files give the same bytes.
 * @param files none of them under the name of another
 */
export function zipOfFiles(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
  compression: Compression = SCRIPT_COMPRESSION,
): Uint8Array {
  const encoder = new TextEncoder();
  return layZip(files.map(({ file, bytes }) => packNew(encoder.encode(file), bytes, compression.deflate(bytes))));
}
