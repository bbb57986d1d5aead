import type { Language, Strings } from "../strings/strings";

/** The strings of one language, each language in a script of its own: nobody reads both. */
export async function loadStrings(language: Language): Promise<Strings> {
  switch (language) {
    case "zh-CN":
      return (await import("../strings/zh-CN")).zhCN;
    case "en":
      return (await import("../strings/en")).en;
  }
}

/** The language of the product that a language tag of the host means; Chinese for everything that is not English. */
export function languageOfTag(tag: string): Language {
  return tag.toLowerCase().startsWith("en") ? "en" : "zh-CN";
}
