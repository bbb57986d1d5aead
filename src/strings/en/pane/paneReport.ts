import type { report as master } from "../../zh-CN/pane/paneReport";

export const report = {
  open: "Report, publication",
  title: "Self-evaluation report and publication table",
  basedOn: (time) => `From the evaluation of ${time}; the numbers are those of the sheets.`,
  report: "Self-evaluation report",
  reportExplanation:
    "Laid out as an official paper, with the coefficients and the declaration forms. The copy to submit bears no mark and ends with the " +
    "conclusions that differ from the declared ones; the copy for review has comments where something is to be settled. Download them " +
    "for Word, or copy the text to submit and paste it into Word or WPS Writer.",
  download: { submission: "Copy to submit (Word)", review: "Copy for review (Word)" },
  working: "Writing the report…",
  copyReport: "Copy the report",
  reportFile: (title, copy) => `${title}${copy === "review" ? ".校核稿" : ""}.docx`,
  savedFromExcel: (file) =>
    `“${file}” was handed over for download. If Excel does not begin, choose Copy and paste it into Word or WPS Writer.`,
  publication: "Publication table",
  publicationExplanation:
    "The table of means and coefficients that counties publish, to paste or as a picture; it stands on the sheet “UEI Declaration forms” too.",
  copyTable: "Copy the table",
  copyPicture: "Copy the picture",
  savePicture: "Download the picture",
  pictureFile: (title) => `${title}.png`,
  pictureFromExcel: (file) =>
    `“${file}” was handed over for download. If Excel does not begin, copy the picture, or save it with a right click below.`,
  pictureCopied: "The picture was copied and can be pasted.",
  pictureByHand: "Pictures cannot be copied from here: right-click the picture below and copy or save it.",
  copied: "Copied: paste it into Word or WPS Writer.",
  byHand:
    "Nothing can be copied from here by a button. The text below is selected: press Ctrl+C (⌘C on a Mac), then paste it into Word or WPS Writer.",
} satisfies typeof master;
