/** 2025年, 2025—2026学年, 2025学年度, 2025年秋季学期, 2025年9月1日, 2025.9.1, 2025年末 and 截至 before any of them. */
const DATE =
  "(?:截[至止]到?|至)?((?:19|20)\\d\\d)(?:年?[-~至/](?:(?:19|20)?\\d\\d)(?!\\d))?(?:[./-]\\d{1,2}(?:[./-]\\d{1,2})?)?(?:学年度?|年度?)?(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:[秋春]季?(?:学期)?|[初末底](?!中))?";
const IN_FRONT = new RegExp(`^${DATE}的?(?!年|学年|年度|度)(?=[\\u4e00-\\u9fff])`, "u");
const IN_BRACKETS = new RegExp(`[([]${DATE}(?:数据?)?[)\\]]`, "u");
/** A year that names what is counted: 2022年七年级入学人数 is another figure than 七年级入学人数. */
const OF_A_TIME = /招生|入学|毕业|年级|新建|新增|规划|计划|目标|预计|以[前后来]/u;

/**
 * The parts of a heading with a year that stands within one of them apart: 小学在校生数（2025年）, 2025年小学在校生数 and
 * 班级数(截至2025年9月1日) are 2025年 over 小学在校生数 and 班级数.
 */
export function datedParts(parts: readonly string[]): readonly string[] {
  if (!parts.some((part) => /(?:19|20|１９|２０)[\d０-９]{2}/u.test(part))) return parts;
  return parts.flatMap((part) => {
    const plain = part
      .normalize("NFKC")
      .replace(/\s+/gu, "")
      .replace(/[‐‑‒–—―−─~〜∼～]+/gu, "-")
      .replace(/[【〔]/gu, "[")
      .replace(/[】〕]/gu, "]");
    const found = IN_BRACKETS.exec(plain) ?? IN_FRONT.exec(plain);
    const [whole, year] = found ?? [];
    if (whole === undefined || year === undefined) return [part];
    const rest = plain.replace(whole, "");
    return rest === "" || OF_A_TIME.test(rest) ? [part] : [`${year}年`, rest];
  });
}
