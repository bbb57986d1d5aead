import type { CardWords } from "../../wordsById";
import { counted } from "../counted";
import type { ResourceMessages } from "../../../model/messages/resourceMessages";
import { plain } from "../numbers";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";

export const resourceMessages = (words: CardWords): Sentences<ResourceMessages> => ({
  lowestRatio: ({ indicator, school }) => `${words.indicator(indicator).name}: lowest, ${school}`,
  allRows: ({ indicator }) => `${words.indicator(indicator).name}: every school`,
  rowsMeetingRule: () => "Share of schools that keep the school rule",
  coefficient: ({ indicator }) => `${words.indicator(indicator).shortName}: coefficient of variation`,
  countyMean: ({ stage, indicator, arithmetic }) =>
    `${catalogue.stages[stage]}, the county's mean: ${catalogue.quantity(arithmetic, words.indicatorUnit(indicator))}, for information only`,
  rowsConcerned: ({ stage, unmet, undetermined, names }) =>
    `${catalogue.stages[stage]}: ` +
    [unmet > 0 ? `${unmet} unmet` : null, undetermined > 0 ? `${undetermined} without complete data` : null]
      .filter((words) => words !== null)
      .join(", ") +
    ` (${names.join(", ")}${names.length < unmet + undetermined ? " …" : ""})`,
  otherReading: ({ school, indicator, unit, other, times, outcome }) =>
    `${school}: ${words.indicator(indicator).name} is ${times.toFixed(2)} times the median of the other schools and was judged as ${unit}; typed as ${other} it would make this line “${catalogue.outcomes[outcome]}”. Please verify the figure first`,
  rowsByStatedRatio: ({ stage, judged, rows }) =>
    `${catalogue.stages[stage]}: ${judged} of ${counted(rows, "school", "schools")} ${judged === 1 ? "lacks amounts and was" : "lack amounts and were"} judged on the ratios stated, which are rounded: undetermined where the rounding decides`,
  indicatorsByStatedRatio: ({ numbers }) => `judged on the stated ratio: ${numbers.join(", ")}`,
  schoolTableNeeded: () => "Judged by school: add pupils and the resources of every school",
  noRows: () => "The table of schools has none that counts; check types and pupils",
  stageAbsent: ({ stage }) => `${catalogue.stages[stage]}: the county has no school that counts`,
  excludedSchools: ({ reason, schools, students }) =>
    `${counted(schools, "school", "schools")}${students === null ? "" : ` (${plain(students)} ${students === 1 ? "pupil" : "pupils"})`}: ${catalogue.exclusionReasons[reason]}`,
  compositeCoefficient: () => "Composite coefficient of variation",
  composite: ({ stage, value }) =>
    `${catalogue.stages[stage]}: composite coefficient ${value.toFixed(3)}, for information only`,
  coefficientWithException: ({ stage, indicator, value }) =>
    `${catalogue.stages[stage]}, ${words.indicator(indicator).shortName}: ${value.toFixed(3)} with what exceptions add, for information only`,
  membershipUnknown: () => "Type, or pupils of a teaching point, unknown: whether the row counts is not known",
});
