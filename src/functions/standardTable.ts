import { STANDARD } from "../app/standard";
import { nationalLimits } from "../evaluate/limits/nationalLimits";
import { STAGE_NAMES } from "../strings/zh-CN/outcomes";

const SIGNS = { atLeast: "≥", atMost: "≤", below: "<" } as const;

/** Every national limit in force, one a row under headings: clause, stage, limit, unit, source. */
export function standardTable(): (string | number)[][] {
  // Without a year the strictest of dated limits holds (D13).
  const limits = [...nationalLimits(STANDARD, { schoolYear: null, fiscalYear: null })];
  return [
    ["编号", "依据", "学段", "要求", "限值", "单位", "文件"],
    ...limits.map(([key, { clause, stage, direction, value, unit, source }]) => [
      key.split(" ")[0] ?? "",
      clauseOf(key, clause),
      stage === null ? "" : STAGE_NAMES[stage],
      SIGNS[direction],
      value,
      unit,
      source,
    ]),
  ];
}

/** The three limits of an indicator are told apart: the standard, 85% of it, and the coefficient. */
function clauseOf(key: string, clause: string): string {
  return key.endsWith(" floor") ? `${clause}（标准的85%）` : clause;
}
