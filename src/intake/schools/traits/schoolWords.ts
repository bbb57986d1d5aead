import { answerOf } from "../../../model/answerOf";
import type { Locality } from "../../../model/identifiers";

/** 举办者 codes of 申报表 表Ⅱ-2: 1–9 are public owners, 10 is 民办; 999 is 民办 in the statistics. */
const PRIVATE = new Set([
  "民办",
  "私立",
  "民办教育",
  "民办学校",
  "民办非企业",
  "民办非企业单位",
  "社会力量办",
  "社会力量办学",
  "10",
  "999",
]);

const PUBLIC = new Set([
  "公办",
  "公立",
  "公办学校",
  "教育部门",
  "教育部门办",
  "其他部门",
  "其他部门办",
  "中央教育部门",
  "中央其他部门",
  "省级教育部门",
  "省级其他",
  "省级其他部门",
  "地级教育部门",
  "地级其他",
  "地级其他部门",
  "市级教育部门",
  "县级教育部门",
  "县级教育部门办",
  "地级教育部门办",
  "省级教育部门办",
  "政府",
  "政府办",
  "政府办学",
  "县级其他",
  "县级其他部门",
  "地方企业",
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
]);

const LOCALITIES: ReadonlyMap<string, Locality> = new Map<string, Locality>([
  ...["城区", "城", "主城区", "城乡结合区", "城市", "县城", "111", "112"].map((word) => [word, "urban"] as const),
  ...["镇区", "镇", "县镇", "镇中心区", "镇乡结合区", "特殊区域", "121", "122", "123"].map(
    (word) => [word, "town"] as const,
  ),
  ...["乡村", "农村", "乡", "村", "乡中心区", "村庄", "210", "220"].map((word) => [word, "rural"] as const),
]);

/** Of a closed school, of boarding, and what is asked with 是否 alone. */
const OF_BOARDING: ReadonlyMap<string, boolean> = new Map([
  ...["寄宿制", "寄宿", "全寄宿", "全寄宿制", "寄宿制学校"].map((word) => [word, true] as const),
  ...["非寄宿制", "非寄宿", "走读"].map((word) => [word, false] as const),
]);

/** Words that hold two of 城区, 镇区 and 乡村: what they may mean is said, and nothing is taken. */
const LOCALITIES_OF_TWO: ReadonlyMap<string, readonly string[]> = new Map([
  ["城镇", ["城区", "镇区"]],
  ["乡镇", ["镇区", "乡村"]],
  ["城乡", ["城区", "乡村"]],
]);

/** 城区 and 镇区 for 城镇, 镇区 and 乡村 for 乡镇; null for a word that holds no two. */
export function localitiesOfTwo(plain: string): readonly string[] | null {
  return LOCALITIES_OF_TWO.get(plain.replace(/(?:学校|地区|区)$/u, "")) ?? null;
}

/** True for 民办, false for 公办, null where the word or code of 举办者 is neither. */
export function isPrivateOwner(plain: string): boolean | null {
  return meaningOf(plain, (word) => (PRIVATE.has(word) ? true : PUBLIC.has(word) ? false : null));
}

/** 城区, 镇区 or 乡村 from a word or a code of 城乡分类; null where it is none of them. */
export function localityOf(plain: string): Locality | null {
  return meaningOf(plain, (word) => LOCALITIES.get(word) ?? null);
}

/** 是 or 否 in its usual spellings, 寄宿制 and 走读 among them; null where it is neither. */
export function yesOrNo(plain: string): boolean | null {
  return meaningOf(plain, (word) => OF_BOARDING.get(word) ?? answerOf(word));
}

/**
 * What a word means, also where its code, its group or 学校 stands beside it: 111主城区, 主城区(111), 城区-主城区, 城区学校. All that
 * stands in the cell must mean the same.
 */
function meaningOf<Meaning>(plain: string, meaning: (word: string) => Meaning | null): Meaning | null {
  const own = meaning(plain);
  if (own !== null || plain.length > LONGEST_WORD) return own;
  const parts = plain.replace(/学校$|办学$/u, "").match(/\d+|[^\d()（）\-/:、.]+/gu) ?? [];
  const [first, ...others] = parts.map(meaning);
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

/** No word with its code and group is longer. */
const LONGEST_WORD = 24;
