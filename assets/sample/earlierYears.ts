import { INDICATOR_IDS, indicatorCard } from "../../src/regulation/indicators";
import type { Entry } from "../../src/app/template/tableSheet";

interface Year {
  readonly year: string;
  readonly stage: string;
  /** Of R1–R7 in their order. */
  readonly coefficients: readonly number[];
  readonly means: readonly number[];
}

/** Invented: the published report has this year's means and composites and nothing of earlier years. */
const YEARS: readonly Year[] = [
  {
    year: "2022年",
    stage: "小学",
    coefficients: [0.446, 0.471, 0.398, 0.438, 0.487, 0.442, 0.455],
    means: [6.52, 1.21, 1.15, 6.95, 13.52, 2986.4, 3.02],
  },
  {
    year: "2022年",
    stage: "初中",
    coefficients: [0.196, 0.301, 0.118, 0.203, 0.262, 0.258, 0.188],
    means: [6.68, 1.48, 0.91, 7.36, 14.25, 3215.6, 2.72],
  },
  {
    year: "2023年",
    stage: "小学",
    coefficients: [0.431, 0.462, 0.404, 0.43, 0.476, 0.421, 0.437],
    means: [6.74, 1.28, 1.19, 7.02, 13.4, 3158.75, 3.21],
  },
  {
    year: "2023年",
    stage: "初中",
    coefficients: [0.187, 0.288, 0.121, 0.196, 0.257, 0.246, 0.192],
    means: [6.87, 1.55, 0.94, 7.31, 14.38, 3398.2, 2.86],
  },
  {
    year: "2024年",
    stage: "小学",
    coefficients: [0.415, 0.452, 0.409, 0.421, 0.465, 0.403, 0.424],
    means: [6.95, 1.34, 1.24, 7.1, 13.27, 3342.1, 3.43],
  },
  {
    year: "2024年",
    stage: "初中",
    coefficients: [0.176, 0.275, 0.126, 0.188, 0.249, 0.231, 0.197],
    means: [7.05, 1.62, 0.96, 7.27, 14.49, 3571.45, 2.98],
  },
];

/** Rows of the table of earlier years: 年度, 学段, 指标, 差异系数, 全县平均值, 单位. */
export function earlierYears(): Entry[][] {
  return YEARS.flatMap(({ year, stage, coefficients, means }) => [
    ...INDICATOR_IDS.map((id, at): Entry[] => [
      year,
      stage,
      indicatorCard(id).name,
      coefficients[at] ?? null,
      means[at] ?? null,
      indicatorCard(id).unit,
    ]),
    [year, stage, "综合差异系数", composite(coefficients), null, null],
  ]);
}

/** The plain mean of the seven, rounded as it is published. */
function composite(coefficients: readonly number[]): number {
  return Number((coefficients.reduce((sum, one) => sum + one, 0) / coefficients.length).toFixed(3));
}
