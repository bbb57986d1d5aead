import type { EvaluationMessages } from "../../model/message";
import type { Sentences } from "../strings";

export const evaluationMessages: Sentences<EvaluationMessages> = {
  byDeclaration: () => "As declared by the bureau, not verified by figures",
};
