import { isOfPupils } from "../../model/classes/confirmedPupils";
import type { Confirmation, Dataset, School } from "../../model/dataset";
import { knownValue } from "../../model/figures/figure";
import { compensatedSum } from "../../model/figures/figureArithmetic";
import type { CountyFigureId, SchoolFigureId } from "../../model/identifiers";
import { STAGES, type Stage } from "../../model/stage";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { amountRows, typedAmount } from "./amountRows";
import { fieldAndStage } from "../../model/figures/fieldAndStage";

/**
 * What the figure that a confirmation names is now, in its own unit: of a school, of the county, or, where no school is
 * named, the sum of the column that an indicator counts. Null where it is not known or not there.
 */
export function confirmableAmount(
  dataset: Dataset,
  confirmation: Confirmation,
  indicators: readonly IndicatorCard[],
): number | null {
  const { schoolKey, stage, field } = confirmation;
  if (field === null) return null;
  const named = fieldAndStage(field, stage);
  const indicator = indicators.find(({ amount }) => amount === named.field)?.id;
  if (schoolKey === null) {
    const county = dataset.figures[field as CountyFigureId];
    if (county !== undefined) return knownValue(county);
    if (indicator === undefined) return columnSum(dataset, field as SchoolFigureId);
    const stages = named.stage === null ? STAGES : [named.stage];
    const rows = stages.flatMap((one) => amountRows(dataset, one, indicator));
    return rows.length === 0 ? null : compensatedSum(rows.map(({ amount }) => amount));
  }
  const school = dataset.schools.find(({ key }) => key === schoolKey);
  if (school === undefined) return null;
  if (isOfPupils(confirmation)) return pupilsOf(school, named.stage);
  if (indicator === undefined) return knownValue(school.figures[field as SchoolFigureId]);
  const figures = new Set(
    school.parts
      .filter((part) => named.stage === null || part.stage === named.stage)
      .map((part) => typedAmount(part, indicator)),
  );
  const values = [...figures].map(knownValue);
  return values.length === 0 || values.includes(null) ? null : compensatedSum(values.map((value) => value ?? 0));
}

/** As typed, also where the classes contradict them; of all stages where none is named. */
function pupilsOf({ parts }: School, stage: Stage | null): number | null {
  const values = parts
    .filter((part) => stage === null || part.stage === stage)
    .map((part) => knownValue(part.statedStudents ?? part.students));
  return values.length === 0 || values.includes(null) ? null : compensatedSum(values.map((value) => value ?? 0));
}

/** The sum of a column that is no amount of its own; null where no school has a number of it. */
function columnSum({ schools }: Dataset, field: SchoolFigureId): number | null {
  const values = schools.flatMap(({ figures }) => knownValue(figures[field]) ?? []);
  return values.length === 0 ? null : compensatedSum(values);
}
