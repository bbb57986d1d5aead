import type { Dataset } from "../../model/dataset";
import type { BalanceResult } from "../../model/evaluation";
import { compensatedSum } from "../../model/figureArithmetic";
import { finding, type Finding } from "../../model/finding";
import { INDICATOR_IDS, type CountyFigureId } from "../../model/identifiers";
import { STAGES, type Stage } from "../../model/stage";
import { cellOfFigure } from "../items/countyFigures";
import { knownFigure, knownFigures, nameOfFigure, type CrossCheck } from "./crossCheck";
import { decimalsOf } from "./statedRatios";

/**
 * Check 17: a printed 综合差异系数 is the mean of the seven printed ones, and each printed coefficient is the one that the
 * schools give, at the decimals printed.
 */
export const checkStatedCoefficients: CrossCheck = (dataset, { balance, composite }) => {
  const decimals = decimalsOf(dataset, STAGES.flatMap((stage) => [...coefficientIds(stage), compositeId(stage)]));
  return STAGES.flatMap((stage) => [
    ...compositeFindings(dataset, stage, decimals),
    ...balance.filter((one) => one.stage === stage).flatMap((one) => coefficientFindings(dataset, one, decimals)),
    ...computedFindings(dataset, compositeId(stage), composite[stage], decimals),
  ]);
};

function coefficientIds(stage: Stage): CountyFigureId[] {
  return INDICATOR_IDS.map((id): CountyFigureId => `${stage}StatedCv${id}`);
}

function compositeId(stage: Stage): CountyFigureId {
  return `${stage}StatedComposite`;
}

/** The mean of seven rounded numbers may be off by half a place, and so may the composite. */
function compositeFindings(dataset: Dataset, stage: Stage, decimals: number): Finding[] {
  const stated = knownFigure(dataset, compositeId(stage));
  const seven = knownFigures(dataset, coefficientIds(stage));
  if (stated === null || seven === null) return [];
  const mean = compensatedSum(seven) / seven.length;
  if (Math.abs(stated - mean) <= 10 ** -decimals + 1e-9) return [];
  const params = { stage, stated, mean, lowest: Math.min(...seven), highest: Math.max(...seven) };
  return [finding("compositeDiffers", "warning", params, cellOfFigure(dataset.figures[compositeId(stage)]))];
}

function coefficientFindings(dataset: Dataset, { stage, indicator, coefficientOfVariation: value }: BalanceResult, decimals: number): Finding[] {
  return computedFindings(dataset, `${stage}StatedCv${indicator}`, value, decimals);
}

function computedFindings(dataset: Dataset, id: CountyFigureId, computed: number | null, decimals: number): Finding[] {
  const stated = knownFigure(dataset, id);
  if (stated === null || computed === null || Math.abs(stated - computed) <= 0.5 * 10 ** -decimals + 1e-9) return [];
  return [finding("statedDiffers", "warning", {
    figure: nameOfFigure(dataset, id), stated, computed, decimals, arithmetic: `${computed.toFixed(6)}`,
  }, cellOfFigure(dataset.figures[id]))];
}
