import type { EvaluationMessages } from "../../model/message";
import type { Sentences } from "../strings";

export const evaluationMessages: Sentences<EvaluationMessages> = {
  byDeclaration: () => "按自评，未经数据核实",
};
