import type { IndicatorId } from "../../model/identifiers";
import type { Stage } from "../../model/stage";
import type { Standard } from "../../regulation/standard";
import type { SchoolsColumn } from "../../strings/zh-CN/sheets/schools";
import type { Strings } from "../../strings/strings";
import type { DraftColumn } from "../sheets/draftSheet";

/** Rows (from 0, inclusive) of the counted schools of a stage; null for a stage without any. */
export interface StageRows {
  readonly from: number;
  readonly to: number;
}

export type SchoolsRows = Readonly<Record<Stage, StageRows | null>>;

const BEFORE: readonly (readonly [SchoolsColumn, number])[] = [
  ["number", 6],
  ["name", 18],
  ["code", 11],
  ["type", 8],
  ["owner", 13],
  ["grades", 6],
  ["classes", 6],
  ["students", 9],
];

const BEHIND: readonly (readonly [SchoolsColumn, number])[] = [
  ["met", 6],
  ["outcome", 12],
  ["remarks", 140],
];

/** Sums of a county have to fit: 45,078,649 元, 168,378.39 ㎡, and 数据不全 in a narrow one. */
const AMOUNT_WIDTHS: Readonly<Record<string, number>> = { 元: 12, "㎡": 11 };
const NARROW_AMOUNT = 9;
const RATIO_WIDTH = 9;

/** The columns of the schools sheet; a numerator stands left of its ratio. */
export function schoolsColumns({ indicators: cards }: Pick<Standard, "indicators">, strings: Strings): DraftColumn[] {
  const { schools } = strings.sheets;
  const named = ([id, width]: readonly [SchoolsColumn, number]): DraftColumn => ({
    id,
    heading: schools.headings[id],
    width,
  });
  const indicators = cards.flatMap(({ id, amountUnit, unit }): DraftColumn[] => {
    const { amountName, name } = strings.catalogue.indicator(id);
    return [
      {
        id: `amount${id}`,
        heading: schools.amountHeading(amountName, strings.catalogue.unit(amountUnit)),
        width: AMOUNT_WIDTHS[amountUnit] ?? NARROW_AMOUNT,
      },
      {
        id: `ratio${id}`,
        heading: schools.ratioHeading(`${id.slice(1)}. ${name}`, strings.catalogue.unit(unit)),
        width: RATIO_WIDTH,
      },
    ];
  });
  return [...BEFORE.map(named), ...indicators, ...BEHIND.map(named)];
}

export const NUMBER_COLUMN = 0;
export const NAME_COLUMN = 1;
export const STUDENTS_COLUMN = BEFORE.length - 1;

/** The column of an indicator's numerator; its ratio is the next one. */
export function amountColumn({ indicators }: Pick<Standard, "indicators">, id: IndicatorId): number {
  return BEFORE.length + 2 * indicators.findIndex((card) => card.id === id);
}
