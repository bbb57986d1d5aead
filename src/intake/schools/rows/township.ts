const KIND = /(?:街道办事处|街道办|街道|办事处|民族乡|回族乡|镇|乡|苏木|管委会|管理区)$/u;

/** 乡镇/街道 without its kind and without spaces: 城关镇 and 城关街道办事处 → 城关, so that writing decides nothing (D23). */
export function townshipStem(text: string): string {
  const plain = text.normalize("NFKC").replace(/\s+/gu, "");
  const stem = plain.replace(KIND, "");
  return /^[-—/*]+$/u.test(plain) ? "" : stem === "" ? plain : stem;
}
