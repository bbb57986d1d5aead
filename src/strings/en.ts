import { batch } from "./en/batch";
import { blankSentences as blanks } from "./en/blankSentences";
import { catalogue } from "./en/catalogue";
import { cli } from "./en/cli";
import { evaluationFindings } from "./en/evaluationFindings";
import { evaluationMessages } from "./en/evaluationMessages";
import { failures } from "./en/failures";
import { forms } from "./en/forms";
import { gathering } from "./en/gathering";
import { grid } from "./en/grid";
import { intakeFindings } from "./en/intakeFindings";
import { pane } from "./en/pane";
import { report } from "./en/report";
import { sheets } from "./en/sheets";
import { template } from "./en/template";
import type { Strings } from "./strings";

export const en: Strings = {
  language: "en",
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
