import type { correcting as master } from "../../zh-CN/pane/correcting";
import { counted } from "../counted";

export const correcting = {
  banner: ({ all, columns, words }) =>
    `${[
      ...(columns > 0
        ? [
            `${columns} of ${counted(all, "column", "columns")} may be of use and ${columns === 1 ? "is" : "are"} not recognised`,
          ]
        : []),
      ...(words > 0 ? [`${counted(words, "word is", "words are")} not recognised`] : []),
    ].join("; ")}: what stands there is not used.`,
  open: "Correct column by column",
  title: "Correct what was recognised",
  explanation:
    "Some are guessed from their headings already: check them against the samples, choose another name where a guess is wrong, and 不使用 where a column is of no use. Saving evaluates again at once; the corrections are kept in “UEI Settings”, and next year's workbook can take them over.",
  explanationOfOne:
    "Compare the samples and choose what it is, the likeliest first; 不使用 where it is of no use. Saving evaluates again at once; the correction is kept in “UEI Settings”.",
  column: ({ sheet, shown }) => `Column “${shown}” of “${sheet}”`,
  word: ({ sheet, shown }) => `“${shown}” in “${sheet}”`,
  samples: (samples) => `Samples: ${samples.join(", ")}`,
  unsaid: "(not corrected)",
  automatic: "(take the correction back)",
  firstRow: "Headings begin in row",
  lastRow: "and end in row",
  takeSelected: "Take the rows selected in the sheet",
  selectFirst: (sheet) =>
    `Select the row of the headings, or the rows that join, on the worksheet “${sheet}” first, then this button.`,
  rowsProblem: "Please give row numbers; headings take six rows at most.",
  asSchools: "schools (unless another is chosen)",
  reading: "Looking at how the tables are recognised …",
  pointing: "Or show where the headings are",
  pointingExplanation:
    "Where the headings stand in another row than expected, or have names of their own, the workbook need not be changed: choose a table below, say in which row its headings stand, and choose from the lists what its columns are.",
  pointIn: (place) => `Show the headings of “${place}”`,
  previewOfNew: ({ cells, schools }) =>
    `With this it can be evaluated: ${counted(schools, "school", "schools")} and ${counted(cells, "number", "numbers")} are read.`,
  preview: ({ cells, items }) =>
    `With this ${Math.abs(cells)} ${cells >= 0 ? "more" : "fewer"} ${Math.abs(cells) === 1 ? "number is" : "numbers are"} read; ${
      items.length === 0
        ? "no item is judged otherwise."
        : `${counted(items.length, "item is", "items are")} judged otherwise: ${items
            .slice(0, 6)
            .map(({ title, before, after }) => `${title} ${before === null ? "" : `from “${before}” `}to “${after}”`)
            .join("; ")}${items.length > 6 ? " and others" : ""}.`
    }`,
  previewing: "Trying what the corrections do …",
} satisfies typeof master;
