import type { Evaluation, ItemResult } from "../../model/evaluation";
import type { Finding, FindingCode } from "../../model/findings/finding";
import type { Outcome } from "../../model/outcome";
import { SCENARIO_TABLE } from "../../model/sheets/scenarioSheet";

/** A deciding item whose outcome is another one under a scenario. */
export interface ItemChange {
  readonly item: ItemResult;
  readonly before: Outcome;
}

/** What a scenario changes of an evaluation, beside the numbers themselves. */
export interface EvaluationChange {
  readonly items: readonly ItemChange[];
  /**
   * Errors and warnings that the data as they are do not have: what of the bureau's no longer fits the changed cells.
   */
  readonly findings: readonly Finding[];
}

/**
 * Rows of 合计 are sums and judge nothing, so that they need not follow a trial; and that a declaration no longer agrees
 * is seen from the item itself.
 */
const NOT_OF_THE_DATA: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "totalDiffers",
  "declaredDiffers",
  "schoolDeclaredDiffers",
  "declaredUnproven",
  "declaredWithinRule",
]);

/** Lays the evaluation under a scenario beside that of the data as they are. */
export function evaluationChange(before: Evaluation, after: Evaluation): EvaluationChange {
  const outcomes = new Map(before.items.map(({ id, outcome }) => [id, outcome]));
  const known = new Set(before.findings.map(placeOf));
  return {
    items: after.items
      .filter(({ decides }) => decides)
      .flatMap((item) => {
        const outcome = outcomes.get(item.id) ?? "notApplicable";
        return outcome === item.outcome ? [] : [{ item, before: outcome }];
      }),
    findings: after.findings.filter((one) => isOfTheData(one) && !known.has(placeOf(one))),
  };
}

/** Limits that are refused and rows that cannot be read stand beside their row. */
function isOfTheData({ rank, code, where }: Finding): boolean {
  return rank !== "info" && !NOT_OF_THE_DATA.has(code) && where?.table !== SCENARIO_TABLE.name;
}

function placeOf({ code, where }: Finding): string {
  return where === null ? code : `${code}\n${where.sheet}\n${where.row}\n${where.column}`;
}
