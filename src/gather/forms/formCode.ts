/**
 * The generations of the platform's forms: 基础基NNN to 2020/21, 教基NNNN with the type of school behind it in 2021, 教基NNNN
 * since 2023. One county's files must be of one: two are two school years.
 */
export type FormGeneration = "old" | "2021" | "2023";

/** The code of a form, such as 基础基312, 教基3112_小学 or 教基1102（续表）. */
export interface FormCode {
  readonly generation: FormGeneration;
  readonly number: string;
  /** 续表 of a form of the same number. */
  readonly isContinued: boolean;
  /** 小学, 九年一贯制学校 … where the code says it. */
  readonly type: string | null;
}

const CODE = /^(教基|基础基)(\d{3,4})([（(]?续表?\d*[）)]?)?(?:_([^_\s]{2,12}))?$/u;

/**
 * The form that a cell or a sheet's name names; null where it names none.
 * @param text without blanks
 * @example 教基5176_小学 → generation 2021, number 5176, type 小学; 基础基312 → old
 */
export function formCodeOf(text: string): FormCode | null {
  const match = CODE.exec(text);
  if (match === null) return null;
  const [, family, number = "", continued, type] = match;
  if ((family === "基础基") !== (number.length === 3)) return null;
  return {
    generation: family === "基础基" ? "old" : type === undefined ? "2023" : "2021",
    number,
    isContinued: continued !== undefined,
    type: type ?? null,
  };
}

/** The code as people write it. */
export function formName({ generation, number, isContinued }: FormCode): string {
  return `${generation === "old" ? "基础基" : "教基"}${number}${isContinued ? "续" : ""}`;
}
