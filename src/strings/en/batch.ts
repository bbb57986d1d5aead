import type { BatchStrings } from "../batchStrings";

export const batch: BatchStrings = {
  sheetName: "Counties",
  tableName: "Counties_summary",
  title: "Quality balance of compulsory education by county",
  headings: {
    file: "File",
    county: "County",
    period: "School year",
    verdict: "Result",
    met: "Met",
    metByDeclaration: "By declaration",
    unmet: "Unmet",
    undetermined: "Undetermined",
    pending: "Pending",
    notApplicable: "Not applicable",
    primaryUnmet: "Primary parts unmet",
    juniorUnmet: "Junior parts unmet",
    coefficientsOver: "Coefficients over limit",
    primaryComposite: "Primary composite",
    juniorComposite: "Junior composite",
    errors: "Errors in the data",
    unmetItems: "Items unmet",
    remark: "Remark",
  },
  explanation:
    "One row for each workbook. Counts are of the items that decide; the composite is shown and judges nothing. A blank cannot be told from the data and is not 0.",
  evaluated: ({ evaluatedAt, version, edition }) =>
    `Standard: ${edition}. Evaluated: ${evaluatedAt}. Software: 优衡 UEI ${version}.`,
  notRead: "not evaluated",
  notWritten: (reason) => `evaluated, but its result was not written: ${reason}`,
  nothingRecognised: "no table was recognised",
};
