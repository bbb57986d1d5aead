import type { EvaluationMessages } from "../../model/message";
import type { Sentences } from "../strings";
import { itemMessages } from "./itemMessages";

export const evaluationMessages: Sentences<EvaluationMessages> = {
  ...itemMessages,
  byDeclaration: () => "按自评，未经数据核实",
};
