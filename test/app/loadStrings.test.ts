import { languageOfTag, loadStrings } from "../../src/app/loadStrings";

test.each(["zh-CN", "en"] as const)("the strings of %s are those of that language", async (language) => {
  expect((await loadStrings(language)).language).toBe(language);
});

test.each([
  ["en-US", "en"],
  ["EN", "en"],
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["fr-FR", "zh-CN"],
  ["", "zh-CN"],
])("an Excel that speaks %s gets %s", (tag, language) => expect(languageOfTag(tag)).toBe(language));
