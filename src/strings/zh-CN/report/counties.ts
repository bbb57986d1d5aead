/** 县, 市, 区 or 旗 as the county calls itself; 县 where its name does not say. */
function kindOf(county: string | null): string {
  return /[县市区旗]$/.exec(county ?? "")?.[0] ?? "县";
}

/** 全县, 全市, 全区: how a report speaks of all of it. */
export function wholeCounty(county: string | null): string {
  return `全${kindOf(county)}`;
}

/** 我县, 我市, 我区. */
export function ownCounty(county: string | null): string {
  return `我${kindOf(county)}`;
}

/**
 * 全市, 我市 in a 县, as a text taken over from elsewhere has them; empty where the county's name does not say what it is.
 * 全区 is left alone, which an autonomous region calls itself too.
 */
export function otherCounties(text: string, county: string | null): string[] {
  if (!/[县市区旗]$/.test(county ?? "")) return [];
  const own = [wholeCounty(county), ownCounty(county)];
  return [...new Set(text.match(/[全我][县市]/g) ?? [])].filter((word) => !own.includes(word));
}

/** 一是…；二是…: the numerals of a list within a paragraph. */
export function chineseNumeral(number: number): string {
  const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  const tens = Math.floor(number / 10);
  return `${tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`}${digits[number % 10] ?? ""}`;
}
