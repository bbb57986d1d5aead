import { AlignmentType, type IParagraphStyleOptions } from "docx";
import { SIZES } from "./layout";
import { DARK } from "./look";

/** Styles of the paragraphs in table cells, by their ids. */
export const CELL_STYLES = {
  words: "UEITableWords",
  figure: "UEITableFigure",
  heading: "UEITableHeading",
  dark: "UEITableDark",
  darkWords: "UEITableDarkWords",
} as const;

/** The styles as the document defines them; the font is that of the text. */
export const CELL_STYLE_DEFINITIONS: IParagraphStyleOptions[] = [
  style(CELL_STYLES.words, AlignmentType.LEFT, {}),
  style(CELL_STYLES.figure, AlignmentType.CENTER, {}),
  style(CELL_STYLES.heading, AlignmentType.CENTER, { bold: true }),
  style(CELL_STYLES.dark, AlignmentType.CENTER, { bold: true, color: DARK.text }),
  style(CELL_STYLES.darkWords, AlignmentType.LEFT, { bold: true, color: DARK.text }),
];

function style(
  id: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  run: { readonly bold?: boolean; readonly color?: string },
): IParagraphStyleOptions {
  return { id, name: id, basedOn: "Normal", paragraph: { alignment }, run: { size: SIZES.table, ...run } };
}
