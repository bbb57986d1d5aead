import type { ReportBlock } from "../../../present/account/reportBlocks";
import { FONT_NAMES, LINE_POINTS, POINTS } from "../../../report/look";
import { formNodes } from "./formNodes";
import { styledElement, withBreaks, type InlineStyle } from "./styledElement";

const FONT: InlineStyle = {
  "font-family": FONT_NAMES.body,
  "font-size": `${POINTS.body}pt`,
  "line-height": `${LINE_POINTS.body}pt`,
};
const BODY: InlineStyle = { ...FONT, margin: "0", "text-indent": `${2 * POINTS.body}pt`, "text-align": "justify" };
const ANNEX: InlineStyle = {
  ...FONT,
  "font-family": FONT_NAMES.heading1,
  margin: "0 0 4pt",
  "page-break-before": "always",
};

/** The report as elements that Word and WPS take over when they are pasted: the same blocks as the Word file. */
export function reportNodes(blocks: readonly ReportBlock[], page: Document): HTMLElement {
  return styledElement(
    page,
    "div",
    { color: "#000000", "background-color": "#FFFFFF" },
    blocks.flatMap((block) => nodesOf(block, page)),
  );
}

function nodesOf(block: ReportBlock, page: Document): HTMLElement[] {
  const line = (style: InlineStyle, ...children: (Node | string)[]): HTMLElement =>
    styledElement(page, "p", style, children);
  switch (block.kind) {
    case "attachment":
      return [line({ ...FONT, "font-family": FONT_NAMES.heading1, margin: "0" }, block.text)];
    case "title":
      return [
        heading(page, "h1", block.lines.join("\n"), {
          "font-family": FONT_NAMES.title,
          "font-size": `${POINTS.title}pt`,
          "line-height": `${LINE_POINTS.title}pt`,
          "text-align": "center",
          margin: `${LINE_POINTS.body}pt 0 0`,
        }),
      ];
    case "heading1":
      return [heading(page, "h2", block.text, { ...BODY, "font-family": FONT_NAMES.heading1 })];
    case "heading2":
      return [heading(page, "h3", block.text, { ...BODY, "font-family": FONT_NAMES.heading2 })];
    case "paragraph":
      return block.text.split("\n").map((text) => line(BODY, text));
    case "item":
      return [line(BODY, styledElement(page, "b", {}, [block.text]))];
    case "labelled":
      return [line(BODY, labelNode(block, page), ...textNodes(block, page))];
    case "note":
      return [
        line(
          {
            ...FONT,
            "font-size": `${POINTS.note}pt`,
            "line-height": `${LINE_POINTS.note}pt`,
            margin: "6pt 0",
            "text-align": "center",
          },
          block.text,
        ),
      ];
    case "signature":
      return block.lines.map((text, at) =>
        line(
          {
            ...FONT,
            "text-align": "right",
            margin: at === 0 ? `${LINE_POINTS.body}pt ${2 * POINTS.body}pt 0 0` : `0 ${2 * POINTS.body}pt 0 0`,
          },
          text,
        ),
      );
    case "annex":
      return [heading(page, "h2", block.title, ANNEX)];
    case "table":
      return formNodes(block.table, page);
    // The clipboard carries no drawing that can be edited; what the picture shows is said in words.
    case "chart":
      return [
        line(
          { ...FONT, "font-size": `${POINTS.note}pt`, "line-height": `${LINE_POINTS.note}pt`, margin: "4pt 0" },
          block.chart.description,
        ),
      ];
  }
}

/** Programs lay their own heading styles over those of a paragraph, but not over those of the words within it. */
function heading(page: Document, tag: "h1" | "h2" | "h3", text: string, style: InlineStyle): HTMLElement {
  const { "font-family": family = "", "font-size": size = "", "text-align": alignment = "" } = style;
  const words = styledElement(
    page,
    "span",
    { "font-family": family, "font-size": size, "font-weight": "normal" },
    withBreaks(page, text),
  );
  const element = styledElement(page, tag, { ...style, "font-weight": "normal" }, [words]);
  if (alignment !== "") element.setAttribute("align", alignment);
  return element;
}

type Labelled = Extract<ReportBlock, { readonly kind: "labelled" }>;

function labelNode({ style, label }: Labelled, page: Document): HTMLElement {
  return style === "heading"
    ? styledElement(page, "span", { "font-family": FONT_NAMES.heading2 }, [label])
    : styledElement(page, "b", {}, [label]);
}

function textNodes({ text, outcome }: Labelled, page: Document): (Node | string)[] {
  const lines = withBreaks(page, text);
  return outcome === "unmet" ? [styledElement(page, "b", {}, lines)] : lines;
}
