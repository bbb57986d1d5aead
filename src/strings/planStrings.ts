import type { ItemShortfallKind } from "../model/evaluation";
import type { FloorKind, RuleInForce } from "../model/floorKind";
import type { Stage } from "../model/stage";

/** Columns of the sheet of shortfalls, in their order. */
export type PlanColumn =
  | "number"
  | "school"
  | "stage"
  | "indicator"
  | "amount"
  | "unit"
  | "toStandard"
  | "toFloor"
  | "recommended"
  | "cost"
  | "remark"
  | "owner"
  | "measure"
  | "deadline";

interface CoefficientPlan {
  readonly after: string;
  /** Units with their unit, written out. */
  readonly added: string;
}

/** Words of the sheet 缺口测算及整改台账; numbers are written out where they come as strings. */
export interface PlanStrings {
  readonly headings: (floor: FloorKind) => Readonly<Record<PlanColumn, string>>;
  /** On top: what the columns mean. */
  readonly explanation: (rule: RuleInForce) => string;
  /** On top of the sheet: what people type into it. */
  readonly answers: string;
  readonly unitCosts: (costs: readonly string[]) => string;
  /** `unit` is null where money itself is lacking: its cost is the amount, unless the bureau gives another. */
  readonly unitCost: (params: { name: string; cost: string; unit: string | null; isDefault: boolean }) => string;
  readonly noShortfall: string;
  readonly noSchools: string;
  readonly wholeSchool: string;
  readonly totals: {
    readonly title: string;
    readonly county: string;
    readonly costOfAll: string;
    /** Lines that are not in a total because their data are missing. */
    readonly filling: (filling: string) => string;
    readonly unknown: (count: number) => string;
    readonly atLeast: string;
    readonly schools: (count: number) => string;
  };
  readonly schools: { readonly title: (schools: number) => string };
  readonly remarks: {
    readonly separator: string;
    /** @param filling what is done: 补充 or 培养、认定 */
    readonly toStandard: (filling: string) => string;
    readonly toFloor: (filling: string, floor: FloorKind) => string;
    readonly stayAtFloor: (floor: FloorKind) => string;
    readonly incomplete: string;
    readonly membershipUnknown: string;
    /** A shared resource, whose demand one part decides. */
    readonly binding: (stage: Stage) => string;
    readonly sharedWithSenior: string;
    readonly allowed: (units: string) => string;
    readonly limit: (params: { kind: ItemShortfallKind; limit: string }) => string;
    readonly atLeast: string;
  };
  readonly items: {
    readonly title: (lines: number) => string;
    readonly kinds: Readonly<Record<ItemShortfallKind, string>>;
  };
  readonly balance: {
    readonly title: string;
    readonly notice: string;
    readonly none: string;
    readonly heading: (params: { stage: string; indicator: string; before: string; limit: string }) => string;
    readonly pulls: (schools: string) => string;
    readonly additions: (params: CoefficientPlan & { forStandards: string }) => string;
    readonly isLeast: string;
    readonly notProven: (params: { bound: string; gap: string }) => string;
    readonly notReached: (params: { after: string; limit: string }) => string;
    readonly otherStage: (params: {
      stage: string;
      before: string;
      after: string;
      limit: string;
      isKept: boolean;
    }) => string;
    readonly moves: (params: CoefficientPlan) => string;
    readonly movesNotEnough: (params: { after: string; added: string | null }) => string;
    readonly partsNotMoved: (parts: number) => string;
    /** Headings: whether units are added or moved, and how many. */
    readonly way: string;
    readonly quantity: string;
    readonly addTo: string;
    readonly fromTo: (from: string, to: string) => string;
    readonly move: string;
  };
}
