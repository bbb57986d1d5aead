import type { EvaluationMessages } from "../../model/message";
import type { Sentences } from "../strings";
import { itemMessages } from "./itemMessages";

export const evaluationMessages: Sentences<EvaluationMessages> = {
  ...itemMessages,
  byDeclaration: () => "As declared by the bureau, not verified by figures",
};
