/** What may stand in front of a school's name without being part of it (D23). */
export interface NamePrefixes {
  /** The name without the county's own name, and the city and province above it; the name itself where none leads it. */
  readonly strip: (base: string) => string;
  /** The name without the county's name as it is said for short (示例 for 示例县): a proposal, never taken off unasked. */
  readonly stripShort: (base: string) => string;
}

const ABOVE = "(?:[\\p{Script=Han}]{2,8}?(?:省|自治区))?(?:[\\p{Script=Han}]{1,8}?(?:市|自治州|州|盟|地区))?";
const PARTS = new RegExp(`^(${ABOVE})([\\p{Script=Han}]{1,12}(?:县|市|旗|区))$`, "u");
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
  const full = new RegExp(`^${ABOVE}${escaped(own)}(?=.{${LEAST},})`, "u");
  const upper = above === "" ? null : new RegExp(`^${escaped(above)}(?=.{${LEAST},})`, "u");
  const short = own.replace(/(?:自治县|自治旗|县|市|旗|区)$/u, "");
  return {
    strip: (base) => {
      const without = base.replace(full, "");
      return without !== base || upper === null ? without : base.replace(upper, "");
    },
    stripShort: (base) =>
      short.length >= 2 && base.startsWith(short) && base.length >= short.length + LEAST
        ? base.slice(short.length)
        : base,
  };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}
