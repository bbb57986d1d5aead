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

/** 一是…；二是…: the numerals of a list within a paragraph. */
export function chineseNumeral(number: number): string {
  const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  const tens = Math.floor(number / 10);
  return `${tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`}${digits[number % 10] ?? ""}`;
}
