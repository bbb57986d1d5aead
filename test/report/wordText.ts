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

/** The same, each with the words of the comments that stand at it behind 【批注】. */
export function paragraphsWithComments(file: Uint8Array): string[] {
  const comments = commentsOf(file);
  const paragraphs = partOf(file, "word/document.xml").match(/<w:p[ >].*?<\/w:p>/g) ?? [];
  return paragraphs.map((xml) => commentedWords(xml, comments));
}

/**
 * The whole report as text in the order of reading: a line a paragraph, a table row between bars, comments as above.
 */
export function readingText(file: Uint8Array): string {
  const comments = commentsOf(file);
  const blocks = partOf(file, "word/document.xml").match(/<w:tr[ >].*?<\/w:tr>|<w:p[ >].*?<\/w:p>/g) ?? [];
  const lines = blocks.map((xml) =>
    xml.startsWith("<w:tr")
      ? `| ${wordsOf(xml, /<w:tc[ >].*?<\/w:tc>/g).join(" | ")}`.trimEnd()
      : commentedWords(xml, comments),
  );
  return [...lines.filter((line) => line !== ""), ""].join("\n");
}

function commentsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    (partOf(file, "word/comments.xml").match(/<w:comment [^]*?<\/w:comment>/g) ?? []).map((xml) => [
      /w:id="(\d+)"/.exec(xml)?.[1] ?? "",
      wordsOf(xml, /<w:comment [^]*<\/w:comment>/g).join(""),
    ]),
  );
}

function commentedWords(xml: string, comments: ReadonlyMap<string, string>): string {
  const own = [...xml.matchAll(/<w:commentReference w:id="(\d+)"/g)].map(([, id]) => comments.get(id ?? "") ?? "");
  return wordsOf(xml, /<w:p[ >].*<\/w:p>/g).join("") + own.map((words) => `【批注】${words}`).join("");
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
