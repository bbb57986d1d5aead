import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** The earliest time that a zip can hold; made from local parts, since zip times have no zone. */
const ZIP_TIME = new Date(1980, 0, 1);

const RELATIONSHIP_ID = /\bId="(rId[^"]+)"/g;
const TIMES = /(<dcterms:(created|modified)[^<>]*>)[^<]*/g;

/**
 * The package of docx without what changes from run to run: times, and relationship ids drawn by lot. Two reports of
 * the same evaluation must be the same bytes, so that one can be compared with another.
 * @param madeAt "2026-11-23 09:30", written as the file's date
 */
export function stablePackage(bytes: Uint8Array, madeAt: string): Uint8Array {
  const parts = unzipSync(bytes);
  const ids = new Map<string, string>();
  for (const [name, part] of Object.entries(parts)) {
    if (!name.endsWith(".rels")) continue;
    for (const [, id] of strFromU8(part).matchAll(RELATIONSHIP_ID))
      if (id !== undefined && !/^rId\d+$/.test(id)) ids.set(id, `rIdPart${ids.size + 1}`);
  }
  const stable: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    stable[name] = [stablePart(name, part, ids, madeAt), { mtime: ZIP_TIME }];
  return zipSync(stable, { level: 6 });
}

function stablePart(name: string, part: Uint8Array, ids: ReadonlyMap<string, string>, madeAt: string): Uint8Array {
  if (/\.xlsx$/.test(name)) return stablePackage(part, madeAt);
  if (!/\.(xml|rels)$/.test(name)) return part;
  let text = strFromU8(part);
  for (const [id, replacement] of ids) text = text.replaceAll(`"${id}"`, `"${replacement}"`);
  if (name === "docProps/core.xml") text = text.replace(TIMES, `$1${isoTime(madeAt)}`);
  return strToU8(text);
}

/** The stamp is printed to the minute, without a zone. */
function isoTime(madeAt: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d))?/.exec(madeAt) ?? [];
  return `${day ?? "1980-01-01"}T${time ?? "00:00"}:00Z`;
}
