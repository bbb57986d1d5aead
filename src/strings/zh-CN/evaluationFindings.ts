import type { EvaluationFindings } from "../../model/evaluationFindings";
import type { Sentences } from "../strings";

export const evaluationFindings: Sentences<EvaluationFindings> = {
  declaredDiffers: ({ item }) => `${item} 自评结论与数据测算结果不一致。`,
};
