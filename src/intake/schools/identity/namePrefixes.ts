/** What may stand in front of a school's name without being part of it (D23). */
export interface NamePrefixes {
  /**
   * The name without the county's own name, and the city and province above it; the name itself where none leads it.
   */
  readonly strip: (base: string) => string;
  /** The name without the county's name as it is said for short (示例 for 示例县): a proposal, never taken off unasked. */
  readonly stripShort: (base: string) => string;
}

const ABOVE = "(?:[\\p{Script=Han}]{2,8}?(?:省|自治区))?(?:[\\p{Script=Han}]{1,8}?(?:市|自治州|州|盟|地区))?";
const PARTS = new RegExp(`^(${ABOVE})([\\p{Script=Han}]{1,12}(?:县|市|旗|区))$`, "u");
const ABOVE_ALONE = new RegExp(`^${ABOVE}$`, "u");
/** So long may province and city in front of the county's name be. */
const MOST_ABOVE = 24;
/** What is left of a name must be one. */
const LEAST = 2;

const NONE: NamePrefixes = { strip: (base) => base, stripShort: (base) => base };

/**
 * The prefixes of a county's schools. Only the county's own name counts, so that 红旗小学 is no school of a banner 旗 and
 * 乙县第一小学 never becomes 第一小学 in 甲县.
 * @param county as a figure row, a title or 统计三级 gives it; null where none does, and then nothing is taken off
 */
export function namePrefixes(county: string | null): NamePrefixes {
  const plain = county?.normalize("NFKC").replace(/\s+/gu, "") ?? "";
  const [, above = "", own = plain] = PARTS.exec(plain) ?? [];
  if (own.length < 2) return NONE;
  const short = own.replace(/(?:自治县|自治旗|县|市|旗|区)$/u, "");
  return {
    strip: (base) => {
      const at = base.indexOf(own);
      const isFull = at >= 0 && at <= MOST_ABOVE && ABOVE_ALONE.test(base.slice(0, at));
      const rest = base.slice(isFull ? at + own.length : above !== "" && base.startsWith(above) ? above.length : 0);
      return rest.length >= LEAST ? rest : base;
    },
    stripShort: (base) =>
      short.length >= 2 && base.startsWith(short) && base.length >= short.length + LEAST
        ? base.slice(short.length)
        : base,
  };
}
