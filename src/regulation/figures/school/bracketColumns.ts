import type { Stage } from "../../stage";
import { entry, type FigureCard } from "../figureCard";
import { STAGE_WORDS } from "../stageWords";

type Bracket =
  | "To25"
  | "26To30"
  | "31To35"
  | "36To40"
  | "41To45"
  | "46To50"
  | "51To55"
  | "56To60"
  | "61To65"
  | "From66";
type StageKey = "" | Capitalize<Stage>;

/** How each bracket of class sizes is written, official first. */
const BRACKETS: Readonly<Record<Bracket, readonly string[]>> = {
  To25: ["25人及以下", "25人以下", "25人（含）以下", "≤25人", "0—25人", "1—25人"],
  "26To30": between(26, 30),
  "31To35": between(31, 35),
  "36To40": between(36, 40),
  "41To45": between(41, 45),
  "46To50": between(46, 50),
  "51To55": between(51, 55),
  "56To60": between(56, 60),
  "61To65": between(61, 65),
  From66: ["66人及以上", "66人以上", "65人以上", "≥66人", "66人（含）以上"],
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
  const staged = STAGE_WORDS[stage].flatMap((word) => [
    ...plain.flatMap((label) => [word + label, label + word]),
    ...brackets.flatMap((bracket) => [
      `${bracket}${word}班级数`,
      `${bracket}的${word}班级数`,
      `${word}班级数${bracket}`,
    ]),
  ]);
  return entry("count", "个", staged.join("|"), stage);
}

/** Numbers of classes by size, of the whole school and of each stage: classesTo25 … classesJuniorFrom66. */
export const BRACKET_COLUMNS = Object.fromEntries(
  (["", "Primary", "Junior"] as const).flatMap((key) =>
    Object.entries(BRACKETS).map(([bracket, words]) => [
      `classes${key}${bracket}`,
      bracketEntry(STAGE_OF_KEY[key], words),
    ]),
  ),
) as Readonly<Record<`classes${StageKey}${Bracket}`, FigureCard>>;
