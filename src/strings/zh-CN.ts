import { evaluationFindings } from "./zh-CN/evaluationFindings";
import { evaluationMessages } from "./zh-CN/evaluationMessages";
import { intakeFindings } from "./zh-CN/intakeFindings";
import type { Strings } from "./strings";

export const zhCN: Strings = {
  language: "zh-CN",
  intakeFindings,
  evaluationFindings,
  evaluationMessages,
};
