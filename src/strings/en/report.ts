import type { CardWords } from "../wordsById";
import type { report as master } from "../zh-CN/report";
import { countInEnglish } from "../../regulation/words/countWords";
import { items } from "./report/items";
import { problems } from "./report/problems";
import { summary } from "./report/summary";

export const report = (words: CardWords) =>
  ({
    attachment: "Attachment 1:",
    title: (county) =>
      [county ?? "", "Self-evaluation report on the quality balance of compulsory education"].filter(
        (line) => line !== "",
      ),
    notice: "A self-evaluation of the county; it is not a recognition",
    headings: {
      basics: "I. The county",
      indicators: "II. Summary",
      account: "III. Self-evaluation by item",
      problems: "IV. Problems and next steps",
    },
    subheadings: {
      resourceSummary: "(1) Resources. ",
      balanceSummary: "(2) Balance between schools. ",
      governmentSummary: "(3) Government assurance. ",
      qualitySummary: "(4) Quality of education. ",
      vetoSummary: "(5) Article 10. ",
      recognitionSummary: "(6) Public recognition. ",
      resources: "(1) Resources",
      government: "(2) Government assurance",
      quality: "(3) Quality of education",
      recognition: "(4) Public recognition",
      veto: "(5) Cases of article 10",
    },
    labels: { situation: "[Situation] ", conclusion: "[Conclusion] " },
    differences: {
      title: "Conclusions that differ from those of the self-evaluation",
      note: "Of each item below the bureau's own conclusion is another than that of this report; to be decided before it is signed.",
      headings: ["No.", "Item", "Declared", "In this report", "Reason"],
      unsupported: "no data to support it",
    },
    doubtfulWords: {
      note: "Of each item below the bureau's own words, printed as they stand, differ from the figures; to be settled before the report is signed.",
      headings: ["No.", "Item", "To be compared"],
    },
    ofCounty: (text) => text,
    summary,
    items: items(words),
    problems,
    annexes: {
      balance: (number) => `Annex ${number}: Balance between schools`,
      forms: (number) => `Annex ${number}: Declaration forms`,
      shortfalls: (number) => `Annex ${number}: Shortfalls of schools`,
      schoolForms: (number) => `Annex ${number}: Self-evaluation of schools`,
      checks: (number) => `Annex ${number}: To be checked before handing in`,
      confirmed: (number) => `Annex ${number}: Figures confirmed by a person`,
    },
    subjects: {
      Chinese: "Chinese",
      Mathematics: "Mathematics",
      Science: "Science",
      Sports: "Sports",
      Arts: "Arts",
      Moral: "Moral education",
      English: "English",
      Labour: "Labour",
      MentalHealth: "Mental health",
    },
    shortfallsNote: "A calculation from the data given, and no order to move people or equipment.",
    checksNote:
      "These questions come from laying the figures side by side; evaluate and make this report again when they are settled.",
    signature: (unit) => [unit ?? "(reporting unit)", "(date)"],
    pageNumber: ["— ", " —"],
    chartDescription: ({ stage, indicators, values, limit }) =>
      `${stage}: columns of the ${countInEnglish(indicators)} coefficients of variation: ${values}; limit ${limit}.`,
    yearChartDescription: ({ stage, indicators, first, last, values }) =>
      `${stage}: lines of the ${countInEnglish(indicators)} coefficients of variation from ${first} to ${last}: ${values.join("; ")}.`,
    made: ({ evaluatedAt, version, edition }) =>
      `Standard: ${edition}. Evaluated: ${evaluatedAt}. Software: 优衡 UEI ${version}.`,
  }) satisfies ReturnType<typeof master>;
