import { knownFigure, knownFigures, namesOfFigures } from "../knownFigures";
import { figureName } from "../../items/county/countyFigures";
import { finding } from "../../../model/findings/finding";
import type { CountyFigureId } from "../../../model/identifiers";
import { compensatedSum } from "../../../model/figures/figureArithmetic";
import { cellOfFigure } from "../../../model/figures/figure";
import { type CrossCheck } from "../crossCheck";

/** Wholes of the county with their parts (checks 2, 4, 6, 7). */
const SUMS: readonly (readonly [whole: CountyFigureId, parts: readonly CountyFigureId[]])[] = [
  ["students", ["primaryStudents", "juniorStudents"]],
  ["classes", ["primaryClasses", "juniorClasses"]],
  ["staff", ["primaryStaff", "juniorStaff"]],
  ["fullTimeTeachers", ["primaryFullTimeTeachers", "juniorFullTimeTeachers"]],
  [
    "primaryClassesOver45",
    [
      "primaryClasses46To50",
      "primaryClasses51To55",
      "primaryClasses56To60",
      "primaryClasses61To65",
      "primaryClassesFrom66",
    ],
  ],
  ["juniorClassesOver50", ["juniorClasses51To55", "juniorClasses56To60", "juniorClasses61To65", "juniorClassesFrom66"]],
];

/** Whether the wholes that the county states are the sums of the parts that it states. */
export const checkSumsOfCounty: CrossCheck = (dataset) =>
  SUMS.flatMap(([whole, parts]) => {
    const value = knownFigure(dataset, whole);
    const terms = knownFigures(dataset, parts);
    if (value === null || terms === null) return [];
    const sum = compensatedSum(terms);
    return sum === value
      ? []
      : [
          finding(
            "sumDiffers",
            "error",
            { whole: figureName(dataset, whole), value, parts: namesOfFigures(dataset, parts), sum },
            cellOfFigure(dataset.figures[whole]),
          ),
        ];
  });
