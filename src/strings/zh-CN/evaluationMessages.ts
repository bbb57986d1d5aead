import type { EvaluationMessages } from "../../model/message";
import type { Sentences } from "../sentences";
import { frameMessages } from "./frameMessages";
import { itemMessages } from "./itemMessages";
import { resourceMessages } from "./resourceMessages";

export const evaluationMessages: Sentences<EvaluationMessages> = {
  ...itemMessages,
  ...resourceMessages,
  ...frameMessages,
};
