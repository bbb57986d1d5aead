import { knownFigure } from "../knownFigures";
import { figureName } from "../../items/county/countyFigures";
import type { Dataset } from "../../../model/dataset";
import { finding, type Finding } from "../../../model/findings/finding";
import { FIGURES_OF_ACCOUNT } from "../../../model/figures/figuresOfAccount";
import type { CountyFigureId } from "../../../model/identifiers";
import { STAGES } from "../../../model/stage";
import { countyAmountId } from "../../countyResources";
import { cellOfFigure } from "../../../model/figures/figure";
import { type CrossCheck } from "../crossCheck";

/** Figures of the start of the school year, beside the amounts of the indicators: 统计. */
const OF_SCHOOL_YEAR: readonly CountyFigureId[] = [
  "students",
  "primaryStudents",
  "juniorStudents",
  "classes",
  "primaryClasses",
  "juniorClasses",
  "fullTimeTeachers",
  "primaryFullTimeTeachers",
  "juniorFullTimeTeachers",
];

/** Check 18: figures that bear a year are of the year that the county states for their kind; years are not mixed. */
export const checkYearStamps: CrossCheck = (dataset, { indicators }) => [
  ...stampFindings(dataset, "schoolYear", [
    ...OF_SCHOOL_YEAR,
    ...STAGES.flatMap((stage) => indicators.map((card) => countyAmountId(card, stage))),
  ]),
  ...stampFindings(dataset, "fiscalYear", FIGURES_OF_ACCOUNT),
];

function stampFindings(dataset: Dataset, kind: "schoolYear" | "fiscalYear", ids: readonly CountyFigureId[]): Finding[] {
  const stated = knownFigure(dataset, kind);
  if (stated === null) return [];
  return ids.flatMap((id) => {
    const year = /^\d{4}(?:—\d{4})?/.exec(dataset.figureYears[id] ?? "")?.[0];
    return year === undefined || year.split("—").includes(String(stated))
      ? []
      : [
          finding(
            "yearStampDiffers",
            "warning",
            { figure: figureName(dataset, id), year, expected: String(stated), kind },
            cellOfFigure(dataset.figures[id]),
          ),
        ];
  });
}
