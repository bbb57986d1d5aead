const CHINESE = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const ENGLISH = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const ORDINALS = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** How many there are, as Chinese text writes it: 7 → 七, 14 → 十四; figures from 100 on. */
export function countInChinese(count: number): string {
  if (count <= 10) return CHINESE[count] ?? String(count);
  if (count >= 100) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens === 1 ? "" : (CHINESE[tens] ?? "")}十${ones === 0 ? "" : (CHINESE[ones] ?? "")}`;
}

/** How many there are, as English text writes it: 7 → seven; figures above ten. */
export function countInEnglish(count: number): string {
  return ENGLISH[count] ?? String(count);
}

/** Which one of them: 7 → seventh, 11 → 11th. */
export function ordinalInEnglish(count: number): string {
  return ORDINALS[count] ?? `${count}th`;
}
