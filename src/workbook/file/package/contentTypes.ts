import { normalisedName } from "../zip/zipDirectory";
import type { ZipArchive } from "../zip/zipArchive";
import { readXmlTree } from "../xml/xmlTree";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** Tells the content type of a part, by its own entry, else by its extension; undefined where neither is listed. */
export type ContentTypes = (part: string) => string | undefined;

/** @throws WorkbookError damagedPart */
export function readContentTypes(archive: ZipArchive): ContentTypes {
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const { local, attributes } of readXmlTree(archive.readText(CONTENT_TYPES_PART), CONTENT_TYPES_PART).children) {
    const type = attributes["ContentType"] ?? "";
    if (local === "Override") byPart.set(keyOf(attributes["PartName"] ?? ""), type);
    if (local === "Default") byExtension.set((attributes["Extension"] ?? "").toLowerCase(), type);
  }
  return (part) => byPart.get(keyOf(part)) ?? byExtension.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase());
}

function keyOf(part: string): string {
  return normalisedName(part).toLowerCase();
}
