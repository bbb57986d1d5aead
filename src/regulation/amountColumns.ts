import type { IndicatorCard } from "./indicatorCard";
import type { SchoolFigureId } from "./figures/figureIds";
import type { AmountField } from "./identifiers";

/** A column of the school tables: its identifier without stage, and the official heading to type. */
export interface AmountColumn {
  readonly id: SchoolFigureId;
  readonly heading: string;
}

/** Of amounts with more ways than a column of their own. */
const AMOUNT_WAYS: Readonly<Partial<Record<AmountField, readonly (readonly AmountColumn[])[]>>> = {
  teachersAboveRequiredDegree: [
    [{ id: "teachersAboveRequiredDegree", heading: "高于规定学历教师数" }],
    [{ id: "degreeBachelor", heading: "本科毕业" }],
  ],
  sportsAndArtsTeachers: [
    [{ id: "sportsAndArtsTeachers", heading: "体育、艺术（美术、音乐）专任教师数" }],
    [{ id: "sportsTeachers", heading: "体育专任教师数" }],
  ],
  teachingSpace: [
    [{ id: "teachingSpace", heading: "教学及辅助用房面积（不含室内体育用房）" }],
    [
      { id: "teachingSpaceGross", heading: "教学及辅助用房面积" },
      { id: "indoorSportsSpace", heading: "室内体育用房面积" },
    ],
  ],
  sportsSpace: [
    [{ id: "sportsSpace", heading: "体育运动场馆面积" }],
    [
      { id: "outdoorSportsSpace", heading: "运动场地面积" },
      { id: "indoorSportsSpace", heading: "室内体育用房面积" },
    ],
  ],
  equipmentValue: [[{ id: "equipmentValue", heading: "教学仪器设备值（万元）" }]],
};

/** The columns from which the numerator of an indicator comes: any of the ways, each with all of its columns. */
export function amountWays({
  amount,
  amountName,
}: Pick<IndicatorCard, "amount" | "amountName">): readonly (readonly AmountColumn[])[] {
  return AMOUNT_WAYS[amount] ?? [[{ id: amount, heading: amountName }]];
}
