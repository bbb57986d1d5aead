/** 办学类型 by code (GB/T 33782): the words that the county's tables use. */
const TYPES: Readonly<Record<string, string>> = {
  "111": "幼儿园",
  "211": "小学",
  "218": "教学点",
  "311": "初级中学",
  "312": "九年一贯制学校",
  "321": "职业初中",
  "341": "完全中学",
  "342": "高级中学",
  "345": "十二年一贯制学校",
  "511": "特殊教育学校",
  "512": "特殊教育学校",
  "513": "特殊教育学校",
  "514": "特殊教育学校",
};

const WORDS: Readonly<Record<string, string>> = { 小学教学点: "教学点", 其他特教学校: "特殊教育学校" };

/** 城乡 by code: 11x 城区, 12x 镇区, 2xx 乡村. */
const LOCALITIES: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/^11\d$|城区|城乡结合区/u, "城区"],
  [/^12\d$|镇中心区|镇乡结合区|特殊区域|镇区/u, "镇区"],
  [/^2\d\d$|乡中心区|村庄|乡村/u, "乡村"],
];

/** The official word of a type that a form gives as a code or in its own words; what is not known stays as it is. */
export function officialType(type: string | null): string | null {
  if (type === null) return null;
  const code = /^(\d{3})/u.exec(type)?.[1];
  return (code === undefined ? undefined : TYPES[code]) ?? WORDS[type] ?? type;
}

/** 城区, 镇区 or 乡村; words that name none stay as they are. */
export function officialLocality(locality: string | null): string | null {
  if (locality === null) return null;
  return LOCALITIES.find(([pattern]) => pattern.test(locality))?.[1] ?? locality;
}
