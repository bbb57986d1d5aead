import { schoolEntry } from "../../intake/vocabulary/vocabulary";
import { OVER_COLUMNS } from "../../model/classes/statedClasses";
import type { SchoolColumnId } from "../../model/identifiers";
import { GATHERED_VOCABULARY } from "../gatheredVocabulary";
import { needlessColumns } from "../needlessColumns";
import type { FormNeed, LineFault } from "../../model/gathering";
import type { Stage } from "../../model/stage";
import { amountWays } from "../../regulation/amountColumns";
import type { FigureCard } from "../../regulation/figures/figureCard";
import { amountDimension } from "../../regulation/figures/indicatorFigures";
import { ROOM_COLUMNS } from "../../regulation/figures/school/roomColumns";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { SMALL_SCHOOL_STUDENTS } from "../../regulation/smallSchools";

/** A line of the form that a school fills in. */
export interface FormField {
  readonly id: SchoolColumnId;
  readonly label: string;
  readonly unit: string;
  readonly need: FormNeed;
  readonly kind: "whole" | "amount" | "year" | "yesNo";
  /** A larger number is a slip of unit or key, which is asked and never taken. */
  readonly most: number;
  /** The line that this one cannot exceed; null where there is none. */
  readonly within: SchoolColumnId | null;
}

/** Stages of a school as the form asks them. */
export type FormStage = Stage | "senior";

const CAPITAL = { primary: "Primary", junior: "Junior", senior: "Senior" } as const;

/** Above these nobody has seen a school; the least amounts are the county's own affair. */
const MOST = { people: 20_000, classes: 400, area: 500_000, money: 100_000, rooms: 1_000, number: 10_000_000 } as const;

/** How an amount is typed, and its most, by what it measures. */
const TYPED = {
  people: ["whole", MOST.people],
  count: ["whole", MOST.people],
  rooms: ["whole", MOST.rooms],
  area: ["amount", MOST.area],
  money: ["amount", MOST.money],
  number: ["amount", MOST.number],
} as const;

const { indicators } = GATHERED_VOCABULARY.standard;

/**
 * The lines that a school fills in, in the order of need: what no statistics hold first (建校年份, music and art rooms,
 * funds), then the numbers of the statistics to be checked.
 * @param known numbers that the county has, by identifier; a line without one is 必填
 * @param type 办学类型: of a small 教学点 no resources are judged, so that those are 选填
 */
export function formFields(
  stages: readonly FormStage[],
  known: ReadonlyMap<string, number>,
  type: string | null,
): FormField[] {
  const pupils = stages.reduce((sum, stage) => sum + (known.get(`students${CAPITAL[stage]}`) ?? 0), 0);
  const isSmall = pupils > 0 && pupils < SMALL_SCHOOL_STUDENTS;
  const compulsory = stages.filter((stage): stage is Stage => stage !== "senior");
  const mayBeLeft = needlessColumns(type, (stage) => known.get(`students${CAPITAL[stage]}`));
  const line = (
    id: string,
    kind: FormField["kind"],
    most: number,
    within: string | null = null,
    need: FormNeed | null = null,
  ): FormField => {
    const { labels, unit, isOptional = false } = schoolEntry(id, GATHERED_VOCABULARY);
    const usual = known.has(id) ? "check" : isOptional || mayBeLeft.has(id) ? "optional" : "required";
    return {
      id: id as SchoolColumnId,
      label: labels[0] ?? id,
      unit,
      need: need ?? usual,
      kind,
      most,
      within: within as SchoolColumnId | null,
    };
  };
  const amount = (card: IndicatorCard, id: string, within: string | null): FormField => {
    const [kind, most] = TYPED[amountDimension(card)];
    return line(id, kind, most, within);
  };
  /** Each column once in which the statistics know an amount of the whole school: 室内体育用房 counts for two. */
  const sharedAmounts = (): FormField[] => {
    const cards = indicators.filter(({ isShared }) => isShared);
    const columns = new Map(
      cards.flatMap((card) => (amountWays(card).at(-1) ?? []).map(({ id }) => [id, card] as const)),
    );
    return [...columns].map(([id, card]) => amount(card, id, schoolEntry(id, GATHERED_VOCABULARY).partOf?.[0] ?? null));
  };
  const ofStage = (stage: Stage): FormField[] => {
    const staged = (id: string): string => id + CAPITAL[stage];
    const teachers = staged("fullTimeTeachers");
    return [
      line(staged("students"), "whole", MOST.people),
      line(staged("classes"), "whole", MOST.classes),
      line(OVER_COLUMNS[stage].id, "whole", MOST.classes, staged("classes")),
      line(teachers, "whole", MOST.people),
      ...indicators
        .filter(({ isShared }) => !isShared)
        .map((card) => amount(card, staged(card.amount), card.partOf === "fullTimeTeachers" ? teachers : null)),
    ];
  };
  const lines = [
    line("yearBuilt", "year", 2100),
    line("boarding", "yesNo", 0),
    line("grades", "whole", 12),
    ...[...ROOM_COLUMNS.music, ...ROOM_COLUMNS.art].map(({ id }) => line(id, "whole", MOST.rooms)),
    line("operatingFundsBudget", "amount", MOST.money),
    line("trainingFundsBudget", "amount", MOST.money, "operatingFundsBudget"),
    line("operatingFundsAllocated", "amount", MOST.money, null, isSmall ? "required" : "optional"),
    ...compulsory.flatMap(ofStage),
    ...(stages.includes("senior") ? [line("studentsSenior", "whole", MOST.people)] : []),
    ...sharedAmounts(),
  ];
  lines.push(
    ...otherColumns(new Set(lines.map(({ id }) => id)), stages).map(([id, [kind, most]]) => line(id, kind, most)),
  );
  const rank = { required: 0, check: 1, optional: 2 } as const;
  return [...lines].sort((one, other) => rank[one.need] - rank[other.need]);
}

/** The numbers that the county's tables ask for and no line has yet: columns that a card of a figure adds to them. */
function otherColumns(asked: ReadonlySet<string>, stages: readonly FormStage[]) {
  return Object.entries<FigureCard>(GATHERED_VOCABULARY.schools).flatMap(([id, { form, dimension, stage }]) => {
    const isOfSchool = stage === null || stages.some((one) => one === stage);
    if (form === undefined || form === "rooms" || asked.has(id) || !isOfSchool || !(dimension in TYPED)) return [];
    return [[id, TYPED[dimension as keyof typeof TYPED]] as const];
  });
}

/**
 * Judges a line as the formulas of the form do, so that a red cell and a finding are one thing.
 * @param value what stands in the cell: a number, words, or null
 * @param whole what stands in the line that this one cannot exceed
 */
export function faultOf(
  field: FormField,
  value: number | string | null,
  whole: number | string | null,
): LineFault | null {
  if (value === null || value === "") return field.need === "optional" ? null : "blank";
  if (field.kind === "yesNo") return value === "是" || value === "否" ? null : "noAnswer";
  if (typeof value !== "number") return "noNumber";
  if (value < 0) return "negative";
  if (field.kind !== "amount" && !Number.isInteger(value)) return "notWhole";
  if (value > field.most || (field.kind === "year" && value < 1800)) return "tooLarge";
  return typeof whole === "number" && value > whole ? "aboveWhole" : null;
}
