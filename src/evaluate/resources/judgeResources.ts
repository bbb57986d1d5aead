import type { Dataset } from "../../model/dataset";
import type { BalanceResult, ExcludedSchool, SchoolPartResult } from "../../model/evaluation";
import type { Finding } from "../../model/findings/finding";
import type { ItemId } from "../../model/identifiers";
import { STAGES, type Stage } from "../../model/stage";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import type { Standard } from "../../regulation/standard";
import { compositeCoefficient } from "../coefficients/coefficientOfVariation";
import type { GrantedExceptions } from "../exceptions/exceptionsGranted";
import type { ItemJudgement, LimitsInForce } from "../judging";
import { judgeBalance } from "./balanceItem";
import { excludedSchools } from "./excludedSchools";
import { judgeIndicator } from "./indicatorItem";
import { judgeSchoolParts } from "./schoolParts";
import { judgeSchools } from "./schoolsItem";
import { balanceOfStage } from "./stageBalance";
import { columnsOf } from "./stageColumns";
import type { StageRows } from "./stageRows";
import { statedAboveLimit } from "./statedCoefficients";
import { indicatorWithoutSchools, undeterminedWithoutSchools, withoutSchoolsFindings } from "./withoutSchools";

/** What was judged of 资源配置. */
export interface JudgedResources {
  readonly judgements: ReadonlyMap<ItemId, ItemJudgement>;
  /** Rows, primary first, each in the bureau's order. */
  readonly schools: readonly SchoolPartResult[];
  readonly balance: readonly BalanceResult[];
  readonly composite: Readonly<Record<Stage, number | null>>;
  /** Of the regulation, in official order. */
  readonly indicators: readonly IndicatorCard[];
  readonly excluded: readonly ExcludedSchool[];
  readonly findings: readonly Finding[];
}

/** Judges 资源配置: every row by the school rule, the 差异系数, and the indicators as information (D3–D8). */
export function judgeResources(
  dataset: Dataset,
  limits: LimitsInForce,
  exceptions: GrantedExceptions,
): JudgedResources {
  const excluded = excludedSchools(dataset);
  const judged = STAGES.map((stage) => {
    const columns = columnsOf(dataset, stage, limits.standard.indicators);
    return { ...judgeSchoolParts(columns, limits, exceptions), ...balanceOfStage(columns, limits) };
  });
  return {
    judgements: dataset.hasSchools
      ? withSchools(dataset, judged, excluded, limits)
      : withoutSchools(dataset, limits.standard),
    schools: judged.flatMap(({ rows }) => rows),
    balance: judged.flatMap(({ balance }) => balance),
    composite: { primary: compositeOf(judged, "primary"), junior: compositeOf(judged, "junior") },
    indicators: limits.standard.indicators,
    excluded,
    findings: [
      ...judged.flatMap(({ findings }) => findings),
      ...statedAboveLimit(dataset, limits),
      ...(dataset.hasSchools ? [] : withoutSchoolsFindings(dataset, limits)),
    ],
  };
}

function compositeOf(stages: readonly StageRows[], stage: Stage): number | null {
  const balance = stages.find(({ columns }) => columns.stage === stage)?.balance ?? [];
  return compositeCoefficient(balance.map((result) => result.coefficientOfVariation));
}

function withSchools(
  dataset: Dataset,
  stages: readonly StageRows[],
  excluded: readonly ExcludedSchool[],
  limits: LimitsInForce,
): Map<ItemId, ItemJudgement> {
  const { indicators, schoolRule, balanceRule } = limits.standard;
  return new Map<ItemId, ItemJudgement>([
    ...indicators.map((card) => [card.id, judgeIndicator(card, dataset, stages, limits)] as const),
    [schoolRule.card.id, judgeSchools(dataset, stages, excluded)],
    [balanceRule.card.id, judgeBalance(dataset, stages, limits)],
  ]);
}

function withoutSchools(
  dataset: Dataset,
  { indicators, schoolRule, balanceRule }: Standard,
): Map<ItemId, ItemJudgement> {
  return new Map<ItemId, ItemJudgement>([
    ...indicators.map((card) => [card.id, indicatorWithoutSchools(card, dataset)] as const),
    [schoolRule.card.id, undeterminedWithoutSchools()],
    [balanceRule.card.id, undeterminedWithoutSchools()],
  ]);
}
