/**
 * Where the run of signs begins with which a text ends; its length where it ends with none. A pattern such as `/。+$/`
 * says the same, but looks at every other run of them too, anew from each of its signs: 32,767 colons in one cell took
 * five seconds.
 *
 * `endFrom("达标。。", (sign) => sign === "。")` → 2.
 */
export function endFrom(text: string, belongs: (sign: string) => boolean): number {
  let at = text.length;
  while (at > 0 && belongs(text.charAt(at - 1))) at--;
  return at;
}
