import type { CountyFigureId } from "../figures/figureIds";
import type { Stage } from "../stage";

/** What is counted over the schools for a blank, or else taken as the county states it. */
export type TallyName =
  | "largePrimarySchools"
  | "largeJuniorSchools"
  | "largeCombinedSchools"
  | "largePrimaryClasses"
  | "largeJuniorClasses"
  | "smallSchoolStudents"
  | "smallSchoolFunds";

/** Where the number of a blank comes from; what one makes of other blanks names them. */
export type BlankSource =
  | {
      readonly kind: "figure";
      readonly figure: CountyFigureId;
      /** Taken where the first is not known. */
      readonly orElse: CountyFigureId | null;
      /** In how many of its unit the form asks for it: 10000 for 万元. */
      readonly per: number;
    }
  | { readonly kind: "tally"; readonly tally: TallyName }
  /** A number that the item is judged by: a part of its result, by the code of its label. */
  | { readonly kind: "result"; readonly part: string; readonly stage: Stage | null }
  /** A share that informs only: percent points of two other blanks. */
  | { readonly kind: "share"; readonly part: string; readonly whole: string }
  | { readonly kind: "sum"; readonly of: readonly string[] }
  /** The heads behind a share: as stated, else the share of a whole, both of them other blanks. */
  | { readonly kind: "heads"; readonly stated: CountyFigureId; readonly share: string; readonly whole: string };

/** The sentence of 指标值或简要结论 that the official form prints for an item, to be filled in. */
export interface OfficialSentence {
  /** What fills its blanks, by their names, in their order. */
  readonly blanks: Readonly<Record<string, BlankSource>>;
  /**
   * True where it counts against a size of its own (超过2000人的小学, 不足100人的学校): where a local size is in force it does
   * not say what was judged (D36).
   */
  readonly countsBySizes?: true;
}

/** The written numbers of a sentence by the names of its blanks. */
export type Blanks<Sources extends OfficialSentence["blanks"]> = Readonly<Record<keyof Sources, string>>;

/** The same by the card of the item. */
export type BlanksOf<Card extends { readonly sentence: OfficialSentence }> = Blanks<Card["sentence"]["blanks"]>;

/** A figure of the county. */
export function figure(
  id: CountyFigureId,
  { per = 1, orElse }: { readonly per?: number; readonly orElse?: CountyFigureId } = {},
): BlankSource {
  return { kind: "figure", figure: id, orElse: orElse ?? null, per };
}

/** A count over the schools. */
export function tally(name: TallyName): BlankSource {
  return { kind: "tally", tally: name };
}

/** A number that the item is judged by. */
export function result(part: string, stage: Stage | null = null): BlankSource {
  return { kind: "result", part, stage };
}

/** A share of two other blanks, which informs. */
export function shareOfBlanks(part: string, whole: string): BlankSource {
  return { kind: "share", part, whole };
}

/** Other blanks added. */
export function sumOfBlanks(...of: readonly string[]): BlankSource {
  return { kind: "sum", of };
}

/** Heads as stated, else the share of a whole. */
export function headsOfShare(stated: CountyFigureId, share: string, whole: string): BlankSource {
  return { kind: "heads", stated, share, whole };
}
