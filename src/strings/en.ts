import { evaluationFindings } from "./en/evaluationFindings";
import { evaluationMessages } from "./en/evaluationMessages";
import { intakeFindings } from "./en/intakeFindings";
import type { Strings } from "./strings";

export const en: Strings = {
  language: "en",
  intakeFindings,
  evaluationFindings,
  evaluationMessages,
};
