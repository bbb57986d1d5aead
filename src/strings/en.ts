import { batch } from "./en/batch";
import { blankSentences as blanks } from "./en/blankSentences";
import { catalogue } from "./en/catalogue";
import { cli } from "./en/cli";
import { evaluationFindings } from "./en/findings/evaluationFindings";
import { evaluationMessages } from "./en/findings/evaluationMessages";
import { failures } from "./en/failures";
import { forms } from "./en/forms";
import { gathering } from "./en/gathering";
import { grid } from "./en/pane/grid";
import { intakeFindings } from "./en/findings/intakeFindings";
import { pane } from "./en/pane/pane";
import { report } from "./en/report";
import { sheets } from "./en/sheets";
import { template } from "./en/template";
import { qualityBalance2017 } from "../regulation/qualityBalance2017";
import { qualityBalance2017InEnglish } from "../regulation/qualityBalance2017.en";
import type { Standard, StandardWords } from "../regulation/standard";
import type { Strings } from "./strings";
import { wordsById } from "./wordsById";

/** Every sentence in English, about the cards of a standard, whose English stands beside them. */
export const english = (standard: Standard, inEnglish: StandardWords): Strings => {
  const words = wordsById(standard, inEnglish);
  return {
    language: "en",
    intakeFindings,
    evaluationFindings: evaluationFindings(words),
    evaluationMessages: evaluationMessages(words),
    catalogue: { ...catalogue, ...words },
    sheets,
    failures,
    cli,
    batch,
    template,
    gathering,
    pane,
    grid,
    blanks,
    forms,
    report: report(words),
  };
};

/** The same about the standard of the product. */
export const en = english(qualityBalance2017, qualityBalance2017InEnglish);
