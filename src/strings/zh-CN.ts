import { batch } from "./zh-CN/batch";
import { blankSentences as blanks } from "./zh-CN/blankSentences";
import { catalogue } from "./zh-CN/catalogue";
import { cli } from "./zh-CN/cli";
import { evaluationFindings } from "./zh-CN/evaluationFindings";
import { evaluationMessages } from "./zh-CN/evaluationMessages";
import { failures } from "./zh-CN/failures";
import { forms } from "./zh-CN/forms";
import { gathering } from "./zh-CN/gathering";
import { grid } from "./zh-CN/grid";
import { intakeFindings } from "./zh-CN/intakeFindings";
import { pane } from "./zh-CN/pane";
import { report } from "./zh-CN/report";
import { sheets } from "./zh-CN/sheets";
import { template } from "./zh-CN/template";
import type { Language } from "./sentences";

export const zhCN = {
  language: "zh-CN" as Language,
  intakeFindings,
  evaluationFindings,
  evaluationMessages,
  catalogue,
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
  report,
};
