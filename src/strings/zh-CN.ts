import { batch } from "./zh-CN/batch";
import { blankSentences as blanks } from "./zh-CN/blankSentences";
import { catalogue } from "./zh-CN/catalogue";
import { cli } from "./zh-CN/cli";
import { evaluationFindings } from "./zh-CN/findings/evaluationFindings";
import { evaluationMessages } from "./zh-CN/findings/evaluationMessages";
import { failures } from "./zh-CN/failures";
import { forms } from "./zh-CN/forms";
import { gathering } from "./zh-CN/gathering";
import { grid } from "./zh-CN/pane/grid";
import { intakeFindings } from "./zh-CN/findings/intakeFindings";
import { pane } from "./zh-CN/pane/pane";
import { report } from "./zh-CN/report";
import { sheets } from "./zh-CN/sheets";
import { template } from "./zh-CN/template";
import { qualityBalance2017 } from "../regulation/qualityBalance2017";
import { wordsInChinese, type Standard } from "../regulation/standard";
import type { Language } from "./sentences";
import { wordsById } from "./wordsById";

/** Every sentence in Chinese, about the cards of a standard. */
export const chinese = (standard: Standard) => {
  const words = wordsById(standard, wordsInChinese(standard));
  return {
    language: "zh-CN" as Language,
    intakeFindings,
    evaluationFindings: evaluationFindings(words),
    evaluationMessages: evaluationMessages(words),
    catalogue: { ...catalogue, ...words },
    sheets: sheets(words),
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
export const zhCN = chinese(qualityBalance2017);
