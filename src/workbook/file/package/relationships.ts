import { normalisedName } from "../zip/zipDirectory";
import type { ZipArchive } from "../zip/zipArchive";
import { readXmlTree } from "../xml/xmlTree";

export interface Relationship {
  readonly id: string;
  /** The whole URI. */
  readonly type: string;
  /** Its last word, the same in the transitional and the strict dialect: "worksheet", "table", "styles". */
  readonly kind: string;
  /** The part it leads to, by its name in the zip; of an external one the target as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Where the relationships of a part stand; of the package itself for "". */
export function relationshipsPartOf(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/**
 * The relationships of a part ("" for the package), in the order of the file; none where the part has no such list.
 * @throws WorkbookError damagedPart
 */
export function readRelationships(archive: ZipArchive, part: string): readonly Relationship[] {
  const listed = relationshipsPartOf(part);
  if (!archive.has(listed)) return [];
  return readXmlTree(archive.readText(listed), listed).children.map(({ attributes }) => {
    const type = attributes["Type"] ?? "";
    const isExternal = attributes["TargetMode"] === "External";
    const written = attributes["Target"] ?? "";
    const resolved = isExternal ? written : resolvedTarget(part, written);
    const target = isExternal ? written : (archive.nameOf(resolved) ?? resolved);
    return { id: attributes["Id"] ?? "", type, kind: type.slice(type.lastIndexOf("/") + 1), target, isExternal };
  });
}

/** Absolute targets begin with a slash; others count from the folder of the part that names them. */
function resolvedTarget(part: string, target: string): string {
  const path = (target.split("#")[0] ?? "").replace(/\\/g, "/");
  const steps = path.startsWith("/") ? path : `${part.slice(0, part.lastIndexOf("/") + 1)}${path}`;
  const names: string[] = [];
  for (const step of normalisedName(steps).split("/")) {
    if (step === "..") names.pop();
    else if (step !== "." && step !== "") names.push(step);
  }
  return names.join("/");
}
