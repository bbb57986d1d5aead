import type { Figure } from "../../../model/figures/figure";
import type { Vocabulary } from "../../vocabulary/vocabulary";
import type { AnyStage } from "../../vocabulary/stageWords";

/**
 * The key of a figure while the rows are joined: a SchoolFigureId, or one with the stage of its row behind it where
 * the vocabulary has no word for that (degreeBachelorPrimary).
 */
export type FieldId = string;

/** The figures that rows give of one school. */
export type Fields = Readonly<Record<FieldId, Figure | undefined>>;

const SUFFIX = { primary: "Primary", junior: "Junior", senior: "Senior" } as const;
const BRACKET = /^classes(To25|\d\dTo\d\d|From66)$/u;
const HAS_STAGE = /Primary|Junior|Senior/u;
/** 高中阶段 and 高中阶段以下 are degrees of teachers of any stage. */
const DEGREE_OF_SENIOR = /^degree(?:Below)?Senior/u;
const STAGE_BEHIND = /(?:Primary|Junior|Senior)$/u;

const REMEMBERED = {
  primary: new Map<string, FieldId>(),
  junior: new Map<string, FieldId>(),
  senior: new Map<string, FieldId>(),
};

/** The field of one stage: students → studentsPrimary, classes46To50 → classesPrimary46To50; staged ones stay. */
export function fieldOfStage(id: string, stage: AnyStage): FieldId {
  const known = REMEMBERED[stage].get(id);
  if (known !== undefined) return known;
  const bracket = BRACKET.exec(id)?.[1];
  const field = isNamedWithStage(id)
    ? id
    : bracket === undefined
      ? id + SUFFIX[stage]
      : `classes${SUFFIX[stage]}${bracket}`;
  REMEMBERED[stage].set(id, field);
  return field;
}

/** One field in its forms: of the whole school, and of each stage. */
export interface StagedField {
  readonly whole: FieldId;
  readonly primary: FieldId;
  readonly junior: FieldId;
}

/** The forms of a field, made once for each field so that a country's schools need no text work. */
export function stagedField(id: string): StagedField {
  return { whole: id, primary: fieldOfStage(id, "primary"), junior: fieldOfStage(id, "junior") };
}

/** True where the identifier itself names the stage. */
export function isNamedWithStage(id: string): boolean {
  return HAS_STAGE.test(id.replace(DEGREE_OF_SENIOR, "degree"));
}

/** The stage that the field itself names; null for one of the whole school. */
export function stageOfField(field: FieldId): AnyStage | null {
  const named = HAS_STAGE.exec(field.replace(DEGREE_OF_SENIOR, "degree"))?.[0];
  return named === undefined ? null : named === "Primary" ? "primary" : named === "Junior" ? "junior" : "senior";
}

/** True where the vocabulary names the field of each stage, so that what is left of it may be one stage's. */
export function isNamedByStage(id: string, { schools }: Pick<Vocabulary, "schools">): boolean {
  return Object.hasOwn(schools, `${id}${SUFFIX.primary}`);
}

/**
 * The identifier under which a school hands a field out: itself, or the one of the whole school where the vocabulary
 * has none by stage; null for what only concerns 高中.
 */
export function publicFieldOf(field: FieldId, vocabulary: Pick<Vocabulary, "schools">): string | null {
  if (field === "studentsSenior" || !isNamedWithStage(field)) return field;
  if (field.replace(DEGREE_OF_SENIOR, "degree").includes("Senior")) return null;
  const base = field.replace(STAGE_BEHIND, "");
  return isNamedByStage(base, vocabulary) ? field : base;
}

/**
 * How the figures of two campuses become one: added, the larger of them, or (a year, a ratio) anything between them.
 */
export function campusRule(field: FieldId): "sum" | "max" | "span" {
  if (field.startsWith("yearBuilt") || field.startsWith("statedRatio") || field.endsWith("RoomsAreaEach"))
    return "span";
  return field.startsWith("largestClass") ? "max" : "sum";
}
