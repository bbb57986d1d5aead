import type { EvaluationFindings } from "../../model/evaluationFindings";
import type { Sentences } from "../strings";
import { itemFindings } from "./itemFindings";

export const evaluationFindings: Sentences<EvaluationFindings> = {
  ...itemFindings,
  declaredDiffers: ({ item, declared, computed }) => `The bureau declares ${item} as ${declared}, the figures give ${computed}.`,
};
