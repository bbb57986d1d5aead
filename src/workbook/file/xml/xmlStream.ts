import { SaxesParser } from "saxes";
import { WorkbookError } from "../../port";
import { XmlLimits } from "./xmlLimits";
import { decoderFor } from "./xmlText";
import type { ZipArchive } from "../zip/zipArchive";

/** What a stream of XML says; prefixes stand in the names as written. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Partial<Record<string, string>>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** A saxes parser without namespaces and positions, which a large part can do without and pays for. */
export function streamParser(part: string, events: XmlEvents): Pick<SaxesParser, "write" | "close"> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", () => {
    throw new WorkbookError({ code: "damagedPart", part });
  });
  const limits = new XmlLimits(part);
  parser.on("attribute", () => limits.attribute());
  parser.on("opentag", ({ name, attributes }) => {
    limits.open();
    events.open(name, attributes);
  });
  parser.on("text", (text) => events.text(text));
  parser.on("cdata", (text) => events.text(text));
  parser.on("closetag", ({ name }) => {
    limits.close();
    events.close(name);
  });
  return parser;
}

/**
 * The text of a part piece by piece.
 * @throws WorkbookError damagedPart, unsupportedEncoding, or what `take` throws
 */
export function readTextPieces(archive: ZipArchive, part: string, take: (text: string) => void): void {
  let decoder: TextDecoder | undefined;
  const decode = (piece: Uint8Array | undefined): string => {
    decoder ??= decoderFor(piece ?? new Uint8Array(), part);
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw new WorkbookError({ code: "damagedPart", part });
    }
  };
  archive.readPieces(part, (piece) => take(decode(piece)));
  take(decode(undefined));
}

/**
 * Reads a whole part through saxes.
 * @throws WorkbookError damagedPart, unsupportedEncoding
 */
export function readXmlStream(archive: ZipArchive, part: string, events: XmlEvents): void {
  const parser = streamParser(part, events);
  readTextPieces(archive, part, (text) => parser.write(text));
  parser.close();
}

/** The name without the prefix of the part's own namespace; "" for elements of other namespaces. */
export function localName(name: string, prefix: string): string {
  if (prefix === "") return name;
  return name.startsWith(prefix) ? name.slice(prefix.length) : "";
}
