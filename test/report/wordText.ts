import { strFromU8, unzipSync } from "fflate";

/** One part of a Word file as text. */
export function partOf(file: Uint8Array, name: string): string {
  const part = unzipSync(file)[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

/** The words of each paragraph of a report, as a reader sees them. */
export function paragraphsOf(file: Uint8Array): string[] {
  return wordsOf(partOf(file, "word/document.xml"), /<w:p[ >].*?<\/w:p>/g);
}

/** The words of each table row, cell by cell; lines of one cell are joined. */
export function tableRowsOf(file: Uint8Array): string[][] {
  const rows = partOf(file, "word/document.xml").match(/<w:tr[ >].*?<\/w:tr>/g) ?? [];
  return rows.map((row) => wordsOf(row, /<w:tc[ >].*?<\/w:tc>/g));
}

/** What stands between an item's text and the next item's. */
export function paragraphsOfItem(paragraphs: readonly string[], text: string): string[] {
  const from = paragraphs.findIndex((paragraph) => paragraph.endsWith(`${text}；`));
  const rest = paragraphs.slice(from + 1);
  const end = rest.findIndex((paragraph) => !paragraph.startsWith("【"));
  return from < 0 ? [] : rest.slice(0, end < 0 ? rest.length : end);
}

function wordsOf(xml: string, elements: RegExp): string[] {
  return (xml.match(elements) ?? []).map((element) =>
    (element.match(/<w:t[ >][^<]*<\/w:t>/g) ?? [])
      .map((run) => run.replace(/<[^>]*>/g, ""))
      .join("")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&"),
  );
}
