import type { AnyStage } from "../../vocabulary/stageWords";

const GRADES: readonly (readonly [RegExp, AnyStage])[] = [
  [/^(?:初中?[一二三123]|[七八九789](?:年级|年|[(（]))/u, "junior"],
  [/^(?:高中?[一二三123]|1[0-2]年级|十[一二]?年级)/u, "senior"],
  [/^(?:小学?[一二三四五六1-6]|[一二三四五六1-6](?:年级|年|[(（]))/u, "primary"],
];

/**
 * The stage of a grade: 三年级 → primary, 七年级 and 初一(2)班 → junior, 高一 → senior; 初中一年级
 * is junior though 一年级 is not.
 * @param plain text without spaces, half-width
 * @returns null where no grade can be made out
 */
export function stageOfGrade(plain: string): AnyStage | null {
  return stageOfClassName(/^[1-9]$/u.test(plain) ? `${plain}年级` : plain);
}

/**
 * The same of the name of a class, in which a number alone counts the classes: 1班 and 7班 are of any grade, and
 * so are 1 and 一班 under 班号.
 */
export function stageOfClassName(plain: string): AnyStage | null {
  return GRADES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
