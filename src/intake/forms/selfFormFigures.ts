import type { Cell } from "../../model/tables/cell";
import { withDigitsApart } from "../cells/doubtfulDigits";
import { withoutFilledLines } from "./sentenceParts";

/** A figure that a sentence of 学校自评表 states, under the heading that a list of schools has for it. */
export interface SelfFormFigure {
  readonly heading: string;
  /** As printed there, so that it can be compared as far as it is printed. */
  readonly number: string;
}

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
/** 小学30人, one of the stages behind 学校拥有高于规定学历教师：. */
const OF_STAGE = /^(小学|初中)(?:部|学段)?(\d{1,12}(?:\.\d{1,12})?)([^\d]{0,3})$/u;
const LONGEST_NAME = 40;
/** Gross or without 室内体育用房: the sentence of the form does not say, so that nothing is taken from it (D18). */
const TEACHING_SPACE = /教学及辅助用房|教学辅助用房/u;

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`建校于${NUMBER}年`, "u"), "建校年份"],
  [new RegExp(String.raw`最大班额(?:学生数)?(?:为|是)?${NUMBER}人`, "u"), "最大班额"],
  [new RegExp(String.raw`超过45人的小学班级(?:数)?(?:为|有)?${NUMBER}个`, "u"), "超过45人的小学班级数"],
  [new RegExp(String.raw`超过50人的初中班级(?:数)?(?:为|有)?${NUMBER}个`, "u"), "超过50人的初中班级数"],
  [new RegExp(String.raw`音乐(?:专用)?教室[^。;]{0,6}配备${NUMBER}间`, "u"), "音乐教室间数"],
  [new RegExp(String.raw`美术(?:专用)?教室[^。;]{0,6}配备${NUMBER}间`, "u"), "美术教室间数"],
  [new RegExp(String.raw`拨付(?:的)?(?:定额)?公用经费(?:为)?${NUMBER}万元`, "u"), "拨付公用经费（万元）"],
];

/** 全校中小学生数612人。其中：小学612人、初中0人、高中0人 */
const PUPILS = /全校中小学生(?:总)?数(.{0,60})/u;
const PUPILS_OF_STAGE = /(小学|初中|高中)(?:部|学段)?(\d+)人/gu;

/**
 * The figures that the words of 学校自评表 (附件4) state; of a stage with 0 pupils nothing is said, since the form prints 0
 * for stages that the school does not have. Digits that belong to no one number, and blanks (____), say nothing (D1,
 * D27).
 * @example selfFormFigures("最大班额学生数44人，超过45人的小学班级0个") → 最大班额 44, 超过45人的小学班级数 0
 */
export function selfFormFigures(text: string): SelfFormFigure[] {
  const plain = plainSentence(text);
  const found: SelfFormFigure[] = [...amountsOf(plain), ...pupilsOf(plain)];
  for (const [sentence, heading] of SENTENCES) {
    const number = sentence.exec(plain)?.[1];
    if (number !== undefined) found.push({ heading, number });
  }
  return found;
}

/** 学校拥有高于规定学历教师：小学30人；初中46人。 Each stage is a part of its own; what says anything else ends them. */
function* amountsOf(plain: string): Generator<SelfFormFigure> {
  for (const piece of plain.split(/学校[共现]?拥有/u).slice(1)) {
    const [sentence = ""] = piece.split("。");
    const [name = "", ...rest] = sentence.split(":");
    if (name.length < 2 || name.length > LONGEST_NAME || TEACHING_SPACE.test(name)) continue;
    for (const part of rest.join(":").split(/[;,]/u)) {
      const [, stage, number, unit = ""] = OF_STAGE.exec(part) ?? [];
      if (stage === undefined || number === undefined) continue;
      yield { heading: `${stage}${name}${unit === "" ? "" : `（${unit.replace("平方米", "㎡")}）`}`, number };
    }
  }
}

function* pupilsOf(plain: string): Generator<SelfFormFigure> {
  const stages = PUPILS.exec(plain)?.[1] ?? "";
  for (const [, stage = "", number = ""] of stages.matchAll(PUPILS_OF_STAGE)) {
    if (Number(number) > 0) yield { heading: `${stage}在校生数`, number };
  }
}

function plainSentence(text: string): string {
  const plain = withDigitsApart(text)
    .replace(/㎡|m²/gu, "平方米")
    .normalize("NFKC")
    .replace(/[\s\p{Cf}*]+/gu, "")
    .replace(/(\d),(?=\d{3}(?!\d))/gu, "$1");
  return withoutFilledLines(plain);
}

/** The cell of a list that such a figure becomes. */
export function cellOfPrinted({ number }: SelfFormFigure): Cell {
  return { kind: "number", value: Number(number), shown: number, isDate: false };
}
