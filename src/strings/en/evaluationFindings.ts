import type { EvaluationFindings } from "../../model/evaluationFindings";
import type { Sentences } from "../strings";

export const evaluationFindings: Sentences<EvaluationFindings> = {
  declaredDiffers: ({ item, declared, computed }) => `The bureau declares ${item} as ${declared}, the figures give ${computed}.`,
};
