import { catalogue } from "./en/catalogue";
import { evaluationFindings } from "./en/evaluationFindings";
import { evaluationMessages } from "./en/evaluationMessages";
import { intakeFindings } from "./en/intakeFindings";
import { sheets } from "./en/sheets";
import type { Strings } from "./strings";

export const en: Strings = {
  language: "en",
  intakeFindings,
  evaluationFindings,
  evaluationMessages,
  catalogue,
  sheets,
};
