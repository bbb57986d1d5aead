import type { ItemId } from "../../model/identifiers";
import type { IssuedCard, Standard } from "../../regulation/standard";
import type { Vocabulary } from "../vocabulary/vocabulary";
import { numberOfNumeral } from "../cells/chineseNumerals";
import { normaliseLabel } from "../cells/normaliseLabel";
import { plainText } from "../cells/quantityText";
import { itemByTopic, itemByWords } from "./itemWords";

const CITATION =
  /^(资源配置|政府保障|教育质量)(?:达标|程度)?(?:情况|方面|指标)*[-.]?第?([\d一二三四五六七八九十]+)(?:项|条|款)?$/u;
/** 表Ⅱ, Ⅳ, Ⅴ of the official form (NFKC makes them ii, iv, v), and chapters (一) to (三) of the report. */
const FORM = /^(?:表)?(ii|iv|v)-?(\d{1,2})$/u;
const CHAPTER = /^[(]?([一二三])[)]?[-.、]?[(]?(\d{1,2})[)]?(?:项)?$/u;
const OWN_NAME = /^(?:[rgqv]\d{1,2}|s1|r-schools|r-balance)$/u;

const AREA_OF_NAME = { 资源配置: "R", 政府保障: "G", 教育质量: "Q" } as const;
const AREA_OF_FORM = { ii: "R", iv: "G", v: "Q" } as const;
const AREA_OF_CHAPTER = { 一: "R", 二: "G", 三: "Q" } as const;

/** The least number of characters by which an item's own first words are recognised. */
const FIRST_WORDS = 5;

/**
 * The item that a label names: 政府保障程度第4项, Ⅳ-4, 二(4), G4, 社会认可度, the item's own first words,
 * or the words by which it is told in another wording.
 * @returns null where the label names none, or the first words fit more than one
 */
export function itemOf(label: string, vocabulary: Vocabulary): ItemId | null {
  const { items } = vocabulary;
  const plain = plainText(label).replace(/[、。;:：]/gu, "");
  if (OWN_NAME.test(plain)) return items.find(({ id }) => id.toLowerCase() === plain)?.id ?? null;
  const [area, number] = cited(plain);
  if (area !== null) return items.find(({ id }) => id === `${area}${number}`)?.id ?? null;
  return byWords(label, vocabulary);
}

/** As `itemOf`, for what stands beside a conclusion: there 班额控制 or 持证上岗率 is the title of an item too. */
export function itemOfTitle(label: string, vocabulary: Vocabulary): ItemId | null {
  return itemOf(label, vocabulary) ?? itemByTopic(comparable(label), vocabulary.items);
}

function cited(plain: string): ["R" | "G" | "Q" | null, number] {
  const byName = CITATION.exec(plain.replace(/[()]/gu, ""));
  if (byName !== null) return [AREA_OF_NAME[byName[1] as keyof typeof AREA_OF_NAME], numberOfNumeral(byName[2] ?? "")];
  const byForm = FORM.exec(plain);
  if (byForm !== null) return [AREA_OF_FORM[byForm[1] as keyof typeof AREA_OF_FORM], Number(byForm[2])];
  const byChapter = CHAPTER.exec(plain);
  if (byChapter !== null) return [AREA_OF_CHAPTER[byChapter[1] as keyof typeof AREA_OF_CHAPTER], Number(byChapter[2])];
  return [null, 0];
}

function byWords(label: string, { items, standard }: Vocabulary): ItemId | null {
  const words = comparable(label);
  const whole = items.filter((item) => namesOf(item, standard).includes(words));
  if (whole.length === 1) return whole[0]?.id ?? null;
  const isBegun = (text: string): boolean =>
    words.length >= FIRST_WORDS && (text.startsWith(words) || words.startsWith(text));
  const begun = items.filter(
    (item) => item.area !== "veto" && [comparable(item.words.text), ...namesOf(item, standard)].some(isBegun),
  );
  return begun.length === 1 ? (begun[0]?.id ?? null) : begun.length === 0 ? itemByWords(words, items) : null;
}

function namesOf(item: IssuedCard, { indicators }: Standard): string[] {
  const names = indicators.find(({ id }) => id === item.id)?.ratioNames.split("|") ?? [];
  return [item.words.title, item.words.citation, item.words.text, ...names].map(comparable);
}

function comparable(text: string): string {
  return normaliseLabel(text).exact.replace(/[。;,“”"]/gu, "");
}
