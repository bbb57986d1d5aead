import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type FileChild,
  type ICommentOptions,
  type ISectionOptions,
} from "docx";
import type { ReportBlock } from "../present/account/reportBlocks";
import type { Strings } from "../strings/strings";
import { CELL_STYLE_DEFINITIONS } from "./cellStyles";
import { chartParagraphs } from "./charts";
import { formBlocks } from "./formTables";
import { FONTS, INDENT, LANDSCAPE, LINES, PORTRAIT, SIZES } from "./layout";
import { paragraphsOf, run } from "./paragraphs";
import { stablePackage } from "./stablePackage";

/** What the file says of itself. */
export interface ReportProperties {
  readonly title: string;
  readonly author: string;
  /** When the evaluation was made, "2026-11-23 09:30". */
  readonly madeAt: string;
  /** What the file says of itself in words that nobody reads on paper; absent: nothing. */
  readonly description?: string;
}

/** Who comments: not the bureau, whose name the file bears. */
const COMMENTATOR = { name: "优衡 UEI", initials: "UEI" } as const;

/** Word's own headings are blue; those of a 公文 differ by their fonts alone. */
const PLAIN = { run: { color: "000000", bold: false } } as const;

/** The Word file of a report; the same blocks and properties give the same bytes. */
export async function renderReport(
  blocks: readonly ReportBlock[],
  properties: ReportProperties,
  strings: Strings,
): Promise<Uint8Array> {
  const remarks = remarksOf(blocks);
  const file = new Document({
    title: properties.title,
    creator: properties.author,
    ...(properties.description === undefined ? {} : { description: properties.description }),
    lastModifiedBy: properties.author,
    evenAndOddHeaderAndFooters: true,
    ...(remarks.size === 0 ? {} : { comments: { children: [...remarks].map((one) => commentOf(one, properties)) } }),
    styles: {
      default: {
        document: { run: { font: FONTS.body, size: SIZES.body } },
        title: PLAIN,
        heading1: PLAIN,
        heading2: PLAIN,
      },
      paragraphStyles: CELL_STYLE_DEFINITIONS,
    },
    sections: sectionsOf(blocks).map((section) => sectionOptions(section, remarks, strings)),
  });
  return stablePackage(new Uint8Array(await Packer.toArrayBuffer(file)), properties.madeAt);
}

/** The blocks that somebody has to settle something about, each with the number of its comment. */
function remarksOf(blocks: readonly ReportBlock[]): ReadonlyMap<ReportBlock, number> {
  return new Map(
    blocks.filter((block) => block.kind === "labelled" && block.remark !== undefined).map((block, at) => [block, at]),
  );
}

function commentOf([block, id]: readonly [ReportBlock, number], { madeAt }: ReportProperties): ICommentOptions {
  const text = block.kind === "labelled" ? (block.remark ?? "") : "";
  return {
    id,
    author: COMMENTATOR.name,
    initials: COMMENTATOR.initials,
    date: new Date(`${madeAt.slice(0, 10)}T${madeAt.slice(11, 16) || "00:00"}:00Z`),
    children: [new Paragraph({ children: [run(text, { size: SIZES.note })] })],
  };
}

/** The text upright, each annex on landscape pages of its own. */
function sectionsOf(blocks: readonly ReportBlock[]): ReportBlock[][] {
  const sections: ReportBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "annex") sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections;
}

function sectionOptions(
  blocks: readonly ReportBlock[],
  remarks: ReadonlyMap<ReportBlock, number>,
  strings: Strings,
): ISectionOptions {
  const isAnnex = blocks[0]?.kind === "annex";
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: isAnnex ? { ...LANDSCAPE, size: { ...LANDSCAPE.size, orientation: PageOrientation.LANDSCAPE } } : PORTRAIT,
    },
    footers: { default: footer(AlignmentType.RIGHT, strings), even: footer(AlignmentType.LEFT, strings) },
    children: childrenOf(blocks, remarks),
  };
}

/** 单页码居右，双页码居左，各空一字: — 1 —. */
function footer(alignment: (typeof AlignmentType)[keyof typeof AlignmentType], strings: Strings): Footer {
  const [before, after] = strings.report.pageNumber;
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: SIZES.pageNumber * 10, right: SIZES.pageNumber * 10 },
        children: [
          run("", { font: FONTS.pageNumber, size: SIZES.pageNumber, children: [before, PageNumber.CURRENT, after] }),
        ],
      }),
    ],
  });
}

function childrenOf(blocks: readonly ReportBlock[], remarks: ReadonlyMap<ReportBlock, number>): FileChild[] {
  const children: FileChild[] = [];
  blocks.forEach((block, at) => {
    switch (block.kind) {
      case "annex":
        children.push(annexTitle(block.title));
        break;
      case "table":
        children.push(...formBlocks(block.table, blocks[at - 1]?.kind === "table"));
        break;
      case "chart":
        if (blocks[at - 1]?.kind !== "chart") children.push(...chartParagraphs(chartsFrom(blocks, at)));
        break;
      default:
        children.push(
          ...paragraphsOf(block, {
            comment: remarks.get(block) ?? null,
            isBeforeSignature: blocks[at + 1]?.kind === "signature",
          }),
        );
    }
  });
  return children;
}

function chartsFrom(blocks: readonly ReportBlock[], from: number) {
  const rest = blocks.slice(from);
  const end = rest.findIndex(({ kind }) => kind !== "chart");
  return rest.slice(0, end < 0 ? rest.length : end).flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
}

function annexTitle(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { line: LINES.body, lineRule: "exact", after: INDENT.firstLine / 8 },
    children: [run(text, { font: FONTS.heading1 })],
  });
}
