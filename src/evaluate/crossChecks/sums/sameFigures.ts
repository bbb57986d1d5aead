import { knownFigure } from "../knownFigures";
import { figureName } from "../../items/county/countyFigures";
import { finding } from "../../../model/findings/finding";
import type { CountyFigureId } from "../../../model/identifiers";
import { cellOfFigure } from "../../../model/figures/figure";
import { type CrossCheck } from "../crossCheck";

/** Figures that mean the same where two items ask for it: 毕业生 of 名额分配 and of 巩固率 (check 11). */
const SAME: readonly (readonly [CountyFigureId, CountyFigureId])[] = [["juniorGraduates", "retentionGraduates"]];

/** Whether figures that two items share are the same in both. */
export const checkSameFigures: CrossCheck = (dataset) =>
  SAME.flatMap(([first, second]) => {
    const firstValue = knownFigure(dataset, first);
    const secondValue = knownFigure(dataset, second);
    return firstValue === null || secondValue === null || firstValue === secondValue
      ? []
      : [
          finding(
            "figuresDiffer",
            "warning",
            { first: figureName(dataset, first), firstValue, second: figureName(dataset, second), secondValue },
            cellOfFigure(dataset.figures[second]),
          ),
        ];
  });
