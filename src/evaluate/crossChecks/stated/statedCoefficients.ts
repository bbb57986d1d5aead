import { knownFigure, knownFigures } from "../knownFigures";
import { figureName } from "../../items/county/countyFigures";
import type { Dataset } from "../../../model/dataset";
import { compensatedSum } from "../../../model/figures/figureArithmetic";
import { fourDecimals } from "../../../model/figures/fourDecimals";
import { finding, type Finding } from "../../../model/findings/finding";
import type { CountyFigureId } from "../../../model/identifiers";
import { STAGES, type Stage } from "../../../model/stage";
import { cellOfFigure } from "../../../model/figures/figure";
import { type CrossCheck } from "../crossCheck";
import { decimalsOf } from "./statedRatios";

/**
 * Check 17: a printed 综合差异系数 is the mean of the printed ones, and each printed coefficient is the one that the
 * schools give, at the decimals printed.
 */
export const checkStatedCoefficients: CrossCheck = (dataset, { balance, composite, indicators }) => {
  const coefficientIds = (stage: Stage): CountyFigureId[] =>
    indicators.map(({ id }) => `${stage}StatedCv${id}` as const);
  const decimals: Decimals = {
    single: decimalsOf(dataset, STAGES.flatMap(coefficientIds)),
    composite: decimalsOf(dataset, STAGES.map(compositeId)),
  };
  return STAGES.flatMap((stage) => [
    ...compositeFindings(dataset, stage, coefficientIds(stage), decimals),
    ...balance
      .filter((one) => one.stage === stage)
      .flatMap(({ indicator, coefficientOfVariation: value }) =>
        computedFindings(dataset, `${stage}StatedCv${indicator}`, value, decimals.single),
      ),
    ...computedFindings(dataset, compositeId(stage), composite[stage], decimals.composite),
  ]);
};

/** With how many decimals the county prints its coefficients, the single ones and the composite. */
interface Decimals {
  readonly single: number;
  readonly composite: number;
}

function compositeId(stage: Stage): CountyFigureId {
  return `${stage}StatedComposite`;
}

/** The mean of rounded numbers may be off by half a place of theirs, and the composite by half a place of its own. */
function compositeFindings(
  dataset: Dataset,
  stage: Stage,
  ids: readonly CountyFigureId[],
  decimals: Decimals,
): Finding[] {
  const stated = knownFigure(dataset, compositeId(stage));
  const single = knownFigures(dataset, ids);
  if (stated === null || single === null) return [];
  const mean = compensatedSum(single) / single.length;
  const rounding = 0.5 * (10 ** -decimals.single + 10 ** -decimals.composite);
  if (Math.abs(stated - mean) <= rounding + 1e-9) return [];
  const params = { stage, stated, mean, lowest: Math.min(...single), highest: Math.max(...single) };
  return [finding("compositeDiffers", "warning", params, cellOfFigure(dataset.figures[compositeId(stage)]))];
}

function computedFindings(dataset: Dataset, id: CountyFigureId, computed: number | null, decimals: number): Finding[] {
  const stated = knownFigure(dataset, id);
  if (stated === null || computed === null || Math.abs(stated - computed) <= 0.5 * 10 ** -decimals + 1e-9) return [];
  return [
    finding(
      "statedDiffers",
      "warning",
      { figure: figureName(dataset, id), stated, computed, decimals, arithmetic: fourDecimals(computed) },
      cellOfFigure(dataset.figures[id]),
    ),
  ];
}
