import type { EvaluationFindings } from "../../model/evaluationFindings";
import type { Sentences } from "../strings";
import { itemFindings } from "./itemFindings";

export const evaluationFindings: Sentences<EvaluationFindings> = {
  ...itemFindings,
  declaredDiffers: ({ item }) => `${item} 自评结论与数据测算结果不一致。`,
};
