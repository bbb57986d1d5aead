import type { Stage } from "../model/stage";
import { officialType } from "./officialWords";

/** Stages that a school of a type must have, by its official word. */
const STAGES: Readonly<Record<string, readonly (Stage | "senior")[]>> = {
  小学: ["primary"],
  教学点: ["primary"],
  初级中学: ["junior"],
  职业初中: ["junior"],
  九年一贯制学校: ["primary", "junior"],
  完全中学: ["junior", "senior"],
  高级中学: ["senior"],
  十二年一贯制学校: ["primary", "junior", "senior"],
};

/**
 * The stages that a 办学类型 demands, so that a form that is absent is missed and no stage passes for one without pupils;
 * null where the type is not known, when an absent form proves nothing.
 * @param type in the words of the file, or its code
 * @example 完全中学 and 341 demand 初中 and 高中, whose pupils the split needs
 */
export function stagesOfType(type: string | null): readonly (Stage | "senior")[] | null {
  const word = officialType(type?.replace(/\s+/gu, "") ?? null);
  return word === null ? null : (STAGES[word] ?? (OUTSIDE.test(word) ? [] : null));
}

/** Types of schools that teach no compulsory stage of their own. */
const OUTSIDE = /幼儿园|特殊教育|中等|职业高中|技工|成人|工读|专门学校|培训/u;
