import { en } from "../strings/en";
import type { Language, Strings } from "../strings/strings";
import { zhCN } from "../strings/zh-CN";

/** The strings of each language of the product. */
export const STRINGS: Readonly<Record<Language, Strings>> = { "zh-CN": zhCN, en };
