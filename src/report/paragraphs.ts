import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  HeadingLevel,
  Paragraph,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from "docx";
import type { ReportBlock } from "../present/account/reportBlocks";
import { FONTS, INDENT, LINES, SIZES } from "./layout";

type TextBlock = Exclude<ReportBlock, { readonly kind: "annex" | "table" | "chart" }>;

/** Where a block stands. */
export interface BlockPlace {
  /** The number of the comment at its text; null: none. */
  readonly comment?: number | null;
  /** Its last lines go with the signature, which must not stand alone on a page. */
  readonly isBeforeSignature?: boolean;
}

const EXACT = { line: LINES.body, lineRule: "exact" } as const;

/**
 * The paragraphs of a block of words, laid out as a 公文.
 */
export function paragraphsOf(
  block: TextBlock,
  { comment = null, isBeforeSignature = false }: BlockPlace = {},
): Paragraph[] {
  switch (block.kind) {
    case "attachment":
      return [new Paragraph({ spacing: EXACT, children: [run(block.text, { font: FONTS.heading1 })] })];
    case "title":
      return block.lines.map(
        (line, at) =>
          new Paragraph({
            heading: at === 0 ? HeadingLevel.TITLE : undefined,
            alignment: AlignmentType.CENTER,
            spacing: { line: LINES.title, lineRule: "exact", before: at === 0 ? LINES.body : 0 },
            children: [run(line, { font: FONTS.title, size: SIZES.title })],
          }),
      );
    case "heading1":
      return [heading(block.text, HeadingLevel.HEADING_1, FONTS.heading1)];
    case "heading2":
      return [heading(block.text, HeadingLevel.HEADING_2, FONTS.heading2)];
    case "paragraph":
      return block.text
        .split("\n")
        .map((line, at, all) => body([run(line)], isBeforeSignature && at === all.length - 1));
    case "item":
      return [body([run(block.text, { bold: true })], true)];
    case "labelled":
      return [body([labelRun(block), ...commented(lines(block.text, { bold: block.outcome === "unmet" }), comment)])];
    case "note":
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { line: LINES.note, lineRule: "exact", before: 120, after: 120 },
          children: [run(block.text, { size: SIZES.note })],
        }),
      ];
    case "signature":
      return block.lines.map(
        (line, at) =>
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing: { ...EXACT, before: at === 0 ? LINES.body : 0 },
            indent: { right: INDENT.firstLine },
            keepNext: at < block.lines.length - 1,
            children: [run(line)],
          }),
      );
  }
}

/** Words in the font of the text unless another is given. */
export function run(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ font: FONTS.body, size: SIZES.body, ...options, text });
}

/** A bureau's statement may have lines of its own. */
function lines(text: string, options: IRunOptions): TextRun[] {
  return text.split(/\r?\n/).map((line, at) => run(line, at === 0 ? options : { ...options, break: 1 }));
}

function labelRun(block: Extract<ReportBlock, { readonly kind: "labelled" }>): TextRun {
  return block.style === "heading" ? run(block.label, { font: FONTS.heading2 }) : run(block.label, { bold: true });
}

/** Words that a comment of Word is about. */
function commented(children: readonly TextRun[], comment: number | null): ParagraphChild[] {
  if (comment === null) return [...children];
  return [
    new CommentRangeStart(comment),
    ...children,
    new CommentRangeEnd(comment),
    new TextRun({ children: [new CommentReference(comment)] }),
  ];
}

function body(children: readonly ParagraphChild[], keepNext = false): Paragraph {
  return new Paragraph({ spacing: EXACT, indent: INDENT, alignment: AlignmentType.JUSTIFIED, keepNext, children });
}

function heading(
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  font: IRunOptions["font"],
): Paragraph {
  return new Paragraph({
    heading: level,
    keepNext: true,
    spacing: { ...EXACT, before: 0, after: 0 },
    indent: INDENT,
    children: [run(text, { font })],
  });
}
