/**
 * The five outcomes of every judgement (D1): met 达标, unmet 未达标, undetermined 数据不全，暂不能判定,
 * pending 待国家（省级）监测/调查, notApplicable 不适用. A judgement is never a boolean.
 */
export type Outcome = "met" | "unmet" | "undetermined" | "pending" | "notApplicable";

export const OUTCOMES: readonly Outcome[] = ["met", "unmet", "undetermined", "pending", "notApplicable"];

const PRECEDENCE: readonly Outcome[] = ["unmet", "undetermined", "pending", "met"];

/**
 * The outcome of a whole from its parts: unmet > undetermined > pending > met; notApplicable does not count.
 * Only parts that decide belong in the list.
 * @returns notApplicable where no part applies
 */
export function outcomeOfAll(parts: readonly Outcome[]): Outcome {
  return PRECEDENCE.find((outcome) => parts.includes(outcome)) ?? "notApplicable";
}
