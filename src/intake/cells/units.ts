/** What kind of quantity a unit measures. */
export type UnitKind = "people" | "count" | "area" | "money" | "share" | "year" | "level";

/** A unit with the factor that turns its numbers into 人, 个, ㎡, 元 or percent points. */
export interface Unit {
  readonly text: string;
  /** `tenThousand` is a bare 万, which takes the kind of the column. */
  readonly kind: UnitKind | "tenThousand";
  readonly factor: number;
}

/** 1 亩 = 2000/3 ㎡. */
const SQUARE_METRES_PER_MU = 2000 / 3;

/** Written after NFKC (㎡ → m2, ％ → %) and in small letters. */
const UNITS: readonly (readonly [Unit["kind"], number, readonly string[]])[] = [
  ["people", 1, ["人", "名", "位", "人次", "名学生", "个学生", "名教师", "位教师", "人(次)"]],
  ["people", 10000, ["万人", "万名"]],
  [
    "count",
    1,
    [
      "个",
      "所",
      "间",
      "班",
      "份",
      "室",
      "个班",
      "个班级",
      "个教学班",
      "个教室",
      "间教室",
      "所学校",
      "处",
      "项",
      "套",
      "户",
      "册",
      "本",
      "台",
      "台套",
      "台(套)",
      "件",
      "座",
    ],
  ],
  ["area", 1, ["m2", "平方米", "平米", "平方", "m^2", "平方公尺"]],
  ["area", SQUARE_METRES_PER_MU, ["亩"]],
  ["area", 10000, ["公顷", "万平方米", "万m2", "万平米"]],
  ["money", 1, ["元", "元人民币", "人民币元", "块"]],
  ["money", 1000, ["千元"]],
  ["money", 10000, ["万元", "万元人民币", "人民币万元"]],
  ["money", 100000000, ["亿元"]],
  ["share", 1, ["%", "百分比", "百分点", "百分数"]],
  ["year", 1, ["年", "学年", "年度"]],
  ["level", 1, ["级", "等级"]],
  ["tenThousand", 10000, ["万"]],
];

const UNIT_BY_TEXT: ReadonlyMap<string, Omit<Unit, "text">> = new Map(
  UNITS.flatMap(([kind, factor, texts]) => texts.map((text) => [text, { kind, factor }] as const)),
);

/** What a quantity is stated for: 元/生, ㎡/生, 人/百人, 元/年. */
const PER = /(?:\/|每)(?:人|生|百人|百名学生|百生|年|学年|生年|人年|间|班)(?:[/·]年)?$/u;

/**
 * The unit that a text spells as a whole; a rate such as 元/生 is its numerator's unit.
 * @param text any text, such as the words within a bracket
 * @returns null where the text is more or less than a unit
 */
export function unitOf(text: string): Unit | null {
  const plain = text
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/^(?:计量)?单位:?/u, "")
    .toLowerCase();
  const found = UNIT_BY_TEXT.get(plain) ?? UNIT_BY_TEXT.get(plain.replace(PER, ""));
  return found === undefined ? null : { text: text.trim(), ...found };
}
