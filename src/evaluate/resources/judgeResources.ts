import type { Dataset } from "../../model/dataset";
import type { BalanceResult, ExcludedSchool, SchoolPartResult } from "../../model/evaluation";
import type { Finding } from "../../model/finding";
import { INDICATOR_IDS, type ItemId } from "../../model/identifiers";
import { STAGES, type Stage } from "../../model/stage";
import { compositeCoefficient } from "../coefficientOfVariation";
import type { GrantedExceptions } from "../exceptionsGranted";
import type { ItemJudgement, LimitsInForce } from "../judging";
import { judgeBalance } from "./balanceItem";
import { exceptionCoefficients } from "./exceptionCoefficients";
import { excludedSchools } from "./excludedSchools";
import { judgeIndicator } from "./indicatorItem";
import { judgeSchoolParts } from "./schoolParts";
import { judgeSchools } from "./schoolsItem";
import { balanceOfStage } from "./stageBalance";
import type { StageRows } from "./stageRows";
import { indicatorWithoutSchools, undeterminedWithoutSchools, withoutSchoolsFindings } from "./withoutSchools";

/** What was judged of 资源配置. */
export interface JudgedResources {
  readonly judgements: ReadonlyMap<ItemId, ItemJudgement>;
  /** Rows, primary first, each in the bureau's order. */
  readonly schools: readonly SchoolPartResult[];
  readonly balance: readonly BalanceResult[];
  readonly composite: Readonly<Record<Stage, number | null>>;
  readonly excluded: readonly ExcludedSchool[];
  readonly findings: readonly Finding[];
}

/** Judges 资源配置: every row by the school rule, fourteen 差异系数, and R1–R7 as information (D3–D8). */
export function judgeResources(dataset: Dataset, limits: LimitsInForce, exceptions: GrantedExceptions): JudgedResources {
  const excluded = excludedSchools(dataset);
  const judged = STAGES.map((stage) => {
    const rows = judgeSchoolParts(dataset, stage, limits, exceptions);
    return { stage, rows, ...balanceOfStage(stage, rows, limits) };
  });
  return {
    judgements: dataset.hasSchools
      ? withSchools(dataset, judged, excluded, limits, exceptions) : withoutSchools(dataset),
    schools: judged.flatMap(({ rows }) => rows),
    balance: judged.flatMap(({ balance }) => balance),
    composite: { primary: compositeOf(judged, "primary"), junior: compositeOf(judged, "junior") },
    excluded,
    findings: [
      ...judged.flatMap(({ findings }) => findings),
      ...(dataset.hasSchools ? [] : withoutSchoolsFindings(dataset, limits)),
    ],
  };
}

function compositeOf(stages: readonly StageRows[], stage: Stage): number | null {
  const balance = stages.find((one) => one.stage === stage)?.balance ?? [];
  return compositeCoefficient(balance.map((result) => result.coefficientOfVariation));
}

function withSchools(
  dataset: Dataset, stages: readonly StageRows[], excluded: readonly ExcludedSchool[], limits: LimitsInForce,
  exceptions: GrantedExceptions,
): Map<ItemId, ItemJudgement> {
  return new Map<ItemId, ItemJudgement>([
    ...INDICATOR_IDS.map((id) => [id, judgeIndicator(id, dataset, stages, limits)] as const),
    ["R-schools", judgeSchools(dataset, stages, excluded)],
    ["R-balance", judgeBalance(dataset, stages, limits, exceptionCoefficients(stages, exceptions))],
  ]);
}

function withoutSchools(dataset: Dataset): Map<ItemId, ItemJudgement> {
  return new Map<ItemId, ItemJudgement>([
    ...INDICATOR_IDS.map((id) => [id, indicatorWithoutSchools(id, dataset)] as const),
    ["R-schools", undeterminedWithoutSchools()],
    ["R-balance", undeterminedWithoutSchools()],
  ]);
}
