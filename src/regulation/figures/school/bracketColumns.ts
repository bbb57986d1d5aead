import type { Stage } from "../../stage";
import { entry, type FigureCard } from "../figureCard";
import { firstWordOf } from "../stageWords";
import type { ClassBracket, WideBracket } from "./classBrackets";

type StageKey = "" | Capitalize<Stage>;

/** How each bracket of class sizes is written, official first. */
const BRACKETS: Readonly<Record<ClassBracket, readonly string[]>> = {
  To25: ["25人及以下", "25人以下", "25人（含）以下", "≤25人", "0—25人", "1—25人"],
  "26To30": between(26, 30),
  "31To35": between(31, 35),
  "36To40": between(36, 40),
  "41To45": between(41, 45),
  "46To50": between(46, 50),
  "51To55": between(51, 55),
  "56To60": between(56, 60),
  "61To65": between(61, 65),
  From66: ["66人及以上", "66人以上", "65人以上", "≥66人", "66人（含）以上", "超大班额66人及以上", "超大班额66人以上"],
};

const STAGE_OF_KEY: Readonly<Record<StageKey, Stage | null>> = { "": null, Primary: "primary", Junior: "junior" };

function between(from: number, to: number): string[] {
  return [`${from}—${to}人`, `${from}—${to}`, `${from}人—${to}人`, `${from}至${to}人`];
}

/** The ways to say "classes of this size": 25人及以下班级数, 每班25人以下班级个数. */
function labelsOf(bracket: string): string[] {
  return [
    bracket,
    ...["班级数", "班数", "班级个数", "教学班数", "班", "的班级数"].map((ending) => bracket + ending),
    `每班${bracket}班级个数`,
    `每班${bracket}班级数`,
    `每班${bracket}`,
    `班额${bracket}`,
    `班额${bracket}班级数`,
  ];
}

function bracketEntry(stage: Stage | null, brackets: readonly string[]): FigureCard {
  const plain = brackets.flatMap(labelsOf);
  if (stage === null) return entry("count", "个", plain.join("|"));
  const word = firstWordOf(stage);
  const staged = [
    ...plain.flatMap((label) => [word + label, label + word]),
    ...brackets.flatMap((bracket) => [
      `${bracket}${word}班级数`,
      `${bracket}的${word}班级数`,
      `${word}班级数${bracket}`,
    ]),
  ];
  return entry("count", "个", staged.join("|"), stage, { takesAnyStageWord: true });
}

/** Numbers of classes by size, of the whole school and of each stage: classesTo25 … classesJuniorFrom66. */
export const BRACKET_COLUMNS = Object.fromEntries(
  (["", "Primary", "Junior"] as const).flatMap((key) =>
    Object.entries(BRACKETS).map(([bracket, words]) => [
      `classes${key}${bracket}`,
      bracketEntry(STAGE_OF_KEY[key], words),
    ]),
  ),
) as Readonly<Record<`classes${StageKey}${ClassBracket}`, FigureCard>>;

/**
 * Wider brackets than those of the statistics; each says something of the classes above a limit, none alone everything.
 */
const WIDE: Readonly<Record<WideBracket, readonly string[]>> = {
  To45: ["45人及以下", "45人以下", "45人（含）以下", "≤45人", "0—45人"],
  To50: ["50人及以下", "50人以下", "50人（含）以下", "≤50人", "0—50人"],
  "46To55": between(46, 55),
  "56To65": between(56, 65).flatMap((size) => [size, `大班额${size}`]),
  From46: ["46人及以上", "46人以上", "45人以上", "≥46人", "超过45人"],
  From51: ["51人及以上", "51人以上", "50人以上", "≥51人", "超过50人"],
  From56: [
    "56人及以上",
    "56人以上",
    "55人以上",
    "≥56人",
    "56人（含）以上",
    "超过55人",
    "大班额56人及以上",
    "大班额56人以上",
  ],
  Large: ["大班额"],
  VeryLarge: ["超大班额"],
};

/** Those that other cards name with a stage: 小学46人及以上 is 超过45人的小学班级数. */
const WITHOUT_STAGE: ReadonlySet<string> = new Set(["From46", "From51", "Large"]);

/** classesTo45, classesPrimaryTo45 … classesVeryLarge. */
export const WIDE_BRACKET_COLUMNS = Object.fromEntries(
  (["", "Primary", "Junior"] as const).flatMap((key) =>
    Object.entries(WIDE)
      .filter(([bracket]) => key === "" || !WITHOUT_STAGE.has(bracket))
      .map(([bracket, words]) => [`classes${key}${bracket}`, bracketEntry(STAGE_OF_KEY[key], words)]),
  ),
) as Readonly<Record<`classes${StageKey}${WideBracket}`, FigureCard>>;
