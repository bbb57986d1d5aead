import { en } from "../strings/en";
import type { Language, Strings } from "../strings/strings";
import { zhCN } from "../strings/zh-CN";

/** The strings of each language of the product. */
export const STRINGS: Readonly<Record<Language, Strings>> = { "zh-CN": zhCN, en };

/** True where the product speaks a language. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(STRINGS, tag);
}
