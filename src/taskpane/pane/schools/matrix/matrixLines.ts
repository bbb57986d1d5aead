import { ofIndicator } from "../../../../model/ofIndicator";
import type { SchoolPartResult } from "../../../../model/evaluation";
import { knownValue } from "../../../../model/figures/figure";
import type { IndicatorId } from "../../../../model/identifiers";
import type { Outcome } from "../../../../model/outcome";
import { STAGES, type Stage } from "../../../../model/stage";
import { COLLATOR } from "../schoolList";

/** A column that the schools can be put in order by: one of these, or the identifier of an indicator. */
export type MatrixColumn = "name" | "students" | "classes" | "outcome" | { readonly indicator: IndicatorId };

export interface MatrixSort {
  readonly column: MatrixColumn;
  readonly isDescending: boolean;
}

/** A line of the matrix: the head of a stage's block, or a school part of it. */
export type MatrixLine =
  | { readonly kind: "stage"; readonly stage: Stage; readonly schools: number }
  | { readonly kind: "part"; readonly stage: Stage; readonly result: SchoolPartResult };

/**
 * The school parts as lines, primary first: each stage has limits of its own, so that schools are put in order within
 * it.
 * @param sort null keeps the bureau's order; equal ones keep it too, and what is not known stands last either way
 */
export function matrixLines(results: readonly SchoolPartResult[], sort: MatrixSort | null): MatrixLine[] {
  return STAGES.flatMap((stage): MatrixLine[] => {
    const ofStage = results.filter(({ part }) => part.stage === stage);
    if (ofStage.length === 0) return [];
    const ordered = sort === null ? ofStage : inOrder(ofStage, sort);
    return [
      { kind: "stage", stage, schools: ofStage.length },
      ...ordered.map((result): MatrixLine => ({ kind: "part", stage, result })),
    ];
  });
}

/** The next order after a click on the head of a column: upwards, downwards, and again as the bureau has it. */
export function nextSort(sort: MatrixSort | null, column: MatrixColumn): MatrixSort | null {
  if (sort === null || !isSameColumn(sort.column, column)) return { column, isDescending: false };
  return sort.isDescending ? null : { column, isDescending: true };
}

export function isSameColumn(one: MatrixColumn, other: MatrixColumn): boolean {
  return one === other || (typeof one === "object" && typeof other === "object" && one.indicator === other.indicator);
}

const GRAVEST_FIRST: readonly Outcome[] = ["unmet", "undetermined", "pending", "met", "notApplicable"];

function inOrder(results: SchoolPartResult[], { column, isDescending }: MatrixSort): SchoolPartResult[] {
  const sign = isDescending ? -1 : 1;
  if (column === "name")
    return [...results].sort((one, other) => sign * COLLATOR.compare(one.school.name, other.school.name));
  const values = new Map(results.map((result) => [result, valueIn(column, result)]));
  return [...results].sort((one, other) => {
    const [a, b] = [values.get(one) ?? null, values.get(other) ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (a - b);
  });
}

function valueIn(column: Exclude<MatrixColumn, "name">, result: SchoolPartResult): number | null {
  if (typeof column === "object") return ofIndicator(result.ratios, column.indicator);
  switch (column) {
    case "students":
      return knownValue(result.part.students);
    case "classes":
      return knownValue(result.part.classes);
    case "outcome":
      return GRAVEST_FIRST.indexOf(result.outcome);
  }
}
